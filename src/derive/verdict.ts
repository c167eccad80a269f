import type { Bound, Indicator, Measure, Verdict } from '../model/index.ts';
import { atMost, minus } from './decimal.ts';

/** Slack of growths and rates, in points. */
export const RATE_SLACK = 0.5;
/** Slack of amounts, as a part of the target. */
export const AMOUNT_SLACK = 0.05;

/** A promise or a report, in a unit that both share. */
export interface Side {
  value: number;
  unit: string;
  bound: Bound;
}

export interface Judgement {
  verdict: Exclude<Verdict, 'open'>;
  /** Result less target, in the shared unit; null where the two do not meet. */
  gap: number | null;
  /** Why it cannot be judged; null where it can. */
  reason: 'neutral' | 'units' | 'bound' | null;
}

/** Is the figure a growth or a rate, whose slack is counted in points? */
function isRate(measure: Measure, unit: string): boolean {
  return measure === 'growth' || measure === 'average-growth' || /^(?:%|‰|个?百分点)$/.test(unit);
}

/** How far a report may fall short and still be close. A place in a ranking is counted, so it has none. */
export function slack(measure: Measure, target: Side): number {
  if (measure === 'rank') return 0;
  return isRate(measure, target.unit) ? RATE_SLACK : Math.abs(target.value) * AMOUNT_SLACK;
}

/** By the table of verdicts: how a result counts that falls short of a promise by so much (0 or less: it does not). */
function grade(short: number, allowed: number, promised: Bound): 'met' | 'close' | 'missed' {
  if (promised === 'about') return atMost(short, allowed) ? 'met' : 'missed';
  if (atMost(short, 0)) return 'met';
  return atMost(short, allowed) ? 'close' : 'missed';
}

/**
 * The one place where a report is judged against a promise.
 *
 * | promised | met | close | missed |
 * |---|---|---|---|
 * | exactly, at least, at most | reaches the target | short by no more than the slack | short by more |
 * | about | reaches the target less the slack | – | short by more |
 *
 * “Reaches” and “short” go in the direction that is better for the indicator; in a ranking the lower place is better.
 * The slack is 0.5 points for growths and rates, 5 % of the target for amounts.
 *
 * A result that is itself only a bound (突破, 以内) is judged where every value it leaves possible gets the same
 * verdict, and is `unrated` where they differ.
 */
export function judge(
  target: Side,
  result: Side,
  measure: Measure,
  direction: Indicator['direction'],
): Judgement {
  if (target.unit !== result.unit) return { verdict: 'unrated', gap: null, reason: 'units' };
  const gap = minus(result.value, target.value);
  const better = measure === 'rank' ? 'lower' : direction;
  if (better === 'neutral') return { verdict: 'unrated', gap, reason: 'neutral' };

  const short = better === 'higher' ? -gap : gap;
  const allowed = slack(measure, target);
  const verdict = grade(short, allowed, target.bound);

  const opensUpwards = result.bound === 'at-least';
  if (opensUpwards || result.bound === 'at-most') {
    // The far end of what the result leaves possible: as good as can be, or as bad as can be.
    const far = opensUpwards === (better === 'higher') ? 'met' : 'missed';
    if (far !== verdict) return { verdict: 'unrated', gap, reason: 'bound' };
  }
  return { verdict, gap, reason: null };
}
