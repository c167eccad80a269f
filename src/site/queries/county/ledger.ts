import type { Comparison, Indicator, Observation } from '../../../model/index.ts';
import { absence, type Gap } from '../../gap.ts';
import { type Catalogued, commonest, type Holdings, pick, yearsOf } from '../holdings.ts';
import type { Unnumbered } from './unnumbered.ts';

/** A figure, or why there is none. */
export type Entry = { figure: Catalogued } | { gap: Gap };

/** One point of a sparkline. */
export interface SparkPoint {
  year: number;
  value: number;
  kind: Observation['kind'];
  entered: boolean;
}

export interface LedgerRow {
  indicator: Indicator;
  /** The latest year with a report of it; null where none was ever reported. */
  resultYear: number | null;
  level: Entry;
  growth: Entry;
  /** Its rank among its peers; null where the report names none (most do not rank). */
  rank: Catalogued | null;
  spark: SparkPoint[];
  promiseYear: number | null;
  promise: Entry;
  /** Null where nothing was promised. */
  comparison: Comparison | null;
  /** Arithmetic that does not hold, or documents that disagree, about this indicator. */
  checks: number;
}

export interface Ledger {
  /** Year of most rows' reports; a row of another year names its own. Null where nothing is reported. */
  resultYear: number | null;
  promiseYear: number | null;
  sparkYears: { from: number; to: number } | null;
  rows: LedgerRow[];
}

/** Measures a yearly promise is made in, the most telling first. */
const PROMISED = ['growth', 'level', 'change', 'rank'] as const;

/**
 * The headline indicators: what was last reported, and what was last promised for a single year.
 * An indicator of which nothing at all is here is left out.
 */
export function ledgerOf(
  holdings: Holdings,
  headline: readonly Indicator[],
  comparisons: readonly Comparison[],
  checked: ReadonlyMap<string, number>,
  unnumbered: readonly Unnumbered[],
): Ledger {
  const known = headline.filter(
    ({ id }) =>
      holdings.figures.some(
        (figure) =>
          figure.indicator === id &&
          figure.period.from === figure.period.to &&
          (figure.measure === 'level' || figure.measure === 'growth') &&
          !isGoal(figure),
      ) || unnumbered.some((phrase) => phrase.indicator === id),
  );
  const promiseYear =
    commonest(known.flatMap(({ id }) => latestPromise(holdings.figures, id)?.period.to ?? [])) ??
    holdings.documents.find((document) => document.kind !== 'congress')?.plans ??
    null;
  const rows = known
    .map((indicator) =>
      row(holdings, indicator, promiseYear, comparisons, checked.get(indicator.id) ?? 0, unnumbered),
    )
    .filter(saysSomething);
  const years = rows.flatMap((entry) => entry.spark.map((point) => point.year));
  return {
    resultYear: commonest(rows.flatMap((entry) => entry.resultYear ?? [])),
    promiseYear,
    sparkYears: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    rows,
  };
}

/** The promise for the latest single year, in the most telling measure. Goals some years ahead are not meant. */
function latestPromise(figures: readonly Catalogued[], indicator: string): Catalogued | null {
  const own = figures.filter((figure) => figure.indicator === indicator && !isGoal(figure));
  for (const year of yearsOf(own, { kind: 'target' })) {
    for (const measure of PROMISED) {
      const found = pick(own, { indicator, kind: 'target', measure, year });
      if (found) return found;
    }
  }
  return null;
}

/** Whether a promise is for the end of a plan: made more than a year before, or over several years. */
export function isGoal(figure: Observation): boolean {
  if (figure.kind !== 'target') return false;
  if (figure.period.from !== figure.period.to) return true;
  const given = /-(\d{4})-[a-z]+$/.exec(figure.document ?? '');
  return given !== null && figure.period.to > Number(given[1]);
}

function row(
  holdings: Holdings,
  indicator: Indicator,
  usualPromiseYear: number | null,
  comparisons: readonly Comparison[],
  checks: number,
  unnumbered: readonly Unnumbered[],
): LedgerRow {
  const { figures } = holdings;
  const of = (measure: Observation['measure'], year: number | null) =>
    year === null ? null : pick(figures, { indicator: indicator.id, kind: 'result', measure, year });
  const years = yearsOf(
    figures.filter((figure) => figure.measure === 'level' || figure.measure === 'growth'),
    { kind: 'result', indicator: indicator.id },
  );
  const resultYear = years[0] ?? null;
  const promised = latestPromise(figures, indicator.id);
  const unstated: Gap =
    resultYear === null && holdings.reviewed.size === 0
      ? { kind: 'no-report' }
      : { kind: 'not-stated', of: 'result' };
  const words = unnumbered.find((phrase) => phrase.indicator === indicator.id);
  const promiseYear = promised?.period.to ?? usualPromiseYear ?? words?.year ?? null;
  return {
    indicator,
    resultYear,
    level: entry(of('level', resultYear), unstated),
    growth: entry(of('growth', resultYear), unstated),
    rank: of('rank', resultYear),
    spark: sparkOf(figures, indicator.id),
    promiseYear,
    promise: entry(promised, promiseGap(holdings, indicator.id, promiseYear, unnumbered)),
    comparison: promised
      ? (comparisons.find((comparison) => comparison.targets.includes(promised.id)) ?? null)
      : null,
    checks,
  };
}

/** Words of another year than the row's leave nothing to show in it. */
function saysSomething({ level, growth, promise }: LedgerRow): boolean {
  return [level, growth, promise].some((cell) => 'figure' in cell || cell.gap.kind === 'no-number');
}

function entry(figure: Catalogued | null, gap: Gap): Entry {
  return figure ? { figure } : { gap };
}

function promiseGap(
  holdings: Holdings,
  indicator: string,
  year: number | null,
  unnumbered: readonly Unnumbered[],
): Gap {
  const phrase = unnumbered.find((candidate) => candidate.indicator === indicator && candidate.year === year);
  if (phrase)
    return { kind: 'no-number', quote: phrase.quote, document: phrase.document, offset: phrase.offset };
  return absence(holdings.documents, 'target', year ?? holdings.documents[0]?.plans ?? null);
}

/** Growth year by year: as reported, and as promised for the years that are not. */
function sparkOf(figures: readonly Catalogued[], indicator: string): SparkPoint[] {
  const years = yearsOf(figures, { indicator, measure: 'growth' }).sort((a, b) => a - b);
  return years.flatMap((year) => {
    const figure =
      pick(figures, { indicator, kind: 'result', measure: 'growth', year }) ??
      pick(figures, { indicator, kind: 'target', measure: 'growth', year });
    if (!figure) return [];
    return [{ year, value: figure.value, kind: figure.kind, entered: figure.origin === 'entered' }];
  });
}
