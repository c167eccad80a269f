import type { Indicator } from '../../../model/index.ts';
import type { Dataset } from '../../dataset.ts';
import type { Catalogued } from '../holdings.ts';
import type { YearPlot, YearRow } from './types.ts';

/** Rows at either end that are drawn where there are too many for a front page. */
export const ENDS = 15;

export function yearPlotOf(dataset: Dataset, indicator: Indicator): YearPlot | null {
  const observations = new Map(dataset.observations.map((figure) => [figure.id, figure]));
  const regions = new Map(dataset.regions.map((region) => [region.slug, region]));
  const own = dataset.comparisons.filter(
    (comparison) =>
      comparison.indicator === indicator.id &&
      comparison.measure === 'growth' &&
      comparison.period.from === comparison.period.to,
  );
  const counts = new Map<number, number>();
  for (const { period } of own) counts.set(period.to, (counts.get(period.to) ?? 0) + 1);
  const year = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  if (year === undefined) return null;
  const rows = own
    .filter((comparison) => comparison.period.to === year)
    .flatMap((comparison): YearRow[] => {
      const region = regions.get(comparison.region);
      const target = observations.get(comparison.targets[0] ?? '');
      const result = observations.get(comparison.results[0] ?? '') ?? null;
      if (!region || !target) return [];
      return [{ region, target: target as Catalogued, result: result as Catalogued | null, comparison }];
    })
    .sort((a, b) => b.target.value - a.target.value);
  return {
    year,
    indicator,
    rows,
    drawn: rows.length > 2 * ENDS ? [...rows.slice(0, ENDS), ...rows.slice(-ENDS)] : rows,
    documents: dataset.documents.filter((document) => document.year === year).length,
  };
}
