import { rough } from './numbers.ts';
import type { Average, Series } from './series.ts';
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

/** Where a promised yearly growth would lead from the level reported before its first year. */
export interface Led {
  average: Average;
  start: Mark;
  /** One for each year from the start to the end of the promise. */
  points: readonly { year: number; value: number }[];
}

/**
 * The way that the farthest promised yearly growth would lead; null where none is promised, the level it starts from
 * was not reported, or rates are meant, which do not compound.
 */
export function ledTo(series: Series): Led | null {
  const average = [...series.averages].sort((a, b) => a.to - b.to).at(-1);
  if (!average || series.indicator.flow || series.units.level.after.trim() === '%') return null;
  const start = series.marks.level.find((mark) => mark.kind === 'result' && mark.year === average.from - 1);
  if (!start || start.value <= 0) return null;
  const points = Array.from({ length: average.to - start.year + 1 }, (_, gone) => ({
    year: start.year + gone,
    value: gone === 0 ? start.value : rough(start.value * (1 + average.value / 100) ** gone),
  }));
  return { average, start, points };
}
