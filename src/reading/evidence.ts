import type { Evidence } from '../model/index.ts';
import { isOneOf } from './1-normalise/characters.ts';
import type { NormalText, Sentence, Structure } from './types.ts';

/** The stretch of the source that a stretch of the normal text came from. */
export function sourceSpan(normal: NormalText, start: number, end: number): { start: number; end: number } {
  return { start: normal.at[start]!, end: end > start ? normal.at[end - 1]! + 1 : normal.at[start]! };
}

/** The headings above a section, outermost first. */
export function sectionPath(structure: Structure, index: number): string[] {
  const section = structure.sections[index]!;
  const path = section.heading === '' ? [] : [section.heading];
  let level = section.level;
  for (let i = index - 1; i >= 0 && level > 0; i -= 1) {
    const above = structure.sections[i]!;
    if (above.level >= level) continue;
    if (above.heading !== '') path.unshift(above.heading);
    level = above.level;
  }
  return path;
}

const NEWLINE = 0x0a;

/** A longer sentence than this is quoted by its clauses (characters). */
const LONGEST_QUOTE = 160;

/**
 * The words of the text that a figure stands in: its sentence, or of a long sentence the clauses from its subject
 * to its number.
 * @param path the headings above the sentence
 * @param draft offsets in the normal text of the number, and of what it is said of
 */
export function quoteOf(
  structure: Structure,
  sentence: Sentence,
  path: string[],
  draft: { start: number; end: number; subject: { start: number; end: number } | null },
): Evidence {
  const { text } = structure.normal;
  let from = sentence.start;
  let to = sentence.end;
  if (to - from > LONGEST_QUOTE) {
    const first = Math.min(draft.start, draft.subject?.start ?? draft.start);
    from = Math.max(sentence.start, lastMark(text, first, sentence.start) + 1);
    to = nextMark(text, draft.end, sentence.end);
  }
  while (from < to && isOneOf(text.charCodeAt(from), '\n，；、 ')) from += 1;
  while (to > from && text.charCodeAt(to - 1) === NEWLINE) to -= 1;
  const { start, end } = sourceSpan(structure.normal, from, to);
  return { start, end, quote: structure.source.text.slice(start, end), section: path };
}

function lastMark(text: string, before: number, floor: number): number {
  for (let i = before - 1; i >= floor; i -= 1) if (isOneOf(text.charCodeAt(i), '，；。:')) return i;
  return floor - 1;
}

function nextMark(text: string, after: number, ceiling: number): number {
  for (let i = after; i < ceiling; i += 1) if (isOneOf(text.charCodeAt(i), '，；。')) return i + 1;
  return ceiling;
}
