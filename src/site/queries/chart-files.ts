import type { ChartFile } from '../../charts/file/file.ts';
import { picture } from '../../charts/picture/picture.ts';
import type { ChartFigure, Variant } from '../../charts/spec.ts';
import type { Dataset } from '../../dataset/index.ts';
import { LANG, type Locale, t } from '../../i18n/index.ts';
import { createLinks } from '../links.ts';
import { countyCharts } from './charts.ts';
import { indicatorPage } from './indicators.ts';

/** Kinds of pages whose charts are kept as files, by the first part of their address. */
export const CHART_KINDS = ['counties', 'indicators'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** A chart of a page, as it is kept. */
export interface KeptChart {
  /** Name of the file, without its ending. */
  id: string;
  figure: ChartFigure;
  /** The name over its sentence: what is drawn, and where. */
  name: string;
  /** The widest drawing that the page has of it. */
  variant: Variant;
}

/** What a kind of page is made for: slugs of regions, ids of indicators. */
export const pagesOf = (dataset: Dataset, kind: ChartKind): string[] =>
  kind === 'counties' ? dataset.regions.map(({ slug }) => slug) : dataset.indicators.map(({ id }) => id);

/** The charts of a page, in its order. */
export function keptCharts(dataset: Dataset, kind: ChartKind, page: string, locale: Locale): KeptChart[] {
  // Files hold no links, so their base does not matter.
  const to = createLinks(locale, '/');
  const space = locale === 'zh' ? '' : ' · ';
  if (kind === 'counties') {
    return countyCharts(dataset, page, locale, to).map(({ series, figure }, index) => ({
      id: figure.id,
      figure,
      name: `${series.region.name}${space}${series.indicator.short}`,
      variant: index === 0 ? 'wide' : 'narrow',
    }));
  }
  const indicator = dataset.indicators.find(({ id }) => id === page);
  if (!indicator) throw new Error(`no indicator "${page}"`);
  const { rankings, multiples, name } = indicatorPage(dataset, indicator, locale, to);
  return [
    ...rankings.map((figure): KeptChart => ({ id: figure.id, figure, name: '', variant: 'wide' })),
    ...multiples.map(
      ({ series, figure }): KeptChart => ({
        id: series.region.slug,
        figure,
        name: `${series.region.name}${space}${name}`,
        variant: 'narrow',
      }),
    ),
  ];
}

/**
 * A chart as it goes into a file.
 *
 * @param address whole, of the page it comes from
 */
export async function keptFile(
  { figure, name, variant }: KeptChart,
  locale: Locale,
  address: string,
): Promise<ChartFile> {
  const { chart, title, subtitle, label, source } = figure;
  return {
    heading: '',
    cells: [{ name, title, subtitle, picture: await picture(chart, variant) }],
    label,
    lang: LANG[locale],
    notes: [t(locale, 'source.label') + source, address],
  };
}
