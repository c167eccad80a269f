import type { Region } from '../../model/index.ts';
import type { Dataset } from '../dataset.ts';
import type { Entry } from './county/ledger.ts';
import { type Tally, tallyOf } from './county.ts';
import { headlines, holdingsOf, pick, shelvesOf, yearsOf } from './holdings.ts';
import type { Place } from './provinces.ts';

export interface CountyRow {
  region: Region;
  documents: number;
  years: { from: number; to: number } | null;
  figures: number;
  /** The latest level and growth of the first headline indicator. */
  year: number | null;
  level: Entry;
  growth: Entry;
  tally: Tally;
}

/** Regions of one city (or of a province, for the cities themselves), in the order of the catalogue of regions. */
export interface CountyGroup {
  code: string;
  /** The city itself where nothing stands above it. */
  province: Place;
  city: Place;
  rows: CountyRow[];
}

/** The cities of one province. */
export interface ProvinceGroup {
  province: Place;
  cities: CountyGroup[];
  /** Regions of all of them. */
  count: number;
}

/** Regions whose tables one page holds: about 15 kB gzip of markup. Beyond, a province has a page. */
const ON_PAGE = 120;

export const fitsOnePage = (groups: readonly CountyGroup[], most = ON_PAGE): boolean =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0) <= most;

/** In the order of their first regions. */
export function provincesOf(groups: readonly CountyGroup[]): ProvinceGroup[] {
  return [...Map.groupBy(groups, ({ province }) => province.code).values()].map((cities) => ({
    province: cities[0]!.province,
    cities,
    count: cities.reduce((sum, { rows }) => sum + rows.length, 0),
  }));
}

export function countiesView(dataset: Dataset): CountyGroup[] {
  const groups = new Map<string, CountyGroup>();
  for (const region of dataset.regions) {
    const city = region.level === 'city' ? region : (region.parents.at(-1) ?? region);
    const group = groups.get(city.code) ?? {
      code: city.code,
      province: region.parents[0] ?? region,
      city,
      rows: [],
    };
    groups.set(city.code, group);
    group.rows.push(rowOf(dataset, region));
  }
  return [...groups.values()];
}

function rowOf(dataset: Dataset, region: Region): CountyRow {
  const holdings = holdingsOf(dataset, region.slug);
  const indicator = headlines(dataset.indicators)[0]?.id ?? '';
  const single = holdings.figures.filter(
    (figure) => figure.measure === 'level' || figure.measure === 'growth',
  );
  const year = yearsOf(single, { kind: 'result', indicator })[0] ?? null;
  const entry = (measure: 'level' | 'growth'): Entry => {
    const figure =
      year === null ? null : pick(holdings.figures, { indicator, kind: 'result', measure, year });
    if (figure) return { figure };
    return { gap: year === null ? { kind: 'no-report' } : { kind: 'not-stated', of: 'result' } };
  };
  const years = holdings.documents.map((document) => document.year);
  return {
    region,
    documents: holdings.documents.length,
    years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    figures: holdings.all.length,
    year,
    level: entry('level'),
    growth: entry('growth'),
    tally: tallyOf(
      (shelvesOf(dataset).comparisons.get(region.slug) ?? []).map((comparison) => comparison.verdict),
    ),
  };
}
