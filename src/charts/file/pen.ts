import { wordLooks } from './looks.ts';
import type { Setting } from './resolve.ts';

const SONG = 'Songti SC, Noto Serif CJK SC, SimSun, serif';
const HEI = 'PingFang SC, Noto Sans CJK SC, Microsoft YaHei, sans-serif';

export interface LineLooks {
  size: number;
  fill: string;
  song: boolean;
}

/** How words come into a file: as text, with the fonts left to whoever opens it, or as outlines. */
export interface Pen {
  /** A line beside the drawing; `y` is the baseline. */
  line(text: string, x: number, y: number, looks: LineLooks): string;
  /** Words of the drawing itself. */
  words(text: Setting): string;
}

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A text element of a drawing with its looks written on it; a bound beside a number is a part of its own. */
function worded({ x, y, anchor, parts }: Setting): string {
  const [first] = parts;
  if (!first) return '';
  const looks = wordLooks(first.classes);
  const rim = looks.rim
    ? ` paint-order="stroke" stroke="${looks.rim.stroke}" stroke-width="${looks.rim.width}" stroke-linejoin="round"`
    : '';
  const inside = parts.map((part, index) => {
    if (index === 0) return escaped(part.text);
    const own = wordLooks(part.classes);
    return `<tspan dx="${part.dx}" font-size="${own.size}">${escaped(part.text)}</tspan>`;
  });
  const face = looks.song ? ` font-family="${SONG}"` : '';
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}"${at}${face} font-size="${looks.size}" fill="${looks.fill}"${rim}>${inside.join('')}</text>`;
}

/** Words as text. What says nothing else is set in Hei: `FACE` stands on the group around the drawing. */
export const fontPen: Pen = {
  line: (text, x, y, { size, fill, song }) =>
    `<text x="${x}" y="${y}" font-family="${song ? SONG : HEI}" font-size="${size}" fill="${fill}">${escaped(text)}</text>`,
  words: worded,
};
export const FACE = ` font-family="${HEI}"`;
