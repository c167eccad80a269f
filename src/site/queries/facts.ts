import type { Dataset } from '../../dataset/index.ts';
import type { Check, Comparison, DocumentRecord, Indicator, Observation, Region } from '../../model/index.ts';

/** Ways into the data set that several pages need. Built once for a data set. */
export interface Facts {
  regions: ReadonlyMap<string, Region>;
  indicators: ReadonlyMap<string, Indicator>;
  documents: ReadonlyMap<string, DocumentRecord>;
  observations: ReadonlyMap<string, Observation>;
  /** Comparisons by the id of an observation that stands in them. */
  comparisons: ReadonlyMap<string, Comparison>;
  /** Checks by the id of an observation that they touch. */
  checks: ReadonlyMap<string, readonly Check[]>;
  /** Results by `region:indicator:measure:from-to`, whole regions only. */
  results: ReadonlyMap<string, readonly Observation[]>;
}

const known = new WeakMap<Dataset, Facts>();

export function factsOf(dataset: Dataset): Facts {
  const old = known.get(dataset);
  if (old !== undefined) return old;
  const comparisons = new Map<string, Comparison>();
  for (const comparison of dataset.comparisons) {
    for (const id of [...comparison.targets, ...comparison.results]) comparisons.set(id, comparison);
  }
  const checks = new Map<string, Check[]>();
  for (const check of dataset.checks) {
    for (const id of check.ends) checks.set(id, [...(checks.get(id) ?? []), check]);
  }
  const results = new Map<string, Observation[]>();
  for (const figure of dataset.observations) {
    if (figure.kind !== 'result' || figure.indicator === null || figure.scope !== 'region') continue;
    const key = factKey(figure, figure.period.from, figure.period.to);
    results.set(key, [...(results.get(key) ?? []), figure]);
  }
  const facts: Facts = {
    regions: new Map(dataset.regions.map((region) => [region.slug, region])),
    indicators: new Map(dataset.indicators.map((indicator) => [indicator.id, indicator])),
    documents: new Map(dataset.documents.map((document) => [document.id, document])),
    observations: new Map(dataset.observations.map((figure) => [figure.id, figure])),
    comparisons,
    checks,
    results,
  };
  known.set(dataset, facts);
  return facts;
}

function factKey(
  figure: Pick<Observation, 'region' | 'indicator' | 'measure'>,
  from: number,
  to: number,
): string {
  return `${figure.region}:${figure.indicator}:${figure.measure}:${from}-${to}`;
}

/** What was reported of the year before a figure's year: read figures before entered ones. Null for spans and ranks. */
export function yearBefore(facts: Facts, figure: Observation): Observation | null {
  if (figure.indicator === null || figure.scope !== 'region') return null;
  if (figure.period.from !== figure.period.to || figure.measure === 'rank') return null;
  const year = figure.period.from - 1;
  const found = facts.results.get(factKey(figure, year, year)) ?? [];
  return found.find((result) => result.origin !== 'entered') ?? found[0] ?? null;
}

/** The offset that the id of a read fact ends in; null for an entered figure. */
export function offsetOf(fact: { id: string }): number | null {
  const match = /:(\d+)(?:-\d+)?$/.exec(fact.id);
  return match === null ? null : Number(match[1]);
}
