import type { Check, DocumentRecord, Indicator, Observation } from '../../model/index.ts';
import { laterFirst, momentOf } from '../chronology.ts';
import { atMost, minus, tidy } from '../decimal.ts';
import { type Bound, groupBy } from '../group.ts';
import { rounding } from '../precision.ts';

/**
 * What prices may explain, as a part of the expected level, where growth is counted in constant prices (or on a
 * comparable basis) and levels in current ones. Coal counties saw nominal growth run 20 points ahead of the real one
 * in a single year; what goes beyond this is a misprint or a misreading.
 */
export const PRICES_OF_A_YEAR = 0.25;
export const PRICES_OF_YEARS = 0.5;

/** Words that say the growth was counted on another basis than the levels. */
const OTHER_BASIS = /可比|同口径|剔除|扣除|不含/;

type Documents = ReadonlyMap<string, Pick<DocumentRecord, 'id' | 'year' | 'date' | 'kind'>>;

/**
 * A level against an earlier level and the growth reported between them: one year's, the cumulative one of a span,
 * or the yearly average of a span (whose base is the year before the span).
 *
 * Tolerance: what half a unit of the last written place of each of the three figures can make; and, unless the
 * catalogue says that the indicator's growth is counted in current prices, the allowance for prices above.
 */
export function growthChecks(
  results: readonly Bound[],
  documents: Documents,
  prices: ReadonlyMap<string, Indicator['prices']>,
): Check[] {
  const exact = results.filter((figure) => figure.bound === 'exact');
  const levels = new Map(
    [...groupBy(exact.filter(isYearly), (figure) => levelKey(figure, figure.period.to))].map(
      ([key, group]) => [
        key,
        group.sort((a, b) => laterFirst(momentOf(a, documents), momentOf(b, documents))),
      ],
    ),
  );
  const checks = new Map<string, Check>();
  for (const growth of exact) {
    if (growth.measure !== 'growth' && growth.measure !== 'average-growth') continue;
    if (growth.canonical?.unit !== '%' || saysOtherBasis(growth)) continue;
    const end = beside(levels.get(levelKey(growth, growth.period.to)), growth);
    const base = levels.get(levelKey(growth, growth.period.from - 1))?.[0];
    if (!end || !base) continue;
    const found = grown(base, end, growth, prices.get(growth.indicator) === 'current');
    if (found && !checks.has(found.id)) checks.set(found.id, found);
  }
  return [...checks.values()];
}

const isYearly = (figure: Bound) => figure.measure === 'level' && figure.period.from === figure.period.to;
const levelKey = (figure: Bound, year: number) => `${figure.region}:${figure.indicator}:${year}`;

/** The level said in the same document as the growth, else the latest statement of it. */
function beside(levels: readonly Bound[] | undefined, growth: Bound): Bound | undefined {
  return levels?.find((level) => level.document === growth.document) ?? levels?.[0];
}

function saysOtherBasis({ evidence }: Observation): boolean {
  const pieces = evidence === null ? [] : Array.isArray(evidence) ? evidence : [evidence];
  return pieces.some(({ quote }) => OTHER_BASIS.test(quote));
}

function grown(base: Bound, end: Bound, growth: Bound, currentPrices: boolean): Check | null {
  if (!base.canonical || !end.canonical || base.canonical.unit !== end.canonical.unit) return null;
  const years = growth.period.to - growth.period.from + 1;
  const powers = growth.measure === 'average-growth' ? years : 1;
  const factor = 1 + growth.value / 100;
  if (factor <= 0) return null;
  const expected = base.canonical.value * factor ** powers;
  // First-order error of base × factor^powers and of the level itself.
  const rounded =
    rounding(base) * factor ** powers +
    Math.abs(base.canonical.value) * powers * factor ** (powers - 1) * (rounding(growth) / 100) +
    rounding(end);
  const allowance = currentPrices
    ? 0
    : Math.abs(expected) * (years === 1 ? PRICES_OF_A_YEAR : PRICES_OF_YEARS);
  const difference = end.canonical.value - expected;
  if (atMost(Math.abs(difference), rounded + allowance)) return null;
  return {
    id: `growth:${growth.id}`,
    kind: 'growth',
    region: growth.region,
    indicator: growth.indicator,
    period: growth.period,
    ends: [base.id, growth.id, end.id],
    expected: tidy(expected),
    stated: end.canonical.value,
    unit: end.canonical.unit,
    difference: minus(end.canonical.value, tidy(expected)),
    tolerance: tidy(rounded + allowance),
  };
}
