import type { Series } from './series.ts';
import type { Mark } from './spec.ts';

/** The latest report of a level and the promise that lies ahead of it. */
export interface Goal {
  last: Mark;
  goal: Mark;
  /** What is still to go, in the direction of the promise; nought or less when it has been reached. */
  toGo: number;
  /** Yearly growth that would still reach it, in per cent; null where it cannot be said or none is needed. */
  pace: number | null;
}

/** The farthest promise of a level after the latest report; null without one, and for what is counted anew each year. */
export function goalOf(series: Series): Goal | null {
  if (series.indicator.flow) return null;
  const levels = series.marks.level;
  const last = levels.filter((mark) => mark.kind === 'result').at(-1);
  const goal = levels.filter((mark) => mark.kind === 'target').at(-1);
  if (!last || !goal || goal.year <= last.year) return null;
  const falling =
    series.indicator.direction === 'lower' ||
    (series.indicator.direction === 'neutral' && goal.value < last.value);
  const toGo = falling ? last.value - goal.value : goal.value - last.value;
  const years = goal.year - last.year;
  const rate = series.units.level.after.trim() === '%';
  const pace =
    toGo > 0 && !falling && !rate && last.value > 0
      ? ((goal.value / last.value) ** (1 / years) - 1) * 100
      : null;
  return { last, goal, toGo, pace };
}
