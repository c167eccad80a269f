import { COLOURS } from '../../cards/colours.ts';
import { visualLength } from '../geometry.ts';
import type { Picture } from '../picture/picture.ts';
import type { ChartFigure } from '../spec.ts';
import { wordLooks } from './looks.ts';
import { resolved, type Setting } from './resolve.ts';

const SONG = 'Songti SC, Noto Serif CJK SC, SimSun, serif';
const HEI = 'PingFang SC, Noto Sans CJK SC, Microsoft YaHei, sans-serif';
const MARGIN = 24;

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Breaks a text into lines of about so many pixels, between Chinese characters and between words. */
export function wrapped(text: string, size: number, width: number): string[] {
  const most = width / (size * 0.53);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    // A mark of punctuation opens no line.
    if (line && visualLength(line + piece.trimEnd()) > most && !/^[，。；、：）》”]/.test(piece)) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

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

export interface ChartFile {
  figure: ChartFigure;
  /** Name of the indicator or the region over the sentence; empty where the sentence says it. */
  name: string;
  picture: Picture;
  lang: string;
  /** Words before the sources, 资料：. */
  sourceLabel: string;
  /** Address of the page that the chart stands on, whole. */
  address: string;
}

/**
 * A chart as a file of its own: its sentence, the drawing, its sources and where it comes from, with every colour
 * written into it and the fonts left to whoever opens it. Light, for it is seen on pages whose colours nobody knows.
 */
export function chartFile({ figure, name, picture, lang, sourceLabel, address }: ChartFile): string {
  const width = picture.width + 2 * MARGIN;
  let top = MARGIN;
  let words = '';
  const write = (text: string, size: number, fill: string, face: string) => {
    for (const line of text === '' ? [] : wrapped(text, size, picture.width)) {
      top += Math.round(size * 1.5);
      words += `<text x="${MARGIN}" y="${top - Math.round(size * 0.35)}" font-family="${face}" font-size="${size}" fill="${fill}">${escaped(line)}</text>`;
    }
  };
  write(name, 22, COLOURS.ink, SONG);
  write(figure.title, name ? 15 : 20, name ? COLOURS.ink2 : COLOURS.ink, name ? HEI : SONG);
  write(figure.subtitle, 13, COLOURS.ink3, HEI);
  top += 14;
  words += `<g transform="translate(${MARGIN} ${top})" font-family="${HEI}">${resolved(picture.inside, worded)}</g>`;
  top += Math.ceil(picture.height) + 16;
  write(sourceLabel + figure.source, 12, COLOURS.ink3, HEI);
  write(address, 12, COLOURS.ink3, HEI);
  const height = top + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(name ? `${name}: ${figure.title}` : figure.title)}</title><desc>${escaped(figure.label)}</desc><rect width="100%" height="100%" fill="${COLOURS.paper}"/>${words}</svg>\n`;
}
