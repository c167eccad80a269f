import { isDigit, isOneOf } from '../1-normalise/characters.ts';
import { fiveYearPlan } from '../2-structure/periods.ts';
import times from '../lexicon/times.json' with { type: 'json' };
import type { SourceText } from '../types.ts';
import { numberAt } from './number.ts';
import type { TimeSpan } from './token.ts';
import { trieOf } from './trie.ts';

/** The years a document speaks from. */
export type Now = Pick<SourceText, 'year' | 'reviews' | 'plans'>;

export interface TimeAt {
  end: number;
  span: TimeSpan;
}

const span = (from: number, to: number, more: Partial<TimeSpan> = {}): TimeSpan => ({
  from,
  to,
  end: false,
  base: false,
  frame: false,
  mean: false,
  either: false,
  ...more,
});

const MONTHS = /^(?:[上下]半年|第?[一二三四]季度|底|末|初|年初|\d{1,2}月(?:份|底|末|初)?(?:\d{1,2}[日号])?)/;

/** The time that the digits at `at` tell: 2022年, 2016—2020年, 2023年2月21日, 3月. Null where they tell none. */
export function digitTimeAt(text: string, at: number): TimeAt | null {
  const number = numberAt(text, at)!;
  const digits = number.end - at;
  if (digits === 4 && Number.isInteger(number.value) && number.value >= 1900 && number.value <= 2100) {
    const range = /^年?[-—~至到]{1,2}((?:19|20)\d\d)年?/.exec(text.slice(number.end, number.end + 9));
    if (range !== null) {
      const to = Number(range[1]);
      if (to > number.value) return { end: number.end + range[0].length, span: span(number.value, to) };
    }
    if (text[number.end] === '年') {
      let end = number.end + 1;
      const rest = MONTHS.exec(text.slice(end, end + 9));
      if (rest !== null) end += rest[0].length;
      else if (text[end] === '度') end += 1;
      return {
        end,
        span: span(number.value, number.value, { end: rest !== null && /[底末]$/.test(rest[0]) }),
      };
    }
  }
  return null;
}

/** 3月, 21日, 8月底: a day or month, whose year goes without saying. */
export function dayAt(text: string, at: number): number | null {
  const unit = text[isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1];
  if (unit !== '月' && unit !== '日') return null;
  const match =
    /^\d{1,2}月(?:份|底|末|初|中旬|上旬|下旬)?(?:\d{1,2}[日号](?:[-—至]\d{1,2}[日号])?|[-—至]\d{1,2}月)?|^\d{1,2}日(?=[，。、至在上下晚]|$)/.exec(
      text.slice(at, at + 14),
    );
  if (match === null || (/^\d{1,2}月$/.test(match[0]) && text[at + match[0].length] === '龄')) return null;
  return at + match[0].length;
}

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
}

const RELATIVE = trieOf(
  (times as Told[]).flatMap((told) => told.words.map((word): [string, Told] => [word, told])),
  (a) => a,
);

function spanOf({ of, from = 0, to = 0, frame = false, either = false }: Told, now: Now): TimeSpan {
  return span(now[of] + from, now[of] + to, { frame, either });
}

/** 今年, 五年来, “十三五”时期, 两年平均: time told in words. */
export function wordTimeAt(text: string, at: number, now: Now): TimeAt | null {
  const relative = RELATIVE.longest(text, at, text.length);
  if (relative !== null) return { end: relative.end, span: spanOf(relative.value, now) };
  const first = text[at]!;
  const past =
    first !== '刚' && first !== '过'
      ? null
      : /^(?:刚刚过去的|过去的)(20\d\d)年/.exec(text.slice(at, at + 10));
  if (past !== null) {
    const year = Number(past[1]);
    return { end: at + past[0].length, span: span(year, year, { frame: true }) };
  }
  if (first === '五' && FIVE_YEARS.test(text.slice(at, at + 4)))
    return { end: at + 2, span: span(now.reviews - 4, now.reviews, { either: true }) };
  const plan = planAt(text, at, now);
  if (plan !== null) return plan;
  const mean =
    text[at + 1] !== '年'
      ? null
      : /^([两二三四五])年(?=(?:来)?(?:年均|平均|复合))/.exec(text.slice(at, at + 4));
  if (mean !== null) {
    const years = '一二三四五'.indexOf(mean[1] === '两' ? '二' : mean[1]!) + 1;
    return { end: at + 2, span: span(now.reviews - years + 1, now.reviews, { mean: true }) };
  }
  return null;
}

const PLAN =
  /^[“"]?(十[一二三四五六七八九]?|[七八九])五[”"]?(期末|末|期间|时期|以来|规划期|[前头][一二两三四]年|初)?/;

/** “十四五”规划实施三年来, “十四五”规划实施以来 */
const SINCE = /^规划(?:实施)?(?:的)?(?:([一二两三四])年(?:多)?(?:以?来)|以来)/;

const FIVE_YEARS = /^五年(?=累计|共|分别|增长|提高|提升|下降|降低|减少|增加|新增|净增|翻|实现|完成|增量)/;

function planAt(text: string, at: number, now: Now): TimeAt | null {
  const quoted = isOneOf(text.charCodeAt(at), '“"');
  if (!isOneOf(text.charCodeAt(quoted ? at + 1 : at), '十七八九')) return null;
  const match = PLAN.exec(text.slice(at, at + 12));
  if (match === null) return null;
  const closed = /[“"]/.test(match[0]);
  if (!closed && match[2] === undefined) return null;
  if (isDigit(text.charCodeAt(at + match[0].length)) && !closed) return null;
  const period = fiveYearPlan(match[1]!);
  if (period === null) return null;
  const end = match[2] === '末' || match[2] === '期末';
  // “十四五”前三年: the first years of it.
  const count = /^[前头](.)年$/.exec(match[2] ?? '')?.[1];
  if (count !== undefined) {
    const years = '一二三四'.indexOf(count === '两' ? '二' : count);
    return { end: at + match[0].length, span: span(period.from, period.from + years) };
  }
  const since =
    match[2] === undefined ? SINCE.exec(text.slice(at + match[0].length, at + match[0].length + 10)) : null;
  if (since !== null && now.reviews >= period.from) {
    const years = since[1] === undefined ? 5 : '一二三四'.indexOf(since[1] === '两' ? '二' : since[1]) + 1;
    const to = Math.min(now.reviews, period.from + years - 1);
    return { end: at + match[0].length + since[0].length, span: span(period.from, to, { frame: true }) };
  }
  // “十四五”以来, before they are over: up to the year that is looked back on.
  if (match[2] === '以来' && now.reviews >= period.from && now.reviews < period.to)
    return { end: at + match[0].length, span: span(period.from, now.reviews, { frame: true }) };
  const frame = match[2] === '期间' || match[2] === '时期' || match[2] === '以来';
  return {
    end: at + match[0].length,
    span: end ? span(period.to, period.to, { end }) : span(period.from, period.to, { frame }),
  };
}
