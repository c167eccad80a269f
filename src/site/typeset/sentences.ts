import type { Piece } from './lines.ts';
import { CLOSE, open } from './signs.ts';

/**
 * Where sentences begin, the first left out. A sentence keeps the quotation marks that close after its full stop,
 * and a closing `**`; an opening one belongs to the next.
 */
export function sentenceStarts(words: string): number[] {
  const starts: number[] = [];
  let emphasis = 0;
  let at = 0;
  for (const match of words.matchAll(new RegExp(`[。！？!?][${CLOSE}]*`, 'g'))) {
    let end = match.index + match[0].length;
    emphasis += words.slice(at, end).split('**').length - 1;
    at = end;
    if (emphasis % 2 === 1 && words.startsWith('**', end)) end += 2;
    while (end < words.length && /\s/.test(words[end]!)) end++;
    if (end < words.length) starts.push(end);
  }
  return starts;
}

/** Whether a sentence only heads what follows: short, without a clause or a number. */
export function heads(sentence: string): boolean {
  return sentence.length <= 18 && /。[*”]*$/.test(sentence) && !/[，,、；;：:\d]/.test(sentence);
}

/** A block's sentences, in offsets of the text. A sentence ends at 。！？ with the quotation marks that close there. */
export function sentences(
  text: string,
  block: { pieces: readonly Piece[] },
): { start: number; end: number }[] {
  const first = block.pieces[0]?.start ?? 0;
  const last = block.pieces.at(-1)?.end ?? 0;
  const words = text.slice(first, last);
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const next of [...sentenceStarts(words), words.length]) {
    const sentence = words.slice(start, next);
    // Inside a quotation or a bracket a full stop ends nothing; one that is never closed must not swallow the rest.
    if (open(sentence) > 0 && sentence.length < 300 && next < words.length) continue;
    found.push({ start: first + start, end: first + start + sentence.trimEnd().length });
    start = next;
  }
  return found.filter((sentence) => sentence.end > sentence.start);
}
