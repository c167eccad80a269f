import type { APIRoute } from 'astro';
import { outlinePen } from '../../../cards/chart.ts';
import { keptPng } from '../../../cards/store.ts';
import { chartFile } from '../../../charts/file/file.ts';
import type { Locale } from '../../../i18n/index.ts';
import { localePaths } from '../../../i18n/paths.ts';
import { getDataset } from '../../../site/dataset.ts';
import { links } from '../../../site/links.ts';
import { usualComparison } from '../../../site/queries/compare.ts';
import { comparisonFile } from '../../../site/queries/compare-file.ts';

export const getStaticPaths = () => localePaths();

/** The usual comparison as pixels, twice as dense as the drawing, for who runs no scripts. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const file = await comparisonFile(usualComparison(getDataset(), locale, links(locale), site), locale);
  if (!file) return new Response(null, { status: 404 });
  const png = await keptPng(chartFile(file, outlinePen(locale === 'en'), 2));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
