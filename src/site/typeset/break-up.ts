import { type Piece, trim } from './lines.ts';
import { heads, sentenceStarts } from './sentences.ts';
import { ADDRESS, BOLD, ORDINAL } from './signs.ts';

/** Longest paragraph (characters) that is left whole: longer ones are broken where a reader would pause. */
const LONG = 520;
/** Shortest paragraph (characters) that such a break may leave. */
const SHORT = 90;

/** Parts a very long paragraph: before a salutation, an ordinal, or a short sentence that heads what follows. */
export function breakUp(text: string, run: readonly Piece[]): Piece[][] {
  const words = run.map((line) => text.slice(line.start, line.end)).join('');
  const starts = sentenceStarts(words);
  const cuts: number[] = [];
  let last = 0;
  starts.forEach((start, index) => {
    const rest = words.slice(start, start + 40);
    const after = words.slice(start, starts[index + 1] ?? words.length).trim();
    const before = words.slice(starts[index - 1] ?? 0, start).trim();
    const wanted =
      ADDRESS.test(rest) ||
      (words.length > LONG &&
        start - last >= SHORT &&
        words.length - start >= SHORT &&
        // A head stays with what it heads.
        !heads(before) &&
        (ORDINAL.test(rest) || heads(after) || BOLD.test(rest) || start - last > LONG));
    if (!wanted) return;
    cuts.push(start);
    last = start;
  });
  if (cuts.length === 0) return [[...run]];

  const parts: Piece[][] = [[]];
  let at = 0;
  for (const line of run) {
    let rest = line;
    while (cuts.length > 0 && cuts[0]! < at + rest.end - rest.start) {
      const cut = rest.start + cuts.shift()! - at;
      if (cut > rest.start) parts.at(-1)!.push(trim(text, { ...rest, end: cut }));
      at += cut - rest.start;
      rest = { start: cut, end: rest.end, joint: 'none' };
      parts.push([]);
    }
    parts.at(-1)!.push(trim(text, parts.at(-1)!.length === 0 ? { ...rest, joint: 'none' } : rest));
    at += rest.end - rest.start;
  }
  return parts;
}
