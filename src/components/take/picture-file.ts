/** A picture of the charts as they stand on the page, to be kept as a file: with title, names and sources inside. */
export interface PictureFile {
  markup: string;
  width: number;
  height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
];
const MARGIN = 24;

/** Writes what the style sheet says onto the elements themselves, as a file has no style sheet. */
function withLooks(drawn: SVGElement): SVGElement {
  const copy = drawn.cloneNode(true) as SVGElement;
  const originals = [drawn, ...drawn.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const to = copies[index]!;
    for (const name of LOOKS) {
      const value = style.getPropertyValue(name);
      if (value && value !== 'none' && value !== 'normal') to.setAttribute(name, value);
      else if (value === 'none' && (name === 'fill' || name === 'stroke')) to.setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'tabindex', 'aria-label', 'role']) to.removeAttribute(name);
  }
  return copy;
}

function textAt(text: string, x: number, y: number, like: Element, anchor = 'start'): SVGTextElement {
  const style = getComputedStyle(like);
  const element = document.createElementNS(NAMESPACE, 'text');
  element.textContent = text;
  for (const [name, value] of Object.entries({
    x,
    y,
    'text-anchor': anchor,
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
  })) {
    element.setAttribute(name, String(value));
  }
  return element;
}

/** Breaks a text into lines of a width, between Chinese characters and between words. */
function lines(text: string, width: number, like: Element): string[] {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(like);
  if (!context) return [text];
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const found: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (line && context.measureText(line + piece).width > width) {
      found.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...found, line];
}

const visible = (element: Element) => {
  const style = getComputedStyle(element);
  return (
    style.display !== 'none' && style.visibility !== 'hidden' && element.getBoundingClientRect().width > 0
  );
};

/** The drawings that are seen inside an element, the picture or the live chart. */
const drawings = (within: Element) =>
  [...within.querySelectorAll<SVGSVGElement>('svg.plot, .live-plot svg')].filter(visible);

/**
 * Lays the charts of a part of the page into one drawing, each where it stands on the page.
 *
 * @param scope a figure, or anything that holds several
 * @throws when no chart stands in it
 */
export function svgOf(scope: HTMLElement): PictureFile {
  const found = [scope, ...scope.querySelectorAll<HTMLElement>('figure')].filter(
    (element) => element.localName === 'figure',
  );
  const figures = found.filter((figure) => drawings(figure).length > 0);
  const first = figures[0];
  if (!first) throw new Error('no chart here');
  const single = figures.length === 1;
  const all = drawings(scope).map((drawing) => drawing.getBoundingClientRect());
  const frames = figures.map((figure) => figure.getBoundingClientRect());
  const left = Math.min(...frames.map((frame) => frame.left));
  const width = Math.max(...frames.map((frame) => frame.right)) - left + 2 * MARGIN;

  const svg = document.createElementNS(NAMESPACE, 'svg');
  const paper = document.createElementNS(NAMESPACE, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  svg.append(paper);

  let top = MARGIN;
  const write = (text: string, like: Element, leading: number) => {
    for (const line of lines(text, width - 2 * MARGIN, like)) {
      top += leading;
      svg.append(textAt(line, MARGIN, top - leading * 0.25, like));
    }
  };
  const heading = first.querySelector('h3, h4') ?? first;
  const title =
    scope.querySelector<HTMLElement>('[data-title]:not(figure)')?.dataset.title ??
    (single ? first.dataset.title : undefined) ??
    document.title;
  write(title, heading, 26);
  top += 12;
  const sections = [...new Set(figures.map((figure) => figure.closest('section')))];
  const named = sections.length > 1;
  if (named) top += 34;
  const origin = Math.min(
    ...(single ? all.map((rectangle) => rectangle.top) : frames.map((frame) => frame.top)),
  );
  for (const section of named ? sections : []) {
    const title2 = section?.querySelector('h2');
    const frame = section?.querySelector('figure')?.getBoundingClientRect();
    if (title2 && frame)
      svg.append(textAt(title2.textContent ?? '', MARGIN, frame.top - origin + top - 14, title2));
  }
  for (const figure of figures) {
    const name = figure.querySelector('.nm');
    if (!single && name) {
      const box = name.getBoundingClientRect();
      svg.append(
        textAt(
          name.textContent ?? '',
          box.left - left + MARGIN,
          box.top - origin + top + box.height * 0.75,
          name,
        ),
      );
    }
    for (const drawing of drawings(figure)) {
      const box = drawing.getBoundingClientRect();
      const copy = withLooks(drawing);
      for (const [key, value] of Object.entries({
        x: box.left - left + MARGIN,
        y: box.top - origin + top,
        width: box.width,
        height: box.height,
        overflow: 'visible',
      })) {
        copy.setAttribute(key, String(value));
      }
      svg.append(copy);
    }
  }
  top += Math.max(...all.map((rectangle) => rectangle.bottom)) - origin + 16;
  for (const source of scope.querySelectorAll('.src')) write(source.textContent?.trim() ?? '', source, 19);
  const source = scope.querySelector('.src') ?? heading;
  write(location.href, source, 19);
  const height = Math.ceil(top + MARGIN);
  for (const [key, value] of Object.entries({
    xmlns: NAMESPACE,
    width: Math.ceil(width),
    height,
    viewBox: `0 0 ${Math.ceil(width)} ${height}`,
  })) {
    svg.setAttribute(key, String(value));
  }
  return { markup: new XMLSerializer().serializeToString(svg), width: Math.ceil(width), height };
}

/** The same as pixels, twice as dense as the page. */
export async function pngOf({ markup, width, height }: PictureFile): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png');
  });
}
