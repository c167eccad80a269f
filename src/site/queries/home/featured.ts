import type { Indicator, Observation, Region } from '../../../model/index.ts';
import type { Dataset } from '../../dataset.ts';
import { absence } from '../../gap.ts';
import { goalsOf } from '../county/goals.ts';
import { type Entry, isGoal } from '../county/ledger.ts';
import { tallyOf } from '../county.ts';
import {
  type Catalogued,
  commonest,
  type Holdings,
  holdingsOf,
  pick,
  shelvesOf,
  yearsOf,
} from '../holdings.ts';
import type { Featured, MiniPoint } from './types.ts';

export function feature(dataset: Dataset, region: Region, indicator: Indicator): Featured {
  const holdings = holdingsOf(dataset, region.slug);
  const comparisons = shelvesOf(dataset).comparisons.get(region.slug) ?? [];
  const { figures } = holdings;
  const find = (kind: Observation['kind'], measure: Observation['measure'], goals: boolean) => {
    const own = figures.filter((figure) => isGoal(figure) === goals);
    const year = yearsOf(own, { kind, measure, indicator: indicator.id })[0];
    return year === undefined ? null : pick(own, { kind, measure, indicator: indicator.id, year });
  };
  const level = find('result', 'level', false);
  const growth = find('result', 'growth', false);
  const promise = find('target', 'growth', false);
  const goal =
    goalsOf(holdings, [indicator], comparisons).find(({ target }) => target.measure === 'level')?.target ??
    null;
  const entry = (figure: Catalogued | null, kind: Observation['kind']): Entry =>
    figure
      ? { figure }
      : { gap: holdings.documents.length === 0 ? { kind: 'no-report' } : { kind: 'not-stated', of: kind } };
  const goalYear = commonest(
    dataset.observations
      .filter((figure) => figure.indicator === indicator.id && figure.measure === 'level' && isGoal(figure))
      .map((figure) => figure.period.to),
  );
  return {
    region,
    documents: [...holdings.documents],
    points: pointsOf(holdings, indicator),
    gaps: [],
    rows: [
      { label: 'level', year: level?.period.to ?? null, entry: entry(level, 'result') },
      { label: 'growth', year: growth?.period.to ?? null, entry: entry(growth, 'result') },
      {
        label: 'promise',
        year: promise?.period.to ?? holdings.documents[0]?.plans ?? null,
        entry: entry(promise, 'target'),
      },
      { label: 'goal', year: goal?.period.to ?? goalYear, entry: entry(goal, 'target') },
    ],
    rank: growth && pick(figures, { ...wantedRank(growth) }),
    tally: tallyOf(comparisons.map((comparison) => comparison.verdict)),
  };
}

const wantedRank = (growth: Catalogued) => ({
  indicator: growth.indicator,
  kind: 'result' as const,
  measure: 'rank' as const,
  year: growth.period.to,
});

/** Levels as reported, and as promised for the years that are not, in the canonical unit. */
function pointsOf(holdings: Holdings, indicator: Indicator): MiniPoint[] {
  const years = yearsOf(holdings.figures, { indicator: indicator.id, measure: 'level' }).sort(
    (a, b) => a - b,
  );
  return years.flatMap((year) => {
    const wanted = { indicator: indicator.id, measure: 'level' as const, year };
    const figure =
      pick(holdings.figures, { ...wanted, kind: 'result' }) ??
      pick(holdings.figures, { ...wanted, kind: 'target' });
    if (!figure?.canonical) return [];
    return [{ year, value: figure.canonical.value, kind: figure.kind, entered: figure.origin === 'entered' }];
  });
}

/** Years that fit under a small chart: a plan and the year before it. */
const WINDOW = 6;

/** The run of years that holds most points; of equals the latest. */
export function window(years: readonly number[]): { from: number; to: number } {
  const held = (from: number) => years.filter((year) => year >= from && year < from + WINDOW).length;
  const from =
    [...new Set(years.map((year) => year - WINDOW + 1))].sort((a, b) => held(b) - held(a) || b - a)[0] ?? 0;
  return { from, to: from + WINDOW - 1 };
}

export function gapsOf(entry: Featured, from: number, to: number): Featured['gaps'] {
  const gaps: Featured['gaps'] = [];
  for (let year = from; year <= to; year += 1) {
    if (entry.points.some((point) => point.year === year)) continue;
    gaps.push({
      year,
      gap: absence(entry.documents, 'result', year),
    });
  }
  return gaps;
}
