import { isOneOf } from '../../1-normalise/characters.ts';
import pledgeLists from '../../lexicon/pledges.json' with { type: 'json' };
import { listsOf } from '../../lists.ts';
import { shape } from '../../patterns/wordings.ts';
import { type Marker, runOf } from '../markers.ts';
import { outside, type Span } from '../text.ts';

const pledges = listsOf(pledgeLists);

const STYLES = ['一是', '第一件', '（1）', '①', '1.', '（一）', '一、', '一要'] as const;

/** How far behind the announcement the first item may stand: a sentence about how the list was made goes between. */
const REACH = 160;
/** The same where no number was said, so that the list must begin at once. */
const REACH_AT_ONCE = 4;
/** Longest item, in characters, on the average of a list. */
const LONGEST_ITEM = 400;
/** Most items of a list that does not say how many it has, and fewest of any. */
const MOST = 30;
const FEWEST = 3;
/** This share of the items that were announced must be found. */
const FOUND = 0.7;

/** A list before its items have ids. */
export interface List {
  of: number;
  items: { ordinal: number; whole: Span; words: Span }[];
}

/** The list that follows its announcement; null where it is not itemised. */
export function listAfter(text: string, from: number, number: number | null): List | null {
  const most = number ?? MOST;
  const limit = Math.min(text.length, from + REACH + LONGEST_ITEM * most);
  const opens = (offset: number) => isOneOf(text.charCodeAt(offset - 1), '\n。；，:”）');
  const first = firstOf(text, from, Math.min(limit, from + (number === null ? REACH_AT_ONCE : REACH)), opens);
  if (first === null)
    return dashed(text, from, number) ?? (number === null ? null : unnumbered(text, from, number));
  const run = runOf(text, first.start, limit, [first.style], opens).slice(0, most);
  if (run.length < FEWEST || run.length < (number ?? 0) * FOUND) return null;
  const items = run.map((marker, i) => itemOf(text, run, marker, i));
  return { of: Math.max(number ?? 0, run.at(-1)!.ordinal), items };
}

/** The marker of a first item. */
function firstOf(
  text: string,
  from: number,
  limit: number,
  opens: (offset: number) => boolean,
): Marker | null {
  for (const style of STYLES) {
    const run = runOf(text, from, limit, [style], opens);
    if (run[0]?.ordinal === 1) return run[0];
  }
  return null;
}

function itemOf(text: string, run: readonly Marker[], marker: Marker, index: number): List['items'][number] {
  const next = run[index + 1];
  const end = next === undefined ? endOfLast(text, run) : next.start;
  return itemFrom(text, marker.ordinal, marker.start, marker.end, end);
}

/** An item without the mark that closes it. */
function itemFrom(
  text: string,
  ordinal: number,
  start: number,
  body: number,
  limit: number,
): List['items'][number] {
  let end = limit;
  while (end > body && '。；，\n'.includes(text[end - 1]!)) end -= 1;
  return { ordinal, whole: { start, end }, words: { start: body, end } };
}

/** The last item ends as the ones before it do: with its paragraph, or with its sentence. */
function endOfLast(text: string, run: readonly Marker[]): number {
  const last = run.at(-1)!;
  const paragraphs = run.every((marker) => text[marker.start - 1] === '\n');
  const stop = (mark: string, from: number) => {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
  };
  const line = stop('\n', last.end);
  if (!paragraphs) return Math.min(line, stop('。', last.end));
  const before = text.slice(run.at(-2)!.end, last.start).trimEnd();
  return before.includes('\n') && line < text.length ? stop('\n', line + 1) : line;
}

/** Dashes that open each of the paragraphs below the announcement: ——教育助学。新建…. */
function dashed(text: string, from: number, number: number | null): List | null {
  const items: List['items'] = [];
  let at = text.indexOf('\n', from);
  while (at >= 0 && DASHED.test(text.slice(at, at + 4))) {
    const next = text.indexOf('\n', text.indexOf('—', at));
    const body = at + DASHED.exec(text.slice(at, at + 4))![0].length;
    items.push(itemFrom(text, items.length + 1, body, body, next < 0 ? text.length : next));
    at = next;
  }
  if (items.length < FEWEST || (number !== null && items.length !== number)) return null;
  return { of: items.length, items };
}

const DASHED = /^\n+—+/;

const ITEMISES = shape`^”?，?(?:具体)?${pledges.itemises}?:`;
/** Words that lead to the items have no more characters. */
const LONGEST_LEAD = 12;

/** A list without numbers: `包括:` and as many items between semicolons, commas or 、 as were announced. */
function unnumbered(text: string, from: number, number: number): List | null {
  const colon = ITEMISES.lengthIn(text, from, from + LONGEST_LEAD);
  if (colon === 0) return null;
  const start = from + colon;
  let stop = start;
  while (stop < text.length && !'。\n'.includes(text[stop]!)) stop += 1;
  for (const mark of '；，、') {
    const items = between(text, start, stop, mark);
    if (items.length === number) return { of: number, items };
  }
  return null;
}

/** `开展甲、乙、丙等十件民生实事`: as many items as are said to be listed before the words that sum them up. */
export function listBefore(text: string, at: number, number: number | null): List | null {
  if (number === null || number < FEWEST || text[at - 1] !== '等') return null;
  let start = at - 1;
  while (start > 0 && !'。；，:\n'.includes(text[start - 1]!)) start -= 1;
  const items = between(text, start + verbAt(text, start), at - 1, '、');
  return items.length === number ? { of: number, items } : null;
}

/** How many characters before the first item say that they are done: 扎实开展. */
const verbAt = (text: string, start: number): number => DOES.lengthIn(text, start, start + LONGEST_VERB);

const DOES = shape`^.{0,8}?${pledges.does}好?(?:[^、，]{0,10}确定的)?`;
const LONGEST_VERB = 26;

/** The items between marks that no bracket encloses. */
function between(text: string, start: number, stop: number, mark: string): List['items'] {
  const items: List['items'] = [];
  for (let at = start; at < stop; ) {
    const next = outside(text, mark, at, stop);
    const end = next < 0 ? stop : next;
    items.push(itemFrom(text, items.length + 1, at, at, end));
    at = end + 1;
  }
  return items;
}
