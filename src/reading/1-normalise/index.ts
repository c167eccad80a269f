import type { NormalText } from '../types.ts';
import { isDigit, isLatin, isSpace, regular } from './characters.ts';
import { joinsOn, type Line, linesOf, typicalLength } from './lines.ts';

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const NEWLINE = 0x0a;
const STAR = 0x2a;
const COMMA = '，'.charCodeAt(0);

/**
 * Makes a text regular for matching, with a map back to the source.
 *
 * Spaces go (but one stays between two Latin words), Markdown's bold marks go, thousands separators go,
 * characters take their regular form, and a line break stays only where a new paragraph begins: scans break
 * lines inside words and between a subject and its number.
 */
export function normalise(source: string): NormalText {
  const units = new Uint16Array(source.length + 1);
  const at = new Int32Array(source.length + 1);
  let length = 0;
  const lines = linesOf(source);
  const typical = typicalLength(lines);

  const put = (code: number, offset: number) => {
    units[length] = code;
    at[length] = offset;
    length += 1;
  };

  let before: Line | null = null;
  for (const line of lines) {
    if (before !== null && !joinsOn(before, line, typical)) put(NEWLINE, before.end);
    before = line;
    copyLine(source, line, put, () => (length > 0 ? units[length - 1]! : 0));
  }
  at[length] = source.length;
  return { text: UTF16.decode(units.subarray(0, length)), at: at.slice(0, length + 1) };
}

function copyLine(
  source: string,
  line: Line,
  put: (code: number, offset: number) => void,
  previous: () => number,
): void {
  for (let i = line.start; i < line.end; i += 1) {
    const code = source.charCodeAt(i);
    if (code === STAR && (source.charCodeAt(i + 1) === STAR || source.charCodeAt(i - 1) === STAR)) continue;
    if (isSpace(code)) {
      if (isLatin(previous()) && isLatin(source.charCodeAt(i + 1))) put(0x20, i);
      continue;
    }
    const form = regular(code);
    if (form === COMMA && isThousandsSeparator(source, i)) continue;
    put(form, i);
  }
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
