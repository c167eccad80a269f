import type { Comparison, DocumentRecord, Indicator, Observation, Region } from '../../model/index.ts';
import type { Dataset } from '../dataset.ts';
import { absence, type Gap } from '../gap.ts';
import { goalsOf } from './county/goals.ts';
import { type Entry, isGoal } from './county/ledger.ts';
import { type Tally, tallyOf } from './county.ts';
import {
  type Catalogued,
  commonest,
  type Holdings,
  headlines,
  holdingsOf,
  pick,
  shelvesOf,
  yearsOf,
} from './holdings.ts';

/** A promise beside its result, as the front page's example. */
export interface Example {
  region: Region;
  indicator: Indicator;
  comparison: Comparison;
  target: Observation;
  result: Observation;
  document: DocumentRecord | null;
}

/** One year of a region's small chart. */
export interface MiniPoint {
  year: number;
  value: number;
  kind: Observation['kind'];
  entered: boolean;
}

export interface Featured {
  region: Region;
  documents: DocumentRecord[];
  points: MiniPoint[];
  /** Years between the first and the last of the chart without a point: no report, or not stated. */
  gaps: { year: number; gap: Gap }[];
  rows: { label: 'level' | 'growth' | 'promise' | 'goal'; year: number | null; entry: Entry }[];
  rank: Catalogued | null;
  tally: Tally;
}

export interface RegisterEntry {
  region: Region;
  /** The city it belongs to; null for a city itself. */
  city: { name: string; nameEn?: string } | null;
  years: { from: number; to: number } | null;
}

export interface RecentPromises {
  document: DocumentRecord;
  region: Region;
  shown: Catalogued[];
  total: number;
}

export interface YearRow {
  region: Region;
  target: Catalogued;
  result: Catalogued | null;
  comparison: Comparison;
}

/** The year for which most regions promised a growth of the first headline indicator. */
export interface YearPlot {
  year: number;
  indicator: Indicator;
  rows: YearRow[];
  /** Documents given in that year, in all. */
  documents: number;
}

export interface HomeView {
  example: Example | null;
  /** The first headline indicator: what the small charts show. */
  indicator: Indicator | null;
  featured: Featured[];
  chart: { from: number; to: number; top: number };
  register: RegisterEntry[];
  recent: RecentPromises[];
  yearPlot: YearPlot | null;
  totals: {
    documents: number;
    regions: number;
    results: number;
    targets: number;
    promises: number;
    judged: number;
    met: number;
  };
  /** Indicators that many regions speak of, as ways in. */
  suggestions: Indicator[];
}

const RECENT_DOCUMENTS = 2;
const RECENT_SHOWN = 8;
const SUGGESTIONS = 4;

export function homeView(dataset: Dataset): HomeView {
  const headline = headlines(dataset.indicators);
  const indicator = headline[0] ?? null;
  const featured = indicator
    ? dataset.regions.filter((region) => region.featured).map((region) => feature(dataset, region, indicator))
    : [];
  const { from, to } = window(featured.flatMap((entry) => entry.points.map((point) => point.year)));
  for (const entry of featured) {
    entry.points = entry.points.filter((point) => point.year >= from && point.year <= to);
    entry.gaps = gapsOf(entry, from, to);
  }
  const verdicts = dataset.comparisons.map((comparison) => comparison.verdict);
  const judged = verdicts.filter(
    (verdict) => verdict === 'met' || verdict === 'close' || verdict === 'missed',
  );
  return {
    example: exampleOf(dataset, headline),
    indicator,
    featured,
    chart: {
      from,
      to,
      top: Math.max(0, ...featured.flatMap((entry) => entry.points.map((point) => point.value))),
    },
    register: registerOf(dataset),
    recent: recentOf(dataset),
    yearPlot: indicator && yearPlotOf(dataset, indicator),
    totals: {
      documents: dataset.documents.length,
      regions: new Set(dataset.documents.map((document) => document.region)).size,
      results: dataset.observations.filter((figure) => figure.kind === 'result').length,
      targets: dataset.observations.filter((figure) => figure.kind === 'target').length,
      promises: verdicts.length,
      judged: judged.length,
      met: judged.filter((verdict) => verdict === 'met').length,
    },
    suggestions: suggestionsOf(dataset),
  };
}

/**
 * The promise whose result can be seen best: judged, of a headline indicator, growth before level, the latest year
 * first; what both sides say in reports goes before what had to be entered.
 */
