import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'] | DefaultTreeAdapterMap['document'];

const CHINESE = /\p{Script=Han}/u;
/** What a browser says or shows of an element beside its text. */
const SPOKEN = new Set(['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'label']);
const SILENT = new Set(['script', 'style', 'template']);

/**
 * Chinese on a page in English that is not marked as Chinese, with the element it stands in: text, and what is said
 * of an element. A reading aloud would spell it out, and a reader would take it for forgotten.
 */
export function unmarkedChinese(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Node, tongue: string, place: string) => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (CHINESE.test(node.value) && !tongue.startsWith('zh')) found.push(`${place}: ${node.value.trim()}`);
      return;
    }
    let own = tongue;
    let here = place;
    if ('attrs' in node) {
      if (SILENT.has(node.nodeName)) return;
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      own = attributes.get('lang') ?? tongue;
      here = `${place.split(' > ').slice(-3).join(' > ')} > ${node.nodeName}${attributes.has('class') ? `.${attributes.get('class')?.split(' ')[0]}` : ''}`;
      for (const [name, value] of attributes) {
        const said = SPOKEN.has(name) || (node.nodeName === 'meta' && name === 'content');
        if (said && CHINESE.test(value) && !own.startsWith('zh')) found.push(`${here}[${name}]: ${value}`);
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, own, here);
  };
  walk(parse(html), '', '');
  return found;
}
