import { drawLine } from '../../components/lists/core/draw.ts';
import type { Head, List } from '../../components/lists/core/list.ts';
import { groupOf, select, withHeads } from '../../components/lists/core/select.ts';
import { parse } from '../../components/lists/core/state.ts';
import { pack, unpack } from '../../components/lists/core/store.ts';
import type { Handed } from '../../components/lists/frame.ts';
import type { Index } from '../../components/lists/library.ts';
import { type Key, type Locale, messagesOf } from '../../i18n/index.ts';
import type { Region } from '../../model/index.ts';
import type { Dataset } from '../dataset.ts';
import { links } from '../links.ts';
import { contextOf, namesOf } from './context.ts';
import { partsOf, shardsOf } from './shards.ts';

/** Rows that a page shows before anything is fetched. */
const FIRST = 100;

/** Rows of a region that one static page holds: a phone lays out no more without a pause. */
const ON_PAGE = 400;

/** A page's table: its heads and rows as markup. */
export interface ListTable {
  heads: readonly Head[];
  body: string;
  /** Rows on the page. */
  shown: number;
}

/** What the page of a list shows before its script runs, and hands to it. */
export interface ListPage extends ListTable {
  name: string;
  total: number;
  handed: Handed;
  /** Regions with any rows, by the place above them. */
  regions: { place: Region['parents'][number] | null; regions: { region: Region; count: number }[] }[];
}

/** A static page of a list: one region, one of its years where it has very many rows. */
export interface ListPart extends ListTable {
  region: Region;
  /** null for the page of the region itself. */
  year: number | null;
  /** Rows of the region on all its pages. */
  total: number;
  /** Years that have pages of their own, the latest first. */
  years: number[];
}

/** What a list is called on the pages of a {region}. */
export interface ListWords {
  title: Key;
  ofTitle: Key;
  /** Says that all {total} are on the page, where the list has a way of its own to say it. */
  ofLead?: Key;
  /** Where the rows come from. */
  source?: Key;
}

/** A list as the pages and files of the site ask for it, whatever its rows are. */
export interface SiteList {
  /** The list's own name. */
  name: string;
  words: ListWords;
  page(dataset: Dataset, locale: Locale): ListPage;
  /** Names of the files: `index`, `0`, `1` … */
  files(dataset: Dataset): string[];
  file(dataset: Dataset, locale: Locale, name: string): Index | object;
  /** Region and year of each static page. */
  addresses(dataset: Dataset): { region: string; year: number | null }[];
  part(dataset: Dataset, locale: Locale, region: string, year: number | null): ListPart;
}

interface Source<Row> {
  /** Rows in the order of the site's regions. */
  rows(dataset: Dataset, locale: Locale): Row[];
  yearOf(row: Row): number;
  words: ListWords;
  /** Where the list stands. */
  folder(locale: Locale): string;
  /** Rows of one file; fewer where rows are long. */
  perFile?: number;
  /** How the static page of a region is grouped. */
  partGroup: string;
  /** What stands first, before anything is asked; all in their order where it is left out. */
  first?(rows: readonly Row[], dataset: Dataset): Row[];
}

/** Joins a list with where its rows come from. */
export function siteList<Row extends { region: string }>(list: List<Row>, source: Source<Row>): SiteList {
  const known = new WeakMap<Dataset, Map<Locale, Row[]>>();
  function rowsOf(dataset: Dataset, locale: Locale): Row[] {
    const byLocale = known.get(dataset) ?? new Map<Locale, Row[]>();
    known.set(dataset, byLocale);
    const found = byLocale.get(locale) ?? source.rows(dataset, locale);
    byLocale.set(locale, found);
    return found;
  }

  /** Rows as the markup of a table's body. */
  function body(
    dataset: Dataset,
    locale: Locale,
    rows: readonly Row[],
    group: string,
    place: boolean,
  ): string {
    const context = contextOf(dataset, locale, place);
    const store = unpack<Row>([pack(rows)]);
    const state = { ...parse('', list.keys), group };
    const found = select(list, store, state, context);
    return withHeads(store, found, groupOf(list, state), context)
      .map((line) => drawLine(list, store, line, context).html)
      .join('');
  }

  /** The first rows in the list's own order. */
  function first(dataset: Dataset, locale: Locale): Row[] {
    const rows = rowsOf(dataset, locale);
    if (source.first) return source.first(rows, dataset).slice(0, FIRST);
    const context = contextOf(dataset, locale, true);
    const found = select(list, unpack<Row>([pack(rows)]), parse('', list.keys), context);
    return Array.from(found.subarray(0, FIRST), (row) => rows[row]!);
  }

  return {
    name: list.name,
    words: source.words,
    page(dataset, locale) {
      const rows = rowsOf(dataset, locale);
      const shown = first(dataset, locale);
      const all = messagesOf(locale);
      const counts = new Map(
        [...Map.groupBy(rows, ({ region }) => region)].map(([slug, own]) => [slug, own.length]),
      );
      const places = Map.groupBy(
        dataset.regions.filter(({ slug }) => counts.has(slug)),
        ({ parents }) => parents.at(-1)?.code ?? '',
      );
      return {
        name: list.name,
        heads: list.heads,
        body: body(dataset, locale, shown, '', true),
        shown: shown.length,
        total: rows.length,
        handed: {
          words: Object.fromEntries(list.words.map((key) => [key, all[key]])),
          locale,
          rows: `${source.folder(locale)}rows/`,
          report: links(locale).report('{id}'),
        },
        regions: [...places.values()].map((regions) => ({
          place: regions[0]!.parents.at(-1) ?? null,
          regions: regions.map((region) => ({ region, count: counts.get(region.slug)! })),
        })),
      };
    },
    files: (dataset) => ['index', ...shardsOf(rowsOf(dataset, 'zh'), source.perFile).keys()].map(String),
    file(dataset, locale, name) {
      const shards = shardsOf(rowsOf(dataset, locale), source.perFile);
      if (name !== 'index') return pack(shards[Number(name)]!);
      return {
        shards: shards.map((rows) => ({
          rows: rows.length,
          regions: [...new Set(rows.map(({ region }) => region))],
        })),
        ...namesOf(dataset, locale),
      } satisfies Index;
    },
    addresses: (dataset) =>
      [...Map.groupBy(rowsOf(dataset, 'zh'), ({ region }) => region)].flatMap(([region, rows]) =>
        partsOf(rows, source.yearOf, ON_PAGE).map(({ year }) => ({ region, year })),
      ),
    part(dataset, locale, slug, year) {
      const rows = rowsOf(dataset, locale).filter(({ region }) => region === slug);
      const parts = partsOf(rows, source.yearOf, ON_PAGE);
      const own = parts.find((part) => part.year === year)!.rows;
      return {
        heads: list.heads.filter(({ place }) => !place),
        body: body(dataset, locale, own, source.partGroup, false),
        shown: own.length,
        total: rows.length,
        region: dataset.regions.find((region) => region.slug === slug)!,
        year,
        years: parts.flatMap((part) => part.year ?? []),
      };
    },
  };
}
