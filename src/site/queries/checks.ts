import type { Dataset } from '../../dataset/index.ts';
import type { Check, Indicator, Observation, Region } from '../../model/index.ts';
import { factsOf } from './facts.ts';

export const CHECK_KINDS = [
  'growth',
  'shares',
  'restated',
  'sum',
] as const satisfies readonly Check['kind'][];

export interface CheckEntry {
  check: Check;
  region: Region;
  indicator: Indicator;
  /** The figures that meet, in the order of the check. */
  ends: Observation[];
}

/** The checks of each kind, the kinds without any left out. */
export function checksByKind(dataset: Dataset): { kind: Check['kind']; checks: CheckEntry[] }[] {
  const facts = factsOf(dataset);
  const entries = dataset.checks.flatMap((check): CheckEntry[] => {
    const region = facts.regions.get(check.region);
    const indicator = facts.indicators.get(check.indicator);
    if (region === undefined || indicator === undefined) return [];
    return [{ check, region, indicator, ends: check.ends.flatMap((id) => facts.observations.get(id) ?? []) }];
  });
  return CHECK_KINDS.map((kind) => ({
    kind,
    checks: entries.filter(({ check }) => check.kind === kind),
  })).filter(({ checks }) => checks.length > 0);
}
