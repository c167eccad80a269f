/** Markup, told apart from text that has to be escaped. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Line breaks and indents of the source are no part of the markup. */
const known = new WeakMap<TemplateStringsArray, string[]>();
function plain(strings: TemplateStringsArray): string[] {
  let found = known.get(strings);
  if (found === undefined) {
    found = strings.map((part) => part.replace(/\n\s*/g, ''));
    known.set(strings, found);
  }
  return found;
}

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(written).join('');
}

/**
 * Rows of lists are written once and drawn twice: into the page when it is built, and in the browser. Strings put in
 * are escaped, also for double-quoted attributes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = plain(strings);
  return { html: parts.reduce((text, part, index) => text + written(values[index - 1]) + part) };
}
