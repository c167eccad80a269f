import { DRAWN, type Drawn } from '../../../charts/series.ts';
import type { Dataset } from '../../../dataset/index.ts';
import { reviewedYears } from '../../../derive/accounted.ts';
import type { Comparison, Observation } from '../../../model/index.ts';
import { shelvesOf } from '../holdings.ts';

export const drawn = (measure: Observation['measure']): measure is Drawn =>
  (DRAWN as readonly string[]).includes(measure);

export const single = ({ period }: { period: { from: number; to: number } }): boolean =>
  period.from === period.to;

interface Grouped {
  figures: Map<string, Observation[]>;
  /** Promised growth over several years. */
  averages: Map<string, Observation[]>;
  comparisons: Map<string, Comparison[]>;
  reviewed: Map<string, number[]>;
}

const grouped = new WeakMap<Dataset, Grouped>();

/** Figures and comparisons by `region:indicator`, and the years that a region's documents look back on. */
export function groups(dataset: Dataset): Grouped {
  const old = grouped.get(dataset);
  if (old) return old;
  const made: Grouped = {
    figures: new Map(),
    averages: new Map(),
    comparisons: new Map(),
    reviewed: new Map(),
  };
  const push = <T>(map: Map<string, T[]>, key: string, item: T) => {
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  };
  for (const figure of dataset.observations) {
    if (figure.indicator === null || figure.scope !== 'region') continue;
    const key = `${figure.region}:${figure.indicator}`;
    const average = figure.measure === 'average-growth' && figure.kind === 'target' && figure.unit === '%';
    if (average) push(made.averages, key, figure);
    if (drawn(figure.measure) && single(figure)) push(made.figures, key, figure);
  }
  for (const comparison of dataset.comparisons)
    push(made.comparisons, `${comparison.region}:${comparison.indicator}`, comparison);
  for (const [region, documents] of shelvesOf(dataset).documents)
    made.reviewed.set(region, [...reviewedYears(documents)]);
  grouped.set(dataset, made);
  return made;
}
