import type { NormalText } from '../types.ts';
import { isDigit, isLatin, isSpace, regular } from './characters.ts';
import { joinsOn, type Line, linesOf, pagesAmong, typicalLength } from './lines.ts';

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const NEWLINE = 0x0a;
const STAR = 0x2a;
const GONE = -1;
const COMMA = '，'.charCodeAt(0);

/** Units that are copied as they are, whatever stands around them: all but space, stars, commas and those with a form. */
const PLAIN = new Uint8Array(0x10000);
for (let code = 0; code < PLAIN.length; code += 1)
  PLAIN[code] = regular(code) === code && !isSpace(code) && code !== STAR ? 1 : 0;

/**
 * Makes a text regular for matching, with a map back to the source.
 *
 * Spaces go (but one stays between two Latin words), Markdown's bold marks go, thousands separators go,
 * characters take their regular form, and a line break stays only where a new paragraph begins: scans break
 * lines inside words and between a subject and its number. The numbers of pages go as well.
 */
export function normalise(source: string): NormalText {
  const units = new Uint16Array(source.length + 1);
  const at = new Int32Array(source.length + 1);
  let length = 0;
  const all = linesOf(source);
  const pages = pagesAmong(all, source);
  const lines = pages.size === 0 ? all : all.filter((line) => !pages.has(line));
  const typical = typicalLength(lines);

  let before: Line | null = null;
  for (const line of lines) {
    if (before !== null && !joinsOn(before, line, typical)) {
      units[length] = NEWLINE;
      at[length] = before.end;
      length += 1;
    }
    before = line;
    for (let i = line.start; i < line.end; i += 1) {
      const code = source.charCodeAt(i);
      const form = PLAIN[code] === 1 ? code : formAt(source, i, length > 0 ? units[length - 1]! : 0);
      if (form === GONE) continue;
      units[length] = form;
      at[length] = i;
      length += 1;
    }
  }
  at[length] = source.length;
  return {
    text: UTF16.decode(units.subarray(0, length)),
    at: at.slice(0, length + 1),
    pages: [...pages].flatMap((line) => numeralsOf(source, line)),
  };
}

function numeralsOf(source: string, { start, end }: Line): { start: number; end: number }[] {
  return [...source.slice(start, end).matchAll(/[\d０-９]+/g)].map(({ index, 0: digits }) => ({
    start: start + index,
    end: start + index + digits.length,
  }));
}

/**
 * What a unit becomes; `GONE` where it is left out.
 * @param previous the unit that was set down before it
 */
function formAt(source: string, i: number, previous: number): number {
  const code = source.charCodeAt(i);
  if (code === STAR && (source.charCodeAt(i + 1) === STAR || source.charCodeAt(i - 1) === STAR)) return GONE;
  if (isSpace(code)) return isLatin(previous) && isLatin(source.charCodeAt(i + 1)) ? 0x20 : GONE;
  const form = regular(code);
  return form === COMMA && isThousandsSeparator(source, i) ? GONE : form;
}

/** `36,910`: one to three digits before, exactly three after. A full-width comma never separates thousands. */
function isThousandsSeparator(source: string, i: number): boolean {
  if (source.charCodeAt(i) !== 0x2c) return false;
  const digit = (offset: number) => isDigit(source.charCodeAt(i + offset));
  if (!digit(-1) || !digit(1) || !digit(2) || !digit(3) || digit(4)) return false;
  let run = 1;
  while (run <= 4 && digit(-run - 1)) run += 1;
  return run <= 3;
}
