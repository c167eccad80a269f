import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose contents nobody reads. */
const UNREAD = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'select',
  'textarea',
]);

/** Elements that stand within a line; all others begin and end one. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The text of a page as a browser shows it: a line for each block. */
export function textOfHtml(source: string): { text: string; url: string | null } {
  const document = parse(source);
  const lines: string[] = [];
  let line = '';
  const breakLine = (): void => {
    // Only the white space that a browser drops: full-width and no-break spaces are the author's.
    const trimmed = line.replace(/^ +| +$/g, '');
    if (trimmed !== '') lines.push(trimmed);
    line = '';
  };
  const visit = (node: Node): void => {
    if ('value' in node && node.nodeName === '#text') {
      const words = node.value.replace(/[ \t\r\n\f]+/g, ' ');
      line += line.endsWith(' ') ? words.replace(/^ /, '') : words;
      return;
    }
    if (UNREAD.has(node.nodeName)) return;
    if (node.nodeName === 'br') {
      breakLine();
      return;
    }
    const block = 'tagName' in node && !INLINE.has(node.nodeName);
    if (block) breakLine();
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    if (block) breakLine();
  };
  visit(document);
  breakLine();
  return { text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, url: ownAddress(document) };
}

/** The address that the page states for itself: `<link rel="canonical">` or `<meta property="og:url">`. */
function ownAddress(document: DefaultTreeAdapterTypes.Document): string | null {
  for (const element of elements(document)) {
    const attribute = (name: string): string | undefined =>
      element.attrs.find((candidate) => candidate.name === name)?.value;
    const stated =
      element.tagName === 'link' && attribute('rel') === 'canonical'
        ? attribute('href')
        : element.tagName === 'meta' && attribute('property') === 'og:url'
          ? attribute('content')
          : undefined;
    if (stated !== undefined && URL.canParse(stated)) return stated;
  }
  return null;
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
