import type { Indicator, Kind, Period } from '../../model/index.ts';
import type { TimeSpan } from '../3-tokens/token.ts';
import type { SourceText } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';

/** What a figure's years depend on besides its own words. */
interface Around {
  frame: Frame;
  source: SourceText;
  /** The base year that the part has said for earlier pairs (由A增长到B); null where it has said none. */
  baseYear: number | null;
}

/** Report or promise, and of which years: what the text says itself, else what its frame says. */
export function settle(
  draft: Draft,
  around: Around,
  indicator: Indicator | undefined,
): { kind: Kind; period: Period } {
  const told = draft.time?.either === true ? { ...draft, time: aheadOrBack(draft.time, around) } : draft;
  return { kind: kindOf(told, around), period: periodOf(told, around, indicator) };
}

/** 五年新增5万人, 三年累计完成30亿元: in a part that plans, the years to come. */
function aheadOrBack(time: TimeSpan, { frame, source }: Around): TimeSpan {
  if (frame.kind === 'result') return time;
  const more = time.to - time.from;
  const framed = frame.period.to - frame.period.from === more;
  const { from, to } = framed ? frame.period : { from: source.plans, to: source.plans + more };
  return { ...time, from, to };
}

/** The part decides; but a year gone by in a plan is reported, and a year to come in a review is promised. */
function kindOf(draft: Draft, { frame, source }: Around): Kind {
  const { time } = draft;
  // 由A扩大到B in a plan: A is what there was.
  if (draft.rule === 'from-base-year' && frame.kind === 'target') return 'result';
  if (time === null) return frame.kind;
  if (frame.kind === 'target' && time.to <= source.reviews) return 'result';
  const ahead = time.from > source.reviews && time.from >= source.plans && !time.frame;
  return frame.kind === 'result' && ahead ? 'target' : frame.kind;
}

const isSpan = (period: Period | TimeSpan) => period.to > period.from;
const year = (at: number): Period => ({ from: at, to: at });

function periodOf(draft: Draft, around: Around, indicator: Indicator | undefined): Period {
  const { frame } = around;
  const { from, to } = draft.time ?? frame.period;
  const framed = isSpan(frame.period) && frame.period.to === to ? frame.period : null;
  switch (draft.rule) {
    case 'from-base-year':
      return year(baseYearOf(around, framed ?? { from, to }));
    case 'from-year':
      // 由上年的A增加到B, in a report on one year: the year before that one.
      if (draft.time !== null && !isSpan(frame.period) && to === frame.period.to) return year(to - 1);
      break;
    case 'rank-before':
      // 总值从2020年的A增长到2025年的B，由第5位升至第4位: the place is of the year that A is of.
      if (around.baseYear !== null && around.baseYear < to) return year(around.baseYear);
      return year(draft.time !== null && !isSpan(draft.time) ? to : (framed ?? { from }).from - 1);
    case 'to-end-of-span':
      return year(to);
  }
  switch (draft.measure) {
    case 'rank':
      if (draft.ofAverage) return averagePeriod(draft, frame, { from, to });
      return draft.held !== null ? { from, to } : { from: to - draft.years + 1, to };
    case 'average-growth':
      return averagePeriod(draft, frame, { from, to });
    case 'growth':
    case 'change':
      return draft.yearly && frame.kind === 'result' ? year(to) : sinceBase(draft.base, { from, to });
    case 'level':
      return levelPeriod(draft, frame, framed, { from, to }, indicator);
  }
}

/** The year before the span, or the one that the part has said, where that is no later than the span's first. */
function baseYearOf({ baseYear }: Around, span: Period): number {
  return baseYear !== null && isSpan(span) && baseYear <= span.from ? baseYear : span.from - 1;
}

/** Growth since a base year (较2015年) is of the years after it. */
function sinceBase(base: TimeSpan | null, said: Period): Period {
  return base !== null && base.to < said.to ? { from: base.to + 1, to: said.to } : said;
}

/** 年均 without a span of its own is said of the span it stands in, else of the five years that a plan has. */
function averagePeriod(draft: Draft, frame: Frame, said: Period): Period {
  if (isSpan(said)) return said;
  if (isSpan(frame.period)) return frame.period;
  if (draft.base !== null) return sinceBase(draft.base, said);
  // 到2025年, 到“十四五”末: the goal of a plan, so over that plan.
  if (draft.time !== null && said.to % YEARS_OF_A_PLAN === 0) return lastYears(said.to);
  // 到2027年达到300亿元，年均增长8%: from the year that is planned to that one.
  if (said.to > frame.period.to) return { from: frame.period.from, to: said.to };
  return frame.kind === 'result' ? lastYears(said.to) : lastYears(said.to + YEARS_OF_A_PLAN - 1);
}

/** A five-year plan ends with a year that five divides. */
const YEARS_OF_A_PLAN = 5;

const lastYears = (to: number): Period => ({ from: to - YEARS_OF_A_PLAN + 1, to });

type Total = Indicator['total'] | 'unknown';

/** 累计 makes a sum of anything. Of what the catalogue does not have, nobody knows, unless it is said to be new. */
function totalOf({ cumulative, subject }: Draft, indicator: Indicator | undefined): Total {
  if (cumulative) return 'sum';
  return indicator?.total ?? (subject?.added === true ? 'sum' : 'unknown');
}

/**
 * Over a span, what adds up is its sum, a state that of its end, and what is told year by year that of its last year.
 * Where nobody knows which, it keeps the years it is said of.
 */
function levelPeriod(
  draft: Draft,
  frame: Frame,
  framed: Period | null,
  said: Period,
  indicator: Indicator | undefined,
): Period {
  const total = totalOf(draft, indicator);
  if (isSpan(said)) {
    const whole = total === 'sum' || total === 'unknown' || holds(draft, frame, total);
    return whole ? said : year(said.to);
  }
  // 到2025年新增就业4万人, where a plan sets five years: in all of them.
  const inAll = draft.time?.end === true || draft.cumulative || frame.kind === 'target';
  return total === 'sum' && framed !== null && inAll ? framed : said;
}

/** 始终控制在4%以内 was so in every year; to be so is promised for the last, and a state is that of the last as well. */
const holds = ({ held }: Draft, { kind }: Frame, total: Total) =>
  kind === 'result' && (held === 'always' || (held === 'so' && total !== 'end'));
