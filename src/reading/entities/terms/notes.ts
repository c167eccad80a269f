import { isOneOf } from '../../1-normalise/characters.ts';
import termLists from '../../lexicon/terms.json' with { type: 'json' };
import { listsOf } from '../../lists.ts';
import { opening } from '../../patterns/wordings.ts';
import { runOf } from '../markers.ts';
import { outside, type Span } from '../text.ts';
import { bracketed, type Entry, entryOf, LONGEST_LINE, LONGEST_TERM, paragraphEnd } from './entry.ts';

const STYLES = ['1.', '[1]', '（1）', '①', '1:', '1）', '1 ', '（一）', '一、'] as const;
/** What a site prints below a report. */
const CLUTTER = opening(listsOf(termLists).clutter);

/** Where an entry may begin: at a paragraph, or after the mark that closed the one before. */
const opensEntry = (text: string, from: number) => (offset: number) =>
  offset === from || isOneOf(text.charCodeAt(offset - 1), '\n。；！）”:');

/** The entries of the notes below a title, numbered or not. */
export function notesIn(text: string, span: Span): Entry[] {
  const markers = runOf(text, span.start, span.end, STYLES, opensEntry(text, span.start));
  if (markers.length === 0) return unnumbered(text, span);
  return markers.flatMap((marker, i) => {
    const next = markers[i + 1];
    const end = next === undefined ? endOfLast(text, marker.end, span.end) : next.start;
    return entryOf(text, marker.ordinal, marker.start, marker.end, end);
  });
}

/** A definition has more characters than these. */
const SHORTEST = 4;

/** Notes without numbers: a paragraph each, its term before the colon or in brackets. */
function unnumbered(text: string, span: Span): Entry[] {
  const entries: Entry[] = [];
  for (let from = span.start; from < span.end; ) {
    const to = paragraphEnd(text, from, span.end);
    const term = from + BULLET.exec(text.slice(from, to))![0].length;
    const named = bracketed(text, term, to)?.definition ?? colonAt(text, term, to);
    if (named !== null && to - named > SHORTEST)
      entries.push(...entryOf(text, entries.length + 1, from, term, to));
    from = to + 1;
  }
  return entries;
}

/** What a site puts before each paragraph of a list. */
const BULLET = /^[◆●■★▪•*·—-]*/;

/** The colon behind a term that stands before its definition; null where none does, or where a site speaks. */
function colonAt(text: string, from: number, to: number): number | null {
  const colon = outside(text, ':', from, Math.min(to, from + LONGEST_TERM));
  return colon > from && outside(text, '，。；', from, colon) < 0 && !CLUTTER.testIn(text, from, to)
    ? colon
    : null;
}

/** The last entry ends with its paragraph; a term that fills a line goes on with the next. */
function endOfLast(text: string, from: number, limit: number): number {
  let end = paragraphEnd(text, from, limit);
  const alone = end - from <= LONGEST_LINE && !'。；'.includes(text[end - 1]!);
  if ((text[end - 1] === ':' || alone) && end < limit) end = paragraphEnd(text, end + 1, limit);
  return end;
}
