import type { Check } from '../../model/index.ts';
import { atMost, minus, tidy } from '../decimal.ts';
import { type Bound, groupBy, periodKey } from '../group.ts';
import { rounding } from '../precision.ts';

/** The parts of a whole, by the ids of the catalogue's contract. */
const SHARES = ['gdp-share-primary', 'gdp-share-secondary', 'gdp-share-tertiary'] as const;
const SECTORS = ['gdp-primary', 'gdp-secondary', 'gdp-tertiary'] as const;

/** Figures of one document (or one entered source), region and period: parts of one account. */
function accounts(results: readonly Bound[]): Bound[][] {
  const levels = results.filter((figure) => figure.measure === 'level' && figure.bound === 'exact');
  return [
    ...groupBy(levels, (figure) =>
      [figure.document ?? figure.source?.title, figure.region, periodKey(figure.period)].join(':'),
    ).values(),
  ];
}

/** The single figure of an indicator in an account; none where it is told twice: which one is meant is unknown. */
function only(account: readonly Bound[], indicator: string): Bound | null {
  const found = account.filter((figure) => figure.indicator === indicator);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function all(account: readonly Bound[], indicators: readonly string[]): Bound[] | null {
  const found = indicators.map((indicator) => only(account, indicator));
  return found.every((figure) => figure !== null) ? found : null;
}

const sum = (figures: readonly Bound[]) =>
  tidy(figures.reduce((total, { canonical }) => total + (canonical?.value ?? 0), 0));
const allRounding = (figures: readonly Bound[]) =>
  tidy(figures.reduce((total, figure) => total + rounding(figure), 0));

/** The shares of the three sectors should make 100. */
export function shareChecks(results: readonly Bound[]): Check[] {
  return accounts(results).flatMap((account) => {
    const shares = all(account, SHARES);
    const first = shares?.[0];
    if (!shares || !first) return [];
    const stated = sum(shares);
    const tolerance = allRounding(shares);
    if (atMost(Math.abs(stated - 100), tolerance)) return [];
    return [
      {
        id: `shares:${first.id}`,
        kind: 'shares' as const,
        region: first.region,
        indicator: first.indicator,
        period: first.period,
        ends: shares.map(({ id }) => id),
        expected: 100,
        stated,
        unit: '%',
        difference: minus(stated, 100),
        tolerance,
      },
    ];
  });
}

/** The value added of the three sectors should make the whole product. */
export function sumChecks(results: readonly Bound[]): Check[] {
  return accounts(results).flatMap((account) => {
    const whole = only(account, 'gdp');
    const parts = all(account, SECTORS);
    if (!whole?.canonical || !parts) return [];
    const { unit, value: stated } = whole.canonical;
    if (parts.some(({ canonical }) => canonical?.unit !== unit)) return [];
    const expected = sum(parts);
    const tolerance = allRounding([...parts, whole]);
    if (atMost(Math.abs(stated - expected), tolerance)) return [];
    return [
      {
        id: `sum:${whole.id}`,
        kind: 'sum' as const,
        region: whole.region,
        indicator: 'gdp',
        period: whole.period,
        ends: [...parts.map(({ id }) => id), whole.id],
        expected,
        stated,
        unit,
        difference: minus(stated, expected),
        tolerance,
      },
    ];
  });
}
