import { FLAG } from '../3-tokens/lexicon.ts';
import type { TimeSpan } from '../3-tokens/token.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import words from '../lexicon/times.json' with { type: 'json' };
import { closing, opening, wholly } from '../patterns/wordings.ts';
import { does, isMark } from './flags.ts';
import { introduces } from './introduces.ts';
import { PERCENT } from './measure.ts';
import type { Scene } from './scene.ts';

const COMPARED_WITH = closing(phrases.comparedWith);
const IS_COMPARED_WITH = opening(phrases.comparedWithBehind);
/** 2022年|底, 2022年|的: words that leave a time what it is. */
const GOES_ON = opening(phrases.timeGoesOn);
/** 到|2022年, 自|2022年 */
const LEADS = closing(phrases.timeLeads);

/** What a figure is of, and what it is compared with. */
export interface Times {
  time: TimeSpan | null;
  base: TimeSpan | null;
}

/**
 * 到2025年，…，五年累计新增就业3万人: five years without a direction, behind a year to come, are those up to it.
 * @param told the time that the sentence has told before
 */
export function upTo(told: TimeSpan | null, time: TimeSpan | null): TimeSpan | null {
  if (time?.either !== true || told === null || told.from !== told.to || told.to <= time.to) return time;
  return { ...time, from: told.to - (time.to - time.from), to: told.to, either: false };
}

/** The years told between two tokens. */
export function timesBetween(scene: Scene, from: number, to: number): Times {
  const { tokens, text } = scene;
  let time: TimeSpan | null = null;
  let base: TimeSpan | null = null;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (token.type !== 'time') continue;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (
      (before !== undefined && COMPARED_WITH.testIn(text, before.start, before.end)) ||
      (next !== undefined && IS_COMPARED_WITH.testIn(text, next.start, next.end)) ||
      isTimesAsMuch(tokens, i, text)
    ) {
      base = token.span;
      continue;
    }
    if (next?.type === 'text' && next.start === token.end && !GOES_ON.testIn(text, next.start, next.end))
      continue;
    if (
      isMark(before, '《“') ||
      (before?.type === 'text' &&
        before.end === token.start &&
        !LEADS.testIn(text, before.start, before.end) &&
        !introduces(text, before.start, before.end) &&
        !does(before, FLAG.adverb))
    ) {
      if (!token.span.frame) continue;
    }
    time = token.span;
  }
  return { time, base };
}

const WHOLE_YEAR = wholly(words.wholeYear);

/** Whether one of the tokens in [from, to) says 全年. */
export function saysWholeYear(
  { tokens, text }: Pick<Scene, 'tokens' | 'text'>,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i += 1) {
    const { type, start, end } = tokens[i]!;
    if (type === 'word' && WHOLE_YEAR.testIn(text, start, end)) return true;
  }
  return false;
}

/**
 * 是“十二五”时期的1.3倍, 恢复到2019年的102%: what it is so many times, or so much, of. A rate that went from 2017年的46%
 * to 2022年的53% had so much in that year.
 */
function isTimesAsMuch(tokens: Scene['tokens'], at: number, text: string): boolean {
  const of = tokens[at + 1];
  const number = tokens[at + 2];
  return (
    of !== undefined &&
    text.slice(of.start, of.end) === '的' &&
    number?.type === 'number' &&
    (number.quantity.unit === '倍' ||
      (PERCENT.has(number.quantity.unit) && !does(tokens[at - 1], FLAG.from | FLAG.to)))
  );
}
