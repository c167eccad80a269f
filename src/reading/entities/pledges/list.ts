import { isOneOf } from '../../1-normalise/characters.ts';
import { type Marker, runOf } from '../markers.ts';
import { outside, type Span } from '../text.ts';

const STYLES = ['一是', '第一件', '（1）', '①', '1.', '（一）', '一、', '一要'] as const;

/** How far behind the announcement the first item may stand: a sentence about how the list was made goes between. */
const REACH = 160;

/** A list before its items have ids. */
export interface List {
  of: number;
  items: { ordinal: number; whole: Span; words: Span }[];
}

/** The list that follows its announcement; null where it is not itemised. */
export function listAfter(text: string, from: number, number: number | null): List | null {
  const most = number ?? 30;
  const limit = Math.min(text.length, from + REACH + 400 * most);
  const opens = (offset: number) => isOneOf(text.charCodeAt(offset - 1), '\n。；，:”）');
  const first = firstOf(text, from, Math.min(limit, from + (number === null ? 4 : REACH)), opens);
  if (first === null)
    return dashed(text, from, number) ?? (number === null ? null : unnumbered(text, from, number));
  const run = runOf(text, first.start, limit, [first.style], opens).slice(0, most);
  if (run.length < 3 || run.length < (number ?? 0) * 0.7) return null;
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
  if (items.length < 3 || (number !== null && items.length !== number)) return null;
  return { of: items.length, items };
}

const DASHED = /^\n+—+/;

/** A list without numbers: `包括:` and as many items between semicolons, commas or 、 as were announced. */
function unnumbered(text: string, from: number, number: number): List | null {
  const colon = /^[”]?[，]?(?:具体)?(?:包括|分别是|具体是|即)?:/.exec(text.slice(from, from + 12));
  if (colon === null) return null;
  const start = from + colon[0].length;
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
  if (number === null || number < 3 || text[at - 1] !== '等') return null;
  let start = at - 1;
  while (start > 0 && !'。；，:\n'.includes(text[start - 1]!)) start -= 1;
  const items = between(text, start + verbAt(text, start), at - 1, '、');
  return items.length === number ? { of: number, items } : null;
}

/** How many characters before the first item say that they are done: 扎实开展. */
const verbAt = (text: string, start: number): number =>
  /^.{0,8}?(?:开展|实施|办好|推进|抓好|完成|落实)好?(?:[^、，]{0,10}确定的)?/.exec(
    text.slice(start, start + 26),
  )?.[0].length ?? 0;

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
