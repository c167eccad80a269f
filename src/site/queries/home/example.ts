import type { Indicator } from '../../../model/index.ts';
import type { Dataset } from '../../dataset.ts';
import type { Example } from './types.ts';

/**
 * The promise whose result can be seen best: judged, of a headline indicator, growth before level, the latest year
 * first; what both sides say in reports goes before what had to be entered.
 */
export function exampleOf(dataset: Dataset, headline: readonly Indicator[]): Example | null {
  const observations = new Map(dataset.observations.map((figure) => [figure.id, figure]));
  const order = new Map(headline.map(({ id }, index) => [id, index]));
  const candidates = dataset.comparisons.flatMap((comparison) => {
    const target = observations.get(comparison.targets[0] ?? '');
    const result = observations.get(comparison.results[0] ?? '');
    const indicator = headline.find(({ id }) => id === comparison.indicator);
    const region = dataset.regions.find(({ slug }) => slug === comparison.region);
    if (!target || !result || !indicator || !region || target.document === null) return [];
    if (!['met', 'close', 'missed'].includes(comparison.verdict)) return [];
    if (comparison.measure !== 'growth' && comparison.measure !== 'level') return [];
    const document = dataset.documents.find(({ id }) => id === target.document) ?? null;
    return [{ region, indicator, comparison, target, result, document }];
  });
  const weight = (example: Example) =>
    (example.result.origin === 'entered' ? 0 : 1000) +
    (example.comparison.measure === 'growth' ? 100 : 0) -
    (order.get(example.indicator.id) ?? 0);
  return (
    candidates.sort((a, b) => weight(b) - weight(a) || b.comparison.period.to - a.comparison.period.to)[0] ??
    null
  );
}
