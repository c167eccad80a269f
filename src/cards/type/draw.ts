import { outlineOf } from './face.ts';
import { type Line, type Style, widthOf } from './set.ts';

const tenth = (value: number) => String(Math.round(value * 10) / 10);

export interface Written extends Style {
  anchor?: 'start' | 'middle' | 'end';
  /** Colour and width of a rim that keeps lines away from the words. */
  rim?: { stroke: string; width: number };
}

/** Words as outlines on one line, so that a picture needs no font. `y` is the baseline. */
export function write(text: string, x: number, y: number, style: Written): string {
  const { size, fill, weight = 400, latin = false, anchor = 'start', rim } = style;
  const width = anchor === 'start' ? 0 : widthOf(text, style);
  let at = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const scale = size / 1000;
  let glyphs = '';
  for (const character of text) {
    const { advance, d } = outlineOf(character, weight, latin);
    if (d !== '') {
      glyphs += `<path transform="matrix(${scale} 0 0 ${scale} ${tenth(at)} ${tenth(y)})" d="${d}"/>`;
    }
    at += advance * scale;
  }
  const under = rim
    ? `<g fill="${rim.stroke}" stroke="${rim.stroke}" stroke-width="${rim.width / scale}" stroke-linejoin="round">${glyphs}</g>`
    : '';
  return `${under}<g fill="${fill}">${glyphs}</g>`;
}

export interface Leading {
  x: number;
  /** Baseline of the first line. */
  y: number;
  leading: number;
}

/** Lines one below the other, with the dots and rings of the reader below marked words. */
export function writeLines(
  lines: readonly Line[],
  style: Style,
  { x, y, leading }: Leading,
  ring: string,
): string {
  return lines
    .map((line, index) =>
      line.pieces
        .map((piece) => {
          const { run } = piece;
          const own = { ...style, fill: run.fill ?? style.fill, weight: run.weight ?? style.weight ?? 400 };
          const baseline = y + index * leading;
          const words = write(piece.text, x + piece.x, baseline, own);
          return run.mark ? words + dots(piece.text, run.mark, x + piece.x, baseline, own, ring) : words;
        })
        .join(''),
    )
    .join('');
}

/** 圈点: evenly below the words, about one to half a character. */
function dots(
  text: string,
  mark: 'result' | 'target',
  x: number,
  y: number,
  style: Style,
  ring: string,
): string {
  const width = widthOf(text.trimEnd(), style);
  const count = Math.max(2, Math.round(width / (style.size * 0.5)));
  const pitch = width / count;
  const radius = style.size * 0.085;
  const cy = tenth(y + style.size * 0.42);
  return Array.from({ length: count }, (_, index) => {
    const cx = tenth(x + (index + 0.5) * pitch);
    return mark === 'result'
      ? `<circle cx="${cx}" cy="${cy}" r="${tenth(radius)}" fill="${style.fill}"/>`
      : `<circle cx="${cx}" cy="${cy}" r="${tenth(radius)}" fill="none" stroke="${ring}" stroke-width="1.6"/>`;
  }).join('');
}
