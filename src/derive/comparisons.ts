import type { Comparison, DocumentRecord, Indicator, Observation, Region } from '../model/index.ts';
import { toUnit } from '../reading/units.ts';
import { reviewedYears } from './accounted.ts';
import { laterFirst, momentOf } from './chronology.ts';
import { type Bound, groupBy, isBound, subject } from './group.ts';
import { agree } from './precision.ts';
import { type Judgement, judge, type Side } from './verdict.ts';

export interface Basis {
  regions: readonly Pick<Region, 'slug'>[];
  indicators: readonly Pick<Indicator, 'id' | 'direction'>[];
  documents: readonly Pick<
    DocumentRecord,
    'id' | 'region' | 'year' | 'date' | 'kind' | 'reviews' | 'source'
  >[];
  observations: readonly Observation[];
}

/**
 * Promises beside reports: one comparison for each region, indicator, measure and period that something was promised
 * for (a ranking also by what was ranked and among whom). Like is compared with like only: a target for the end of
 * 2025 with a level of 2025, an average of 2021-2025 with an average of 2021-2025.
 *
 * In order: regions as given, indicators as given, then period and measure. Cost grows linearly with the figures.
 */
export function compare(basis: Basis): Comparison[] {
  const documents = new Map(basis.documents.map((document) => [document.id, document]));
  const directions = new Map(basis.indicators.map((indicator) => [indicator.id, indicator.direction]));
  const absence = absences(basis);

  const comparisons: Comparison[] = [];
  for (const [id, figures] of groupBy(basis.observations.filter(isBound), subject)) {
    const first = figures[0];
    if (!first) continue;
    const ordered = latestFirst(figures, documents);
    const targets = ordered.filter((figure) => figure.kind === 'target');
    const results = ordered.filter((figure) => figure.kind === 'result');
    const target = targets[0];
    if (!target) continue;
    comparisons.push({
      id,
      region: first.region,
      indicator: first.indicator,
      measure: first.measure,
      period: first.period,
      targets: targets.map((figure) => figure.id),
      results: results.map((figure) => figure.id),
      ...weigh(target, results, directions.get(first.indicator) ?? 'neutral', documents, absence),
    });
  }
  return inOrder(comparisons, basis);
}

type Outcome = Pick<Comparison, 'verdict' | 'gap' | 'reason'>;
type Documents = ReadonlyMap<string, Basis['documents'][number]>;

/** Latest statement first; of two in one document the earlier sentence, which states what a later one varies (力争). */
function latestFirst(figures: readonly Bound[], documents: Documents): Bound[] {
  return figures
    .map((figure) => ({ figure, moment: momentOf(figure, documents) }))
    .sort((a, b) => laterFirst(a.moment, b.moment))
    .map(({ figure }) => figure);
}

/** Bounds, the most telling first. */
const PRECISION: readonly Observation['bound'][] = ['exact', 'about', 'at-least', 'at-most'];

function weigh(
  target: Bound,
  results: readonly Bound[],
  direction: Indicator['direction'],
  documents: Documents,
  absence: Absences,
): Outcome {
  const latest = results[0];
  if (!latest) return absence(target);
  // A later year's report supersedes an earlier one's; statements of one year stand against each other. Of those
  // that agree, the most precise is judged: 1350.97亿斤, though 1300亿斤以上 is said too.
  const { year } = momentOf(latest, documents);
  const rivals = results.filter((other) => momentOf(other, documents).year === year);
  const result =
    rivals.toSorted((a, b) => PRECISION.indexOf(a.bound) - PRECISION.indexOf(b.bound))[0] ?? latest;
  if (rivals.some((rival) => !agree(result, rival)))
    return { verdict: 'unrated', gap: null, reason: 'disagree' };
  const sides = meet(target, result);
  const judged: Judgement = sides
    ? judge(sides.target, sides.result, target.measure, direction)
    : { verdict: 'unrated', gap: null, reason: 'units' };
  return judged;
}

/** Both figures in one unit: the canonical one, or, where the catalogue's does not fit, the target's as written. */
function meet(target: Bound, result: Bound): { target: Side; result: Side } | null {
  if (target.canonical && result.canonical) {
    return {
      target: { ...target.canonical, bound: target.bound },
      result: { ...result.canonical, bound: result.bound },
    };
  }
  if (target.canonical || result.canonical) return null;
  const value = toUnit(result.value, result.unit, target.unit);
  if (value === null) return null;
  return {
    target: { value: target.value, unit: target.unit, bound: target.bound },
    result: { value, unit: target.unit, bound: result.bound },
  };
}

type Absences = (target: Bound) => Outcome;

/**
 * Why a promise has no report beside it.
 * - `not-stated` (unrated): the region's report on that year is here and does not give the figure.
 * - `no-report-yet` (open): when this collection was last added to, no report on that year could have been given:
 *   a year is reported in the next one. “Last added to” is the latest date that the content itself names, so that a
 *   rebuild on another day says the same.
 * - `not-collected` (open): such a report may exist, but it is not here.
 */
function absences(basis: Basis): Absences {
  const reviewed = new Map(
    [...groupBy(basis.documents, ({ region }) => region)].map(([region, documents]) => [
      region,
      reviewedYears(documents),
    ]),
  );
  let newest = 0;
  for (const { year, date, source } of basis.documents) {
    newest = Math.max(newest, year, yearOf(date), yearOf(source.captured));
  }
  for (const { source } of basis.observations) newest = Math.max(newest, yearOf(source?.date));

  return ({ region, period }) => {
    if (reviewed.get(region)?.has(period.to)) return { verdict: 'unrated', gap: null, reason: 'not-stated' };
    return { verdict: 'open', gap: null, reason: period.to >= newest ? 'no-report-yet' : 'not-collected' };
  };
}

const yearOf = (date: string | undefined): number => (date ? Number(date.slice(0, 4)) : 0);

const MEASURE_ORDER = ['level', 'growth', 'average-growth', 'change', 'rank'] as const;

function inOrder(comparisons: Comparison[], basis: Basis): Comparison[] {
  const regions = new Map(basis.regions.map(({ slug }, index) => [slug, index]));
  const indicators = new Map(basis.indicators.map(({ id }, index) => [id, index]));
  const place = (map: ReadonlyMap<string, number>, key: string) => map.get(key) ?? map.size;
  return comparisons.sort(
    (a, b) =>
      place(regions, a.region) - place(regions, b.region) ||
      place(indicators, a.indicator) - place(indicators, b.indicator) ||
      a.period.to - b.period.to ||
      a.period.from - b.period.from ||
      MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure) ||
      (a.id < b.id ? -1 : 1),
  );
}
