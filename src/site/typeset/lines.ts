import { ADDRESS, ENDS, INNER, LIST, NUMBERED, open } from './signs.ts';

/** A stretch of the source that is set without a break. Offsets are UTF-16 units of the document's text. */
export interface Piece {
  start: number;
  end: number;
  /** What was taken out before it: nothing, one line break, or an empty line (a page break in scans). */
  joint: 'none' | 'line' | 'page';
}

/** Lines that hold something, without the white space at their ends. */
export function lines(text: string, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let joint: Piece['joint'] = 'none';
  let at = from;
  while (at < to) {
    const next = text.indexOf('\n', at);
    const stop = next === -1 || next > to ? to : next;
    let start = at;
    let end = stop;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (start < end) {
      found.push({ start, end, joint });
      joint = 'line';
    } else if (joint !== 'none') {
      joint = 'page';
    }
    at = stop + 1;
  }
  return found;
}

/** Without the white space at its ends. */
export function trim(text: string, line: Piece): Piece {
  let { start, end } = line;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { ...line, start, end };
}

/** Whether a line goes on from the words before it. Scans break lines anywhere; a broken sentence goes on. */
export function goesOn(before: string, joint: Piece['joint'], line: string): boolean {
  if (ENDS.test(before) || LIST.test(line) || NUMBERED.test(line) || ADDRESS.test(line)) return false;
  if (open(before) > 0) return true;
  // A line that a page break cuts is a full one; a short one before an empty line is a heading.
  if (joint === 'page' && before.length < 28 && !/[。；]|[，,、]$/.test(before)) return false;
  // An entry of a list, or a line without any punctuation of a sentence, is a line of its own unless only a bare
  // line break parts it from the next one.
  if (!INNER.test(before)) return joint === 'line' && before.length >= 16;
  return true;
}

/** Web captures run date, speaker and salutation into the first sentence: there the salutation begins the text. */
export function opening(text: string, line: Piece, begun: boolean): Piece[] {
  if (begun) return [line];
  const words = text.slice(line.start, Math.min(line.end, line.start + 200));
  const match = /(?:各位代表|同志们)[,，:：！!]/.exec(words);
  if (match === null) return [line];
  const cuts = [line.start, line.start + match.index, line.start + match.index + match[0].length, line.end];
  return cuts.slice(1).flatMap((end, index): Piece[] => {
    const part = trim(text, { start: cuts[index]!, end, joint: index === 0 ? line.joint : 'none' });
    return part.start < part.end ? [part] : [];
  });
}
