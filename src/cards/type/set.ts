import { outlineOf, type Weight } from './face.ts';

/** Words in one colour and weight; `whole` ones are never parted by a line's end. */
export interface Run {
  text: string;
  fill?: string;
  weight?: Weight;
  whole?: boolean;
  /** What stands below the words, as in the reader: dots for a report, rings for a promise. */
  mark?: 'result' | 'target';
}

export interface Style {
  /** Size of the type, in pixels. */
  size: number;
  fill: string;
  weight?: Weight;
  latin?: boolean;
}

export interface Piece {
  run: Run;
  text: string;
  /** From the line's left end, in pixels. */
  x: number;
  width: number;
}

export interface Line {
  pieces: Piece[];
  width: number;
}

/** How wide words are, in pixels. */
export function widthOf(text: string, { size, weight = 400, latin = false }: Omit<Style, 'fill'>): number {
  let width = 0;
  for (const character of text) width += outlineOf(character, weight, latin).advance;
  return (width * size) / 1000;
}

/** The words, or as many of their first characters as fit with an ellipsis. */
export function fitted(text: string, style: Omit<Style, 'fill'>, width: number): string {
  if (widthOf(text, style) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, style) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

const NOT_FIRST = /^[，。；：、！？）”’》〉】%％…·,.;:!?)\]]/;
const NOT_LAST = /[（“‘《〈【([]$/;
/** One Chinese character, or a word of others with the spaces after it. */
const PIECES = /[\u2e80-\uffff“”‘’…]|[^\s\u2e80-\uffff“”‘’…]+\s*|\s+/gu;

/** The smallest parts that a line may end after, each with its run. */
function parts(runs: readonly Run[]): { text: string; run: Run }[][] {
  const groups: { text: string; run: Run }[][] = [];
  for (const run of runs) {
    const texts = run.whole ? [run.text] : (run.text.match(PIECES) ?? []);
    for (const text of texts) {
      const last = groups.at(-1);
      const before = last?.at(-1)?.text ?? '';
      const joined =
        last &&
        (NOT_FIRST.test(text) || NOT_LAST.test(before) || (!/\s$/.test(before) && isWord(before, text)));
      if (joined) last.push({ text, run });
      else groups.push([{ text, run }]);
    }
  }
  return groups;
}

/** Whether two parts are one word: a figure and a letter on either side of a change of colour. */
const isWord = (before: string, after: string) =>
  /[A-Za-z0-9.,%−-]$/.test(before) && /^[A-Za-z0-9%−-]/.test(after);

/**
 * Sets words in lines of a width, by the rules for Chinese lines: none begins with a stop or ends with an opening
 * mark. What is too wide for a line stands in one of its own.
 *
 * @param most lines at most; the last one then ends with an ellipsis
 */
export function setLines(runs: readonly Run[], style: Style, width: number, most = 99): Line[] {
  const lines: Line[] = [];
  let line: Line = { pieces: [], width: 0 };
  const measure = (text: string, run: Run) =>
    widthOf(text, { ...style, weight: run.weight ?? style.weight ?? 400 });
  for (const group of parts(runs)) {
    const wide = group.reduce((sum, part) => sum + measure(part.text.trimEnd(), part.run), 0);
    if (line.pieces.length > 0 && line.width + wide > width) {
      lines.push(line);
      line = { pieces: [], width: 0 };
    }
    for (const part of group) {
      const advance = measure(part.text, part.run);
      const last = line.pieces.at(-1);
      if (last && last.run === part.run) {
        last.text += part.text;
        last.width += advance;
      } else if (line.pieces.length > 0 || part.text.trim() !== '') {
        line.pieces.push({ run: part.run, text: part.text, x: line.width, width: advance });
      }
      line.width = line.pieces.reduce((sum, piece) => sum + piece.width, 0);
    }
  }
  if (line.pieces.length > 0) lines.push(line);
  return lines.length > most ? shortened(lines.slice(0, most), style, width) : lines;
}

/** The lines with an ellipsis at their end, for which the last gives up what it must. */
function shortened(lines: Line[], style: Style, width: number): Line[] {
  const last = lines.at(-1);
  if (!last) return lines;
  const sign = style.latin ? '...' : '……';
  const room = width - widthOf(sign, style);
  while (last.pieces.length > 1 && (last.pieces.at(-1)?.x ?? 0) > room) last.pieces.pop();
  const piece = last.pieces.at(-1);
  if (!piece) return lines;
  const own = { ...style, weight: piece.run.weight ?? style.weight ?? 400 };
  let text = piece.text.trimEnd();
  while (text !== '' && piece.x + widthOf(text, own) > room) {
    text = piece.run.whole ? '' : style.latin ? text.replace(/\s*\S*$/, '') : text.slice(0, -1);
  }
  text = text.replace(/[，。；：、,;:\s]+$/, '');
  piece.text = text;
  piece.width = widthOf(text, own);
  const run: Run = { text: sign };
  last.pieces.push({ run, text: sign, x: piece.x + piece.width, width: widthOf(sign, style) });
  last.width = piece.x + piece.width + widthOf(sign, style);
  return lines;
}
