import pledgeLists from '../../lexicon/pledges.json' with { type: 'json' };
import { listsOf } from '../../lists.ts';
import { closing, shape, spelled } from '../../patterns/wordings.ts';
import { ordinalOf } from '../markers.ts';
import type { Span } from '../text.ts';

const pledges = listsOf(pledgeLists);

/** 十件民生实事, 10件惠民实事, 十方面民生实事, 十大重点民生实事, 八件实事; the first group is the number. */
const ANNOUNCED = new RegExp(
  spelled`([\d一二三四五六七八九十两]{1,3})(?:大类)?${pledges.counts}${pledges.ranks}*(?:${[...pledges.forPeople, ...pledges.forHearts]}办?(?:好事)?)?实事(?:好事)?${pledges.called}?`,
  'g',
);

/** The title of an annex that does not say how many: a line of its own. */
const TITLED = shape`^[^，。；:\n]{0,16}${pledges.inTitles}实事(?:项目)?(?:清单)?$`;

/** 继续办好民生实事:一是…: a list that is called at once, without its number. */
const CALLED = new RegExp(spelled`${pledges.forPeople}办?(?:好事)?实事${pledges.calledAtOnce}?(?=:)`, 'g');

/** Whose list it is, where it is not the region's own: what stands before the number in its clause. */
const OF_ABOVE = shape`${pledges.above}[^，。；、]{0,8}$`;
/** How far before the announcement that may stand, in characters. */
const ABOVE_REACH = 14;

const OF_PROVINCE = closing(pledges.provinces);

/** Words that announce a list, with how many items they say it has; null where they say none. In order. */
export function announcementsIn(text: string): (Span & { number: number | null })[] {
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

/** A county passes on lists of its province and its city; a province's own list is called the province's too. */
export function isOfAbove(text: string, at: number, own: string): boolean {
  if (OF_PROVINCE.test(own)) return false;
  const clause = text.slice(Math.max(0, at - ABOVE_REACH), at);
  const above = OF_ABOVE.exec(clause);
  if (above === null) return false;
  return !(own.endsWith('市') && above[0].startsWith('市'));
}
