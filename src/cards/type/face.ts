import { readFileSync } from 'node:fs';
import path from 'node:path';
import opentype, { type Font, type Path } from 'opentype.js';

/** A character as it is drawn: in thousandths of the type size, from the left end of its baseline, y downwards. */
export interface Outline {
  advance: number;
  d: string;
}

export type Weight = 400 | 700;

const FAMILY = 'noto-serif-sc';
const EM = 1000;
/** Room on either side of a narrow mark. */
const BEARING = 50;
/** What Chinese printers put where a type is missing. */
const MISSING = '〓';
const folder = () => path.resolve('node_modules', '@fontsource', FAMILY);

const fonts = new Map<string, Font>();

function fontOf(part: string, weight: Weight): Font {
  const file = `${FAMILY}-${part}-${weight}-normal.woff`;
  let font = fonts.get(file);
  if (!font) {
    const bytes = readFileSync(path.join(folder(), 'files', file));
    font = opentype.parse(new Uint8Array(bytes).buffer);
    fonts.set(file, font);
  }
  return font;
}

let slices: { part: string; from: number; to: number }[] | null = null;

/** The face comes whole for usual characters and sliced for all of them; this tells the slice of a rare one. */
function sliceOf(character: string): string | null {
  slices ??= Object.entries(
    JSON.parse(readFileSync(path.join(folder(), 'unicode.json'), 'utf8')) as Record<string, string>,
  ).flatMap(([name, ranges]) =>
    ranges.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return {
        part: name.replace(/[[\]]/g, ''),
        from: Number.parseInt(from, 16),
        to: Number.parseInt(to, 16),
      };
    }),
  );
  const code = character.codePointAt(0) ?? 0;
  return slices.find(({ from, to }) => from <= code && code <= to)?.part ?? null;
}

/** Path data in whole units. The parser's own writer loses strokes of some characters. */
function dataOf({ commands }: Path): string {
  return commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const numbers = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
      return type + numbers.map((value) => Math.round(value) + 0).join(' ');
    })
    .join('');
}

const outlines = new Map<string, Outline>();

/**
 * The outline of a character of the Song face. A rare one is looked for in the slices of the face; what no slice has
 * is set as a turned type, so that it is seen to be missing.
 *
 * @param latin whether quotation marks and dashes are the narrow Latin ones
 */
export function outlineOf(character: string, weight: Weight, latin: boolean): Outline {
  const key = `${weight}${latin}${character}`;
  const known = outlines.get(key);
  if (known) return known;
  const outline = found(character, weight, latin) ?? outlineOf(MISSING, weight, false);
  outlines.set(key, outline);
  return outline;
}

function found(character: string, weight: Weight, latin: boolean): Outline | null {
  const usual = latin ? ['latin', 'chinese-simplified'] : ['chinese-simplified'];
  for (const part of [...usual, sliceOf(character)]) {
    if (part === null) continue;
    const font = fontOf(part, weight);
    const glyph = font.charToGlyph(character);
    if (glyph.index === 0) continue;
    const { x1, x2 } = glyph.getPath(0, 0, EM).getBoundingBox();
    // The face has quotation marks as wide as a character; between Latin words they are as wide as their ink.
    const narrow = latin && '‘’“”'.includes(character);
    return {
      advance: narrow ? x2 - x1 + 2 * BEARING : (glyph.advanceWidth / font.unitsPerEm) * EM,
      d: dataOf(glyph.getPath(narrow ? BEARING - x1 : 0, 0, EM)),
    };
  }
  return null;
}
