import type { Comparison, Indicator } from '../../../model/index.ts';
import { rounded } from '../../format.ts';
import { type Catalogued, type Holdings, pick, yearsOf } from '../holdings.ts';
import { isGoal } from './ledger.ts';

/** How far a goal for the end of a plan has come. Amounts are in the canonical unit. */
export interface Path {
  /**
   * Where it started: the reported level of the year before the plan; 0 for what is counted up over its years. Null
   * where no such level was reported: then the ruler measures from nought, and says nothing of a start.
   */
  base: { year: number; value: number; figure: Catalogued | null } | null;
  /** Years of the plan that had gone when it was last reported. */
  gone: number;
  /** The last report of it. */
  now: { from: number; year: number; value: number; figures: Catalogued[] };
  goal: { year: number; value: number };
  unit: string;
  /** Whether it is counted up over the years of the plan, from nought. */
  counted: boolean;
  /** Goal less now, never below nought. */
  missing: number;
  /** Whether the last report is at the goal or beyond. */
  reached: boolean;
  /** Share of the way from base to goal, 0–1; may exceed 1. Without a base, of the goal itself. */
  share: number;
  /** Share of the time that had gone when last reported, 0–1. */
  time: number;
  /** What is still needed a year: per cent for growing levels, units for what is counted up. Null when reached. */
  pace: { value: number; unit: string } | null;
  /** Where the pace so far would end; null where nothing can be carried on. */
  projected: number | null;
}

export interface Goal {
  indicator: Indicator;
  target: Catalogued;
  comparison: Comparison | null;
  /** Null where nothing that could be laid beside it has been reported, or it is a yearly average. */
  path: Path | null;
  /** For yearly averages: what was reported year by year within the span; for what is to stay low, the last report. */
  yearly: Catalogued[];
}

const inCatalogueUnit = (figure: Catalogued): number | null => figure.canonical?.value ?? null;

/**
 * Goals for the end of a plan, in the order of the catalogue: levels first, then yearly averages.
 * A goal that a later document sets anew counts as the later document says it.
 */
export function goalsOf(
  holdings: Holdings,
  indicators: readonly Indicator[],
  comparisons: readonly Comparison[],
): Goal[] {
  const goals: Goal[] = [];
  const seen = new Set<string>();
  for (const indicator of indicators) {
    for (const target of holdings.figures) {
      if (target.indicator !== indicator.id || !isGoal(target)) continue;
      if (!['level', 'average-growth', 'change'].includes(target.measure)) continue;
      const key = `${indicator.id}:${target.measure}:${target.period.from}-${target.period.to}`;
      if (seen.has(key)) continue;
      seen.add(key);
      goals.push({
        indicator,
        target,
        comparison: comparisons.find((comparison) => comparison.targets.includes(target.id)) ?? null,
        path:
          target.measure === 'level' && indicator.direction !== 'lower'
            ? pathOf(holdings.figures, target)
            : null,
        yearly:
          target.measure === 'average-growth'
            ? growths(holdings.figures, target)
            : indicator.direction === 'lower'
              ? latest(holdings.figures, target)
              : [],
      });
    }
  }
  const weight = (goal: Goal) => (goal.path ? 0 : goal.yearly.length > 0 ? 1 : 2);
  return goals.sort((a, b) => weight(a) - weight(b));
}

function growths(figures: readonly Catalogued[], target: Catalogued): Catalogued[] {
  const found: Catalogued[] = [];
  for (let year = target.period.from; year <= target.period.to; year += 1) {
    const figure = pick(figures, { indicator: target.indicator, kind: 'result', measure: 'growth', year });
    if (figure) found.push(figure);
  }
  return found;
}

/** The last report of what is to stay below a mark: there is no way to walk, so it has no ruler. */
function latest(figures: readonly Catalogued[], target: Catalogued): Catalogued[] {
  const wanted = { indicator: target.indicator, kind: 'result' as const, measure: 'level' as const };
  const year = yearsOf(figures, wanted)[0];
  const figure = year === undefined ? null : pick(figures, { ...wanted, year });
  return figure ? [figure] : [];
}

/** Years of a five-year plan; a goal for one year belongs to the plan that ends with it. */
const PLAN_YEARS = 5;

