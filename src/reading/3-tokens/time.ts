import { isDigit } from '../1-normalise/characters.ts';
import { pattern } from '../patterns/index.ts';
import type { SourceText } from '../types.ts';
import { numberAt } from './number.ts';
import type { TimeSpan } from './token.ts';

/** The years a document speaks from. */
export type Now = Pick<SourceText, 'year' | 'reviews' | 'plans'>;

export interface TimeAt {
  end: number;
  span: TimeSpan;
}

const NOTHING: Partial<TimeSpan> = {};

/** Years that are nothing but years, unless `more` says what else they are. */
export const span = (from: number, to: number, more: Partial<TimeSpan> = NOTHING): TimeSpan => ({
  from,
  to,
  end: more.end === true,
  base: more.base === true,
  frame: more.frame === true,
  mean: more.mean === true,
  either: more.either === true,
  part: more.part === true,
});

/** Months that are told from the first on; the last of the year makes it whole. */
const FROM_THE_FIRST = pattern(/^1月?[-—~至到]{1,2}(?:[2-9]|1[01])月(?:份|底|末)?/);

/** 1—11月: the months of a year up to one of them. Null where the digits tell none. */
export function monthsAt(text: string, at: number, now: Now): TimeAt | null {
  const months = FROM_THE_FIRST.execIn(text, at, at + 10);
  return months === null
    ? null
    : { end: at + months[0].length, span: span(now.reviews, now.reviews, { part: true }) };
}

const MONTHS = pattern(
  /^(?:[上下]半年|第?[一二三四]季度|底|末|年?初(?![步级])|\d{1,2}月(?:份|底|末|初)?(?:\d{1,2}[日号])?)/,
);

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
      const rest = withinYear(text, number.end + 1);
      const end = rest.end === number.end + 1 && text[rest.end] === '度' ? rest.end + 1 : rest.end;
      return { end, span: span(number.value, number.value, { end: rest.last, part: rest.part }) };
    }
  }
  return null;
}

/** What is told behind a year: 2022年|11月，. A month alone is a part of it where nothing is said to have happened in it. */
export function withinYear(text: string, at: number): { end: number; last: boolean; part: boolean } {
  const rest = MONTHS.execIn(text, at, at + 9)?.[0] ?? '';
  const end = at + rest.length;
  const month = /月份?$/.test(rest) && text[end] === '，';
  return { end, last: /[底末]$/.test(rest), part: month || /(?:半年|季度)$/.test(rest) };
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
