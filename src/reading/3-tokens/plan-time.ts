import { isDigit, isOneOf } from '../1-normalise/characters.ts';
import { fiveYearPlan } from '../2-structure/periods.ts';
import times from '../lexicon/times.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';
import { numberAt } from './number.ts';
import { type Now, span, type TimeAt } from './time.ts';

/** No name of a plan, nor what is said of its years, is longer (characters). */
const LONGEST = 12;

const NAME = pattern(/^[“"]?(十[一二三四五六七八九]?|[七八九])五[”"]?/);

const { first, last, other, since, whole } = times.inPlan;

/** Which of a plan's years are meant. */
const YEARS_OF_IT = pattern(
  new RegExp(
    `^(?:(?<last>${last.join('|')})|(?<since>${since.join('|')})|(?<whole>${whole.join('|')})` +
      `|${[...first, ...other].join('|')})`,
  ),
);

/** 前三年, 三年来: how many of them. */
const COUNT = /[一二两三四](?=年)/;

/** “十四五”时期, “十四五”末, “十四五”规划实施以来: years that are told by the five-year plan they belong to. */
export function planTimeAt(text: string, at: number, now: Now): TimeAt | null {
  const quoted = isOneOf(text.charCodeAt(at), '“"');
  if (!isOneOf(text.charCodeAt(quoted ? at + 1 : at), '十七八九')) return null;
  const name = NAME.execIn(text, at, at + LONGEST);
  if (name === null) return null;
  const behind = at + name[0].length;
  const years = YEARS_OF_IT.execIn(text, behind, behind + LONGEST);
  const closed = /[“"]/.test(name[0]);
  const end = behind + (years === null ? 0 : years[0].length);
  if (!closed && (years === null || isDigit(text.charCodeAt(end)))) return null;
  const plan = fiveYearPlan(name[1]!);
  if (plan === null) return null;
  const { last, since, whole } = years?.groups ?? {};
  if (last !== undefined) return { end, span: span(plan.to, plan.to, { end: true }) };
  const count = years === null ? null : COUNT.exec(years[0]);
  const to = count === null ? plan.to : plan.from + numberAt(count[0], 0)!.value - 1;
  // “十四五”以来, before they are over: up to the year that is looked back on.
  if (since !== undefined && now.reviews >= plan.from)
    return { end, span: span(plan.from, Math.min(now.reviews, to), { frame: true }) };
  return { end, span: span(plan.from, to, { frame: since !== undefined || whole !== undefined }) };
}
