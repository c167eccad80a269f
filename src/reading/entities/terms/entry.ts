import termLists from '../../lexicon/terms.json' with { type: 'json' };
import { listsOf } from '../../lists.ts';
import { anyOf } from '../../patterns/wordings.ts';
import { outside, type Span } from '../text.ts';

/** Longest wording that is still taken for a term, in characters. */
export const LONGEST_TERM = 60;
/** Longest term that fills a line, in characters. */
export const LONGEST_LINE = 24;
/** An entry of the notes before it has an id. */
export interface Entry {
  ordinal: number;
  whole: Span;
  term: Span;
  definition: Span;
}

/** Cuts an entry into its term and its definition; none where no term can be told. */
export function entryOf(text: string, ordinal: number, start: number, body: number, limit: number): Entry[] {
  let end = limit;
  while (end > body && text[end - 1] === '\n') end -= 1;
  let from = body;
  while (from < end && text[from] === '\n') from += 1;
  const cut = termEnd(text, from, end) ?? lineEnd(text, from, end);
  if (cut === null || cut.term <= from || cut.definition >= end) return [];
  return [
    {
      ordinal,
      whole: { start, end },
      term: { start: from, end: cut.term },
      definition: { start: cut.definition, end },
    },
  ];
}

const MEANS = anyOf(listsOf(termLists).means);
/** Longest word that ends a term behind its quotes, in characters. */
const LAST_WORD = 5;

/** Where the term ends and where its definition begins. */
function termEnd(text: string, from: number, end: number): { term: number; definition: number } | null {
  const limit = Math.min(end, from + LONGEST_TERM);
  const inBrackets = bracketed(text, from, end);
  if (inBrackets !== null) return inBrackets;
  const colon = outside(text, ':', from, limit);
  if (colon >= 0 && outside(text, '。；', from, colon) < 0) {
    let definition = colon + 1;
    while (definition < end && text[definition] === '\n') definition += 1;
    return { term: colon, definition };
  }
  const dash = text.slice(from, limit).search(/-{2}|——|—/);
  if (dash > 0) {
    let definition = from + dash;
    while ('-—'.includes(text[definition]!)) definition += 1;
    return { term: from + dash, definition };
  }
  if (text[from] === '“') {
    const close = text.indexOf('”', from);
    const line = text.indexOf('\n', close);
    // “五减”改革 on a line of its own is the term with its last word.
    if (close > 0 && close < limit && !(line > 0 && line < end && line - close <= LAST_WORD))
      return { term: close + 1, definition: close + 1 };
  }
  const means = MEANS.execIn(text, from, limit)?.index ?? 0;
  return means > 0 ? { term: from + means, definition: from + means } : null;
}

/** A term on a line of its own, its definition below. */
function lineEnd(text: string, from: number, end: number): { term: number; definition: number } | null {
  const line = text.indexOf('\n', from);
  if (line < 0 || line >= end || line - from > LONGEST_LINE || outside(text, '，。；', from, line) >= 0)
    return null;
  return { term: line, definition: line + 1 };
}

/** Where a term in brackets ends and its definition begins: 【标准地】指…. */
export function bracketed(
  text: string,
  from: number,
  end: number,
): { term: number; definition: number } | null {
  const close = text[from] === '【' ? text.indexOf('】', from) : -1;
  if (close < 0 || close >= Math.min(end, from + LONGEST_TERM)) return null;
  return { term: close + 1, definition: text[close + 1] === ':' ? close + 2 : close + 1 };
}

/** Where the paragraph ends that an offset stands in, not beyond a limit. */
export function paragraphEnd(text: string, from: number, limit: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 || end > limit ? limit : end;
}