function exampleOf(dataset: Dataset, headline: readonly Indicator[]): Example | null {
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

function feature(dataset: Dataset, region: Region, indicator: Indicator): Featured {
  const holdings = holdingsOf(dataset, region.slug);
  const comparisons = shelvesOf(dataset).comparisons.get(region.slug) ?? [];
  const { figures } = holdings;
  const find = (kind: Observation['kind'], measure: Observation['measure'], goals: boolean) => {
    const own = figures.filter((figure) => isGoal(figure) === goals);
    const year = yearsOf(own, { kind, measure, indicator: indicator.id })[0];
    return year === undefined ? null : pick(own, { kind, measure, indicator: indicator.id, year });
  };
  const level = find('result', 'level', false);
  const growth = find('result', 'growth', false);
  const promise = find('target', 'growth', false);
  const goal =
    goalsOf(holdings, [indicator], comparisons).find(({ target }) => target.measure === 'level')?.target ??
    null;
  const entry = (figure: Catalogued | null, kind: Observation['kind']): Entry =>
    figure
      ? { figure }
      : { gap: holdings.documents.length === 0 ? { kind: 'no-report' } : { kind: 'not-stated', of: kind } };
  const goalYear = commonest(
    dataset.observations
      .filter((figure) => figure.indicator === indicator.id && figure.measure === 'level' && isGoal(figure))
      .map((figure) => figure.period.to),
  );
  return {
    region,
    documents: [...holdings.documents],
    points: pointsOf(holdings, indicator),
    gaps: [],
    rows: [
      { label: 'level', year: level?.period.to ?? null, entry: entry(level, 'result') },
      { label: 'growth', year: growth?.period.to ?? null, entry: entry(growth, 'result') },
      {
        label: 'promise',
        year: promise?.period.to ?? holdings.documents[0]?.plans ?? null,
        entry: entry(promise, 'target'),
      },
      { label: 'goal', year: goal?.period.to ?? goalYear, entry: entry(goal, 'target') },
    ],
    rank: growth && pick(figures, { ...wantedRank(growth) }),
    tally: tallyOf(comparisons.map((comparison) => comparison.verdict)),
  };
}

const wantedRank = (growth: Catalogued) => ({
  indicator: growth.indicator,
  kind: 'result' as const,
  measure: 'rank' as const,
  year: growth.period.to,
});

/** Levels as reported, and as promised for the years that are not, in the canonical unit. */
function pointsOf(holdings: Holdings, indicator: Indicator): MiniPoint[] {
  const years = yearsOf(holdings.figures, { indicator: indicator.id, measure: 'level' }).sort(
    (a, b) => a - b,
  );
  return years.flatMap((year) => {
    const wanted = { indicator: indicator.id, measure: 'level' as const, year };
    const figure =
      pick(holdings.figures, { ...wanted, kind: 'result' }) ??
      pick(holdings.figures, { ...wanted, kind: 'target' });
    if (!figure?.canonical) return [];
    return [{ year, value: figure.canonical.value, kind: figure.kind, entered: figure.origin === 'entered' }];
  });
}

/** Years that fit under a small chart: a plan and the year before it. */
const WINDOW = 6;

/** The run of years that holds most points; of equals the latest. */
function window(years: readonly number[]): { from: number; to: number } {
  const held = (from: number) => years.filter((year) => year >= from && year < from + WINDOW).length;
  const from =
    [...new Set(years.map((year) => year - WINDOW + 1))].sort((a, b) => held(b) - held(a) || b - a)[0] ?? 0;
  return { from, to: from + WINDOW - 1 };
}

function gapsOf(entry: Featured, from: number, to: number): Featured['gaps'] {
  const gaps: Featured['gaps'] = [];
  for (let year = from; year <= to; year += 1) {
    if (entry.points.some((point) => point.year === year)) continue;
    gaps.push({
      year,
      gap: absence(entry.documents, 'result', year),
    });
  }
  return gaps;
}

function registerOf(dataset: Dataset): RegisterEntry[] {
  return dataset.regions.map((region) => {
    const years = (shelvesOf(dataset).documents.get(region.slug) ?? []).map((document) => document.year);
    return {
      region,
      city: region.level === 'city' ? null : (region.parents.at(-1) ?? null),
      years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    };
  });
}

/** The latest plans here: what they promise for their year, headline indicators first. */
function recentOf(dataset: Dataset): RecentPromises[] {
  const order = new Map(
    [...dataset.indicators]
      .sort((a, b) => Number(b.headline) - Number(a.headline))
      .map((indicator, index) => [indicator.id, index]),
  );
  const regions = new Map(dataset.regions.map((region) => [region.slug, region]));
  const recent: RecentPromises[] = [];
  for (const document of [...dataset.documents].sort(
    (a, b) => b.plans - a.plans || (b.date ?? '').localeCompare(a.date ?? ''),
  )) {
    const region = regions.get(document.region);
    const promises = (shelvesOf(dataset).observations.get(document.region) ?? []).filter(
      (figure): figure is Catalogued =>
        figure.document === document.id &&
        figure.kind === 'target' &&
        figure.indicator !== null &&
        figure.scope === 'region' &&
        figure.measure !== 'rank' &&
        !isGoal(figure),
    );
    if (!region || promises.length === 0) continue;
    const sorted = promises.sort((a, b) => (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0));
    recent.push({ document, region, shown: sorted.slice(0, RECENT_SHOWN), total: promises.length });
    if (recent.length === RECENT_DOCUMENTS) break;
  }
  return recent;
}

function yearPlotOf(dataset: Dataset, indicator: Indicator): YearPlot | null {
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

function suggestionsOf(dataset: Dataset): Indicator[] {
  const regions = new Map<string, Set<string>>();
  for (const figure of dataset.observations) {
    if (figure.indicator === null) continue;
    const set = regions.get(figure.indicator) ?? new Set();
    regions.set(figure.indicator, set.add(figure.region));
  }
  return dataset.indicators
    .filter((indicator) => !indicator.headline)
    .sort((a, b) => (regions.get(b.id)?.size ?? 0) - (regions.get(a.id)?.size ?? 0))
    .slice(0, SUGGESTIONS);
}
