import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'] | DefaultTreeAdapterMap['document'];

const CHINESE = /\p{Script=Han}/u;
/** What a browser says or shows of an element beside its text. */
const SPOKEN = new Set(['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'label']);
const SILENT = new Set(['script', 'style', 'template']);

/** Quotations may hold quotations. */
function withoutQuotations(text: string): string {
  const less = text.replace(/“[^“”]*”/g, '');
  return less === text ? text : withoutQuotations(less);
}

/**
 * Chinese on a page in English that is not marked as Chinese, with the element it stands in: text, and what is said
 * of an element. A reading aloud would spell it out, and a reader would take it for forgotten. Where no markup can
 * stand, the original's words stand in quotation marks.
 *
 * @param names of places in both languages, as they may stand together in a page's title
 */
export function unmarkedChinese(html: string, names: readonly string[]): string[] {
  const found: string[] = [];
  const unmarked = (text: string) =>
    CHINESE.test(names.reduce((rest, name) => rest.replaceAll(name, ''), withoutQuotations(text)));
  const walk = (node: Node, tongue: string, place: string) => {
    const chinese = tongue.startsWith('zh');
    if (node.nodeName === '#text' && 'value' in node) {
      const bare = place.endsWith(' > title') ? unmarked(node.value) : CHINESE.test(node.value);
      if (bare && !chinese) found.push(`${place}: ${node.value.trim()}`);
      return;
    }
    let own = tongue;
    let here = place;
    if ('attrs' in node) {
      if (SILENT.has(node.nodeName)) return;
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      own = attributes.get('lang') ?? tongue;
      const name = attributes.get('class')?.split(' ')[0];
      here = `${place.split(' > ').slice(-3).join(' > ')} > ${node.nodeName}${name ? `.${name}` : ''}`;
      for (const [attribute, value] of attributes) {
        const said = SPOKEN.has(attribute) || (node.nodeName === 'meta' && attribute === 'content');
        if (said && unmarked(value) && !own.startsWith('zh')) found.push(`${here}[${attribute}]: ${value}`);
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, own, here);
  };
  walk(parse(html), '', '');
  return found;
}
