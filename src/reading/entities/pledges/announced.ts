import { ordinalOf } from '../markers.ts';
import type { Span } from '../text.ts';

/** 十件民生实事, 10件惠民实事, 十方面民生实事, 十大重点民生实事, 八件实事; the first group is the number. */
const ANNOUNCED =
  /([\d一二三四五六七八九十两]{1,3})(?:大类)?(?:件|项|个|方面|大|类)(?:重点|省级|市级|县级|年度|便民|利民|群众)*(?:(?:民生|惠民|为民|民心|利民|便民)(?:办)?(?:好事)?实事|实事)(?:好事)?(?:项目|工程|清单)?/g;

/** The title of an annex that does not say how many: a line of its own. */
const TITLED = /^[^，。；:\n]{0,16}(?:民生|惠民|为民办?)实事(?:项目)?(?:清单)?$/;

/** 继续办好民生实事:一是…: a list that is called at once, without its number. */
const CALLED = /(?:民生|惠民|为民|利民|便民)(?:办)?(?:好事)?实事(?:项目|工程)?(?=:)/g;

/** Whose list it is, where it is not the region's own: what stands before the number in its clause. */
const OF_ABOVE = /(?:省|市|国家|自治区|上级|中央)[^，。；、]{0,8}$/;

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
  if (/[省治]/.test(own.at(-1) ?? '') || /自治区$/.test(own)) return false;
  const clause = text.slice(Math.max(0, at - 14), at);
  const above = OF_ABOVE.exec(clause);
  if (above === null) return false;
  return !(own.endsWith('市') && above[0].startsWith('市'));
}
