/** Attributes that say what is drawn. What Recharts adds for its own use is left out of the picture. */
const KEPT = new Set([
  'class',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'd',
  'dx',
  'dy',
  'transform',
  'text-anchor',
]);
const OWN_CLASSES = /^(?!recharts-)/;

const rounded = (text: string) =>
  text.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/**
 * Reduces a drawn SVG to what is seen: no ids (they would differ from build to build and clash on a page), no
 * empty layers, coordinates to a tenth.
 *
 * @returns the markup inside the svg element
 */
export function cleanMarkup(svg: Element): string {
  return [...svg.children].map(markup).join('');
}

function markup(element: Element): string {
  const tag = element.tagName;
  if (tag === 'title' || tag === 'desc' || tag === 'defs') return '';
  // A line's class stands on its layer, which is not kept.
  const named = element.classList.contains('recharts-line-curve')
    ? element.closest('.recharts-line')
    : element;
  const classes = [...(named ?? element).classList].filter((name) => OWN_CLASSES.test(name));
  if (named !== element && classes.includes('no')) return '';
  const inside =
    element.children.length > 0 && tag !== 'text'
      ? [...element.children].map(markup).join('')
      : [...element.childNodes].map(textOrSpan).join('');
  const transform = element.getAttribute('transform');
  if (tag === 'g') {
    if (inside === '') return '';
    if (!transform && !classes.includes('vs')) return inside;
  }
  let attributes = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  for (const { name, value } of element.attributes) {
    if (name === 'class' || !KEPT.has(name) || (name === 'text-anchor' && value === 'start')) continue;
    if ((tag === 'line' || tag === 'path') && (name === 'x' || name === 'y')) continue;
    attributes += ` ${name}="${rounded(value)}"`;
  }
  return inside === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`;
}

function textOrSpan(node: ChildNode): string {
  if (node.nodeType === 1) return markup(node as Element);
  return (node.textContent ?? '').replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
