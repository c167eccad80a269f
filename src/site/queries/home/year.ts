import type { Indicator } from '../../../model/index.ts';
import type { Dataset } from '../../dataset.ts';
import type { Catalogued } from '../holdings.ts';
import type { YearPlot, YearRow } from './types.ts';

export function yearPlotOf(dataset: Dataset, indicator: Indicator): YearPlot | null {
  const observations = new Map(dataset.observations.map((figure) => [figure.id, figure]));
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
      const region = dataset.regions.find(({ slug }) => slug === comparison.region);
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
    documents: dataset.documents.filter((document) => document.year === year).length,
  };
}
