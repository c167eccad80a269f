import { COLOURS } from '../../cards/colours.ts';
import type { Picture } from '../picture/picture.ts';
import { escaped, FACE, fontPen, type Pen } from './pen.ts';
import { resolved } from './resolve.ts';
import { wrapped } from './wrap.ts';

const MARGIN = 24;
/** Between two drawings side by side. */
const GAP = 36;

/** A drawing of a file, with what stands over it. */
export interface Cell {
  /** Name of the indicator or the region; empty where the sentence says it. */
  name: string;
  /** The sentence that says what is seen. */
  title: string;
  /** How to read it. */
  subtitle: string;
  picture: Picture;
}

export interface ChartFile {
  /** Over all of several drawings; empty over one, which has its own. */
  heading: string;
  /** In one row. */
  cells: readonly Cell[];
  /** What is seen, for who cannot see. */
  label: string;
  lang: string;
  /** The lines at the foot: sources, the address of the page. */
  notes: readonly string[];
}

/**
 * Charts as a file of their own: their sentences, the drawings, the sources and where they come from, with every
 * colour written into it. Light, for it is seen on pages whose colours nobody knows.
 *
 * @param pen how words are written: as text, or as outlines for a picture of pixels
 * @param density pixels a unit of the drawing
 */
export function chartFile(
  { heading, cells, label, lang, notes }: ChartFile,
  pen: Pen = fontPen,
  density = 1,
): string {
  const inner = cells.reduce((sum, { picture }) => sum + picture.width, 0) + GAP * (cells.length - 1);
  const width = inner + 2 * MARGIN;
  let body = '';
  /** Writes lines below one another, and returns where they end. */
  const write = (
    text: string,
    { x, top, room }: { x: number; top: number; room: number },
    size: number,
    fill: string,
    song = false,
  ): number => {
    let end = top;
    for (const line of text === '' ? [] : wrapped(text, size, room)) {
      end += Math.round(size * 1.5);
      body += pen.line(line, x, end - Math.round(size * 0.35), { size, fill, song });
    }
    return end;
  };
  const { ink, ink2, ink3 } = COLOURS;
  let top = write(heading, { x: MARGIN, top: MARGIN, room: inner }, 24, ink, true);
  if (heading !== '') top += 12;
  const columns = cells.map((cell, index) => {
    const x = MARGIN + cells.slice(0, index).reduce((sum, { picture }) => sum + picture.width + GAP, 0);
    const room = cell.picture.width;
    let end = write(cell.name, { x, top, room }, 22, ink, true);
    end = write(cell.title, { x, top: end, room }, cell.name ? 15 : 20, cell.name ? ink2 : ink, !cell.name);
    end = write(cell.subtitle, { x, top: end, room }, 13, ink3);
    return { ...cell, x, end };
  });
  // Drawings side by side stand on one line, however long the sentences over them are.
  top = Math.max(top, ...columns.map(({ end }) => end)) + 14;
  for (const { picture, x } of columns) {
    body += `<g transform="translate(${x} ${top})"${FACE}>${resolved(picture.inside, pen.words)}</g>`;
  }
  top += Math.ceil(Math.max(...cells.map(({ picture }) => picture.height))) + 16;
  for (const note of notes) top = write(note, { x: MARGIN, top, room: inner }, 12, ink3);
  const height = top + MARGIN;
  const [first] = cells;
  const title = heading || (first?.name ? `${first.name}: ${first.title}` : (first?.title ?? ''));
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="${width * density}" height="${height * density}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(title)}</title><desc>${escaped(label)}</desc><rect width="100%" height="100%" fill="${COLOURS.paper}"/>${body}</svg>\n`;
}
