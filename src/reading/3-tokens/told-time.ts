import times from '../lexicon/times.json' with { type: 'json' };
import { opening } from '../patterns/wordings.ts';
import { numberAt } from './number.ts';
import { planTimeAt } from './plan-time.ts';
import { type Now, span, type TimeAt, withinYear } from './time.ts';
import type { TimeSpan } from './token.ts';
import { trieOf } from './trie.ts';

/** A stretch of years told from where the document stands. */
interface Told {
  words: string[];
  /** The year it is counted from: in which the report is given, or on which it looks back. */
  of: 'year' | 'reviews';
  /** Its first and last year, counted from there; 0 where left out. */
  from?: number;
  to?: number;
  frame?: boolean;
  either?: boolean;
  part?: boolean;
}

const TOLD = trieOf(
  (times.told as Told[]).flatMap((told) => told.words.map((word): [string, Told] => [word, told])),
  (a) => a,
);

function spanOf({ of, from = 0, to = 0, ...more }: Told, now: Now): TimeSpan {
  const { frame = false, either = false, part = false } = more;
  return span(now[of] + from, now[of] + to, { frame, either, part });
}

/** 今年, 五年来, “十三五”时期, 两年平均: time told in words. */
export function wordTimeAt(text: string, at: number, now: Now): TimeAt | null {
  const told = TOLD.longest(text, at, text.length);
  if (told !== null) {
    const rest = withinYear(text, told.end);
    return rest.part
      ? { end: rest.end, span: { ...spanOf(told.value, now), part: true } }
      : { end: told.end, span: spanOf(told.value, now) };
  }
  return (
    pastYearAt(text, at) ?? someYearsAt(text, at, now) ?? planTimeAt(text, at, now) ?? meanAt(text, at, now)
  );
}

/** 刚刚过去的2022年 */
function pastYearAt(text: string, at: number): TimeAt | null {
  if (text[at] !== '刚' && text[at] !== '过') return null;
  const past = /^(?:刚刚过去的|过去的)(20\d\d)年/.exec(text.slice(at, at + 10));
  if (past === null) return null;
  const year = Number(past[1]);
  return { end: at + past[0].length, span: span(year, year, { frame: true }) };
}

const DO = opening(times.fiveYearsDo);
const ADD_UP = opening(times.yearsAddUp);

/** 五年|新增, 三年|累计: years whose direction the text around tells. Fewer than five are told so only where they add up. */
function someYearsAt(text: string, at: number, now: Now): TimeAt | null {
  if (text[at + 1] !== '年' || !/[两三四五]/.test(text[at]!)) return null;
  const told = text[at] === '五' ? DO : ADD_UP;
  if (!told.testIn(text, at + 2, at + 4)) return null;
  const years = numberAt(text, at)!.value;
  return { end: at + 2, span: span(now.reviews - years + 1, now.reviews, { either: true }) };
}

const MEAN = opening(times.meansOf);

/** 两年|平均: the years up to the one looked back on, for one mean only. */
function meanAt(text: string, at: number, now: Now): TimeAt | null {
  if (text[at + 1] !== '年' || !/[两二三四五]/.test(text[at]!)) return null;
  if (!MEAN.testIn(text, at + 2, at + 5)) return null;
  const years = numberAt(text, at)!.value;
  return { end: at + 2, span: span(now.reviews - years + 1, now.reviews, { mean: true }) };
}