/** The way to a level: what has been reported since the plan began, and what that leaves. */
export function pathOf(figures: readonly Catalogued[], target: Catalogued): Path | null {
  const goal = inCatalogueUnit(target);
  const unit = target.canonical?.unit;
  if (goal === null || unit === undefined) return null;
  return target.period.from === target.period.to
    ? levelPath(figures, target, goal, unit)
    : sumPath(figures, target, goal, unit);
}

function levelPath(
  figures: readonly Catalogued[],
  target: Catalogued,
  goal: number,
  unit: string,
): Path | null {
  const end = target.period.to;
  const start = end - PLAN_YEARS;
  const level = (year: number) =>
    pick(figures, { indicator: target.indicator, kind: 'result', measure: 'level', year });
  const year = yearsOf(figures, { indicator: target.indicator, kind: 'result', measure: 'level' }).find(
    (candidate) => candidate >= start && candidate <= end,
  );
  const last = year === undefined ? null : level(year);
  const now = last && inCatalogueUnit(last);
  if (year === undefined || !last || now === null) return null;

  const first = level(start);
  const before = first && inCatalogueUnit(first);
  const lower = before !== null && goal < before;
  const reached = lower ? now <= goal : now >= goal;
  const left = end - year;
  const grows = !isRate(unit) && now > 0 && goal > 0;
  const pace =
    reached || left === 0
      ? null
      : grows
        ? { value: rounded(((goal / now) ** (1 / left) - 1) * 100, 2), unit: '%' }
        : { value: rounded((goal - now) / left), unit: isRate(unit) ? '个百分点' : unit };
  const gone = year - start;
  const from = before ?? 0;
  const projected =
    left === 0 || gone === 0 || before === null || before <= 0
      ? null
      : rounded(grows ? now * (now / before) ** (left / gone) : now + ((now - before) / gone) * left);
  return {
    base: before === null ? null : { year: start, value: before, figure: first },
    gone,
    now: { from: year, year, value: now, figures: [last] },
    goal: { year: end, value: goal },
    unit,
    counted: false,
    missing: reached ? 0 : rounded(Math.abs(goal - now), 6),
    reached,
    share: goal === from ? 1 : (now - from) / (goal - from),
    time: gone / PLAN_YEARS,
    pace,
    projected,
  };
}

/** What is counted up over the years of a plan: the sum of the years reported so far. */
function sumPath(
  figures: readonly Catalogued[],
  target: Catalogued,
  goal: number,
  unit: string,
): Path | null {
  const { from, to } = target.period;
  const parts: Catalogued[] = [];
  for (let year = from; year <= to; year += 1) {
    const figure = pick(figures, { indicator: target.indicator, kind: 'result', measure: 'level', year });
    if (figure && inCatalogueUnit(figure) !== null) parts.push(figure);
  }
  const last = parts.at(-1);
  if (!last || goal <= 0) return null;
  const now = rounded(
    parts.reduce((sum, figure) => sum + (inCatalogueUnit(figure) ?? 0), 0),
    6,
  );
  const year = last.period.to;
  const left = to - year;
  const reached = now >= goal;
  return {
    base: { year: from - 1, value: 0, figure: null },
    gone: year - from + 1,
    now: { from: parts[0]?.period.from ?? year, year, value: now, figures: parts },
    goal: { year: to, value: goal },
    unit,
    counted: true,
    missing: reached ? 0 : rounded(goal - now, 6),
    reached,
    share: now / goal,
    time: (year - from + 1) / (to - from + 1),
    pace: reached || left === 0 ? null : { value: whole((goal - now) / left, unit), unit },
    projected: left === 0 ? null : whole((now / (year - from + 1)) * (to - from + 1), unit),
  };
}

/** What is counted in whole things: firms, households, people. */
const COUNTED = /^[家个户人座所件项处条台名]$/;
const whole = (value: number, unit: string): number =>
  COUNTED.test(unit) ? Math.round(value) : rounded(value, value < 10 ? 2 : 3);

/** Rates and shares, which add up rather than multiply. */
const isRate = (unit: string): boolean => unit === '%' || unit === '‰';
