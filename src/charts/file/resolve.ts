import { shapeLooks, verdictIn } from './looks.ts';

interface Open {
  tag: string;
  attributes: Record<string, string>;
  classes: string[];
}

const TOKEN = /<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/g;
const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
const plain = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** The words of one text element, tspans included, set from its place. */
export interface Setting {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  parts: { text: string; classes: string[]; dx: number }[];
}

/**
 * A drawn chart with everything that the page's style sheet and fonts would add written into it: colours as
 * attributes, words as `set` sets them.
 *
 * @param markup what stands inside the svg element of a picture
 */
export function resolved(markup: string, set: (text: Setting) => string): string {
  const open: Open[] = [];
  let text: Setting | null = null;
  let out = '';
  for (const [, closing, tag = '', rest = '', alone, words] of markup.matchAll(TOKEN)) {
    if (words !== undefined) {
      const inside = open.at(-1);
      if (text && inside) {
        // A tspan keeps the colour of the number it belongs to.
        const own =
          inside.tag === 'tspan'
            ? [...inside.classes, ...(open.at(-2)?.classes.filter((name) => name === 'p') ?? [])]
            : inside.classes;
        text.parts.push({ text: plain(words), classes: own, dx: Number(inside.attributes.dx ?? 0) });
      }
      continue;
    }
    if (closing) {
      open.pop();
      if (tag === 'text' && text) {
        out += set(text);
        text = null;
      } else if (tag === 'g') out += '</g>';
      continue;
    }
    const attributes = attributesOf(rest);
    const element: Open = { tag, attributes, classes: attributes.class?.split(' ') ?? [] };
    if (tag === 'text') {
      const anchor = attributes['text-anchor'];
      text = {
        x: Number(attributes.x ?? 0),
        y: Number(attributes.y ?? 0),
        anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
        parts: [],
      };
    } else if (tag === 'g') {
      out += attributes.transform ? `<g transform="${attributes.transform}">` : '<g>';
    } else if (tag !== 'tspan') {
      const verdict = verdictIn(open.findLast(({ classes }) => classes.includes('vs'))?.classes ?? []);
      const shape = Object.entries(attributes)
        .filter(([name]) => name !== 'class')
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      out += `<${tag}${shape} ${shapeLooks(tag, element.classes, verdict)}/>`;
    }
    if (!alone) open.push(element);
    else if (tag === 'text') text = null;
    else if (tag === 'g') out += '</g>';
  }
  return out;
}
