import type { Pledge } from '../../model/index.ts';
import { isOneOf } from '../1-normalise/characters.ts';
import type { Structure } from '../types.ts';
import { type Marker, ordinalOf, runOf } from './markers.ts';
import { evidenceFor, outside, type Span, sectionSpans, sourceSpan, wordsOf } from './text.ts';

const STYLES = ['一是', '第一件', '（1）', '①', '1.', '（一）', '一、', '一要'] as const;

/** 十件民生实事, 10件惠民实事, 十方面民生实事, 十大重点民生实事, 八件实事; the first group is the number. */
const ANNOUNCED =
  /([\d一二三四五六七八九十两]{1,3})(?:大类)?(?:件|项|个|方面|大|类)(?:重点|省级|市级|县级|年度|便民|利民|群众)*(?:(?:民生|惠民|为民|民心|利民|便民)(?:办)?(?:好事)?实事|实事)(?:好事)?(?:项目|工程|清单)?/g;

/** The title of an annex that does not say how many: a line of its own. */
const TITLED = /^[^，。；:\n]{0,16}(?:民生|惠民|为民办?)实事(?:项目)?(?:清单)?$/;

/** 继续办好民生实事:一是…: a list that is called at once, without its number. */
const CALLED = /(?:民生|惠民|为民|利民|便民)(?:办)?(?:好事)?实事(?:项目|工程)?(?=:)/g;

/** Whose list it is, where it is not the region's own: what stands before the number in its clause. */
const OF_ABOVE = /(?:省|市|国家|自治区|上级|中央)[^，。；、]{0,8}$/;

/** How far behind the announcement the first item may stand: a sentence about how the list was made goes between. */
const REACH = 160;

/** A list before its items have ids. */
interface List {
  of: number;
  items: { ordinal: number; whole: Span; words: Span }[];
}

/** Reads the items of the lists in which a government promises what it will do for the people this year. */
export function readPledges(structure: Structure): Pledge[] {
  const spans = sectionSpans(structure);
  const sectionAt = (offset: number) => spans.findIndex((span) => span.start <= offset && offset < span.end);
  return withoutRepeats(listsOf(structure, sectionAt)).flatMap((list) =>
    list.items.map((item) => {
      const index = sectionAt(item.whole.start);
      return {
        id: `${structure.source.id}:${sourceSpan(structure, item.whole).start}`,
        region: structure.source.region,
        document: structure.source.id,
        year: structure.sections[index]!.period?.to ?? structure.source.plans,
        ordinal: item.ordinal,
        of: list.of,
        text: wordsOf(structure, item.words),
        observations: [],
        evidence: evidenceFor(structure, item.whole, index),
      };
    }),
  );
}

function listsOf(structure: Structure, sectionAt: (offset: number) => number): List[] {
  const { text } = structure.normal;
  const lists: List[] = [];
  let read = 0;
  for (const { start, end, number } of announcementsIn(text)) {
    if (start < read || structure.sections[sectionAt(start)]?.kind === 'review') continue;
    if (isOfAbove(text, start, structure.source.names.own)) continue;
    const list = listAfter(text, end, number) ?? listBefore(text, start, number);
    if (list === null) continue;
    lists.push(list);
    read = list.items.at(-1)!.whole.end;
  }
  return lists;
}

/** Words that announce a list, with how many items they say it has; null where they say none. In order. */
function announcementsIn(text: string): (Span & { number: number | null })[] {
  const found: (Span & { number: number | null })[] = [];
  // All kinds hold the word, and few paragraphs do.
  for (const paragraph of paragraphsWith(text, '实事')) {
    const words = text.slice(paragraph.start, paragraph.end);
    const add = ({ index, 0: said }: RegExpExecArray, number: number | null) => {
      const start = paragraph.start + index;
      found.push({ start, end: start + said.length, number });
    };
    for (const match of words.matchAll(ANNOUNCED)) add(match, ordinalOf(match[1]!.replace('两', '二')));
    for (const match of words.matchAll(CALLED)) add(match, null);
    const title = TITLED.exec(words);
    if (title !== null) add(title, null);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The paragraphs of a normal text that hold a word. */
function* paragraphsWith(text: string, word: string): Generator<Span> {
  for (let at = text.indexOf(word); at >= 0; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    yield { start: text.lastIndexOf('\n', at) + 1, end };
    at = text.indexOf(word, end);
  }
}

/** A list that an annex tells again at length is one list: the fuller telling stands. */
function withoutRepeats(lists: readonly List[]): List[] {
  const length = (list: List) => list.items.reduce((sum, item) => sum + item.words.end - item.words.start, 0);
  return lists.filter((list, i) =>
    lists.every(
      (other, k) =>
        i === k ||
        other.of !== list.of ||
        length(other) < length(list) ||
        (length(other) === length(list) && i < k),
    ),
  );
}

/** A county passes on lists of its province and its city; a province's own list is called the province's too. */
function isOfAbove(text: string, at: number, own: string): boolean {
  if (/[省治]/.test(own.at(-1) ?? '') || /自治区$/.test(own)) return false;
  const clause = text.slice(Math.max(0, at - 14), at);
  const above = OF_ABOVE.exec(clause);
  if (above === null) return false;
  return !(own.endsWith('市') && above[0].startsWith('市'));
}

/** The list that follows its announcement; null where it is not itemised. */
function listAfter(text: string, from: number, number: number | null): List | null {
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
function listBefore(text: string, at: number, number: number | null): List | null {
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
