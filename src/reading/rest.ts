import type { NumeralClass } from '../model/index.ts';
import { trieOf } from './3-tokens/trie.ts';
import idioms from './lexicon/idioms.json' with { type: 'json' };
import type { NormalText } from './types.ts';

const IDIOMS = trieOf(
  idioms.map((word): [string, true] => [word, true]),
  (a) => a,
);
const LONGEST_BEFORE = 3;

const MARKER = /(?:（[一二三四五六七八九十]{1,3}）|第?[一二三四五六七八九十]{1,3}(?=是|要|、)|[①-⑳])/g;
const BEFORE_MARKER = '。；！？：:，\n';
const NUMERAL = /[二三四五六七八九十百千万亿两零〇一]+/g;
const COUNTS =
  /^(?:大|届|期|季度|级|方面|块|条|个|项|类|种|次|批|轮|层|环|线|区|园|件|位|名|者|方|路|点|化|网|力|库|馆|所|站|产|档|星|色|县|市|村|镇|乡|省|国|年|月|日|岁|天|小时|公里|米|亩|吨|人|户|家|座|处|台|辆|套|元|倍|成|番|五|分|全会|中全会|转型|保障|不|有|步|头|端|链|型|率|表|证|票|支|代|老|小|减|清|通|平|定|统|补|稳|保|张|把|基地|高地|中心|战略)/;

/**
 * Numerals in characters that no figure, year or order was read from: the marks of lists (一是, （三）, ③) and those in
 * names (五大产业, 二十大). A lone 一 is a word (统一, 一些), and idioms hold none.
 * @returns [start, end, class] in offsets of the normal text
 */
export function restOf({ text }: NormalText): [number, number, NumeralClass][] {
  const rest: [number, number, NumeralClass][] = [];
  for (const match of text.matchAll(MARKER)) {
    if (match.index > 0 && !BEFORE_MARKER.includes(text[match.index - 1]!)) continue;
    const bare = /[一二三四五六七八九十①-⑳]+/.exec(match[0])!;
    const start = match.index + bare.index;
    rest.push([start, start + bare[0].length, 'ordinal']);
  }
  for (const match of text.matchAll(NUMERAL)) {
    const [word] = match;
    const end = match.index + word.length;
    if (word === '一' || inIdiom(text, match.index, end)) continue;
    if (word.length > 1 || COUNTS.test(text.slice(end, end + 3))) rest.push([match.index, end, 'name']);
  }
  return rest;
}

function inIdiom(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - LONGEST_BEFORE); at <= start; at += 1) {
    const found = IDIOMS.longest(text, at, text.length);
    if (found !== null && found.end >= end) return true;
  }
  return false;
}
