import type { DocumentOutcome } from './evaluate.ts';
import { type Item, type Outcome, type Score, scoreOf } from './tally.ts';

/** The indicators that the strictest bar is for, whatever a dashboard shows. */
export const HEADLINE = [
  'gdp',
  'industrial-value-added',
  'fixed-asset-investment',
  'retail-sales',
  'public-budget-revenue',
  'fiscal-revenue',
  'urban-income',
  'rural-income',
  'resident-income',
  'trade',
] as const;

const keep = (outcome: Outcome, test: (item: Item) => boolean) => ({
  right: outcome.right.filter(test),
  missed: outcome.missed.filter(test),
  extra: outcome.extra.filter(test),
});

/** The score of one group of observations over all documents. */
export function scoreOfIndicators(
  outcomes: readonly DocumentOutcome[],
  indicators: readonly string[],
): Score {
  const wanted = new Set(indicators);
  const parts = outcomes
    .filter((entry) => entry.kind === 'observations')
    .map((entry) => keep(entry.outcome, (item) => item.indicator !== null && wanted.has(item.indicator)));
  return scoreOf({
    right: parts.flatMap((part) => part.right),
    missed: parts.flatMap((part) => part.missed),
    extra: parts.flatMap((part) => part.extra),
  });
}

/** Every indicator that people or the reader found, in order. */
export function indicatorsIn(outcomes: readonly DocumentOutcome[]): string[] {
  const all = outcomes
    .filter((entry) => entry.kind === 'observations')
    .flatMap(({ outcome }) => [...outcome.right, ...outcome.missed, ...outcome.extra])
    .flatMap((item) => item.indicator ?? []);
  return [...new Set(all)].sort();
}
