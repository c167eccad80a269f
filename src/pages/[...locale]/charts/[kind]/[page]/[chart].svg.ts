import type { APIRoute } from 'astro';
import { chartFile } from '../../../../../charts/file/file.ts';
import type { Locale } from '../../../../../i18n/index.ts';
import { localePaths } from '../../../../../i18n/paths.ts';
import { getDataset } from '../../../../../site/dataset.ts';
import { links } from '../../../../../site/links.ts';
import {
  CHART_KINDS,
  type ChartKind,
  type KeptChart,
  keptCharts,
  keptFile,
  pagesOf,
} from '../../../../../site/queries/chart-files.ts';

interface Props {
  locale: Locale;
  kind: ChartKind;
  page: string;
  chart: string;
}

export const getStaticPaths = () =>
  localePaths(
    CHART_KINDS.flatMap((kind) =>
      pagesOf(getDataset(), kind).flatMap((page) =>
        keptCharts(getDataset(), kind, page, 'zh').map(({ id: chart }) => ({
          params: { kind, page, chart },
          props: { kind, page, chart },
        })),
      ),
    ),
  );

/** The charts of the page that was asked for last: files are made page by page. */
let last: { key: string; charts: KeptChart[] } = { key: '', charts: [] };

/** A chart as a file: what “SVG” under it leads to, with scripts and without. */
export const GET: APIRoute<Props> = async ({ props: { locale, kind, page, chart }, site }) => {
  const key = `${locale}/${kind}/${page}`;
  if (last.key !== key) last = { key, charts: keptCharts(getDataset(), kind, page, locale) };
  const kept = last.charts.find(({ id }) => id === chart);
  if (!kept) throw new Error(`no chart "${chart}" on ${key}`);
  const to = links(locale);
  const path = kind === 'counties' ? to.county(page) : to.indicator(page);
  const file = chartFile(await keptFile(kept, locale, new URL(path, site).href));
  return new Response(file, { headers: { 'Content-Type': 'image/svg+xml' } });
};
