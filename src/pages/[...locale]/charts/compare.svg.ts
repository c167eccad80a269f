import type { APIRoute } from 'astro';
import { chartFile } from '../../../charts/file/file.ts';
import type { Locale } from '../../../i18n/index.ts';
import { localePaths } from '../../../i18n/paths.ts';
import { getDataset } from '../../../site/dataset.ts';
import { links } from '../../../site/links.ts';
import { usualComparison } from '../../../site/queries/compare.ts';
import { comparisonFile } from '../../../site/queries/compare-file.ts';

export const getStaticPaths = () => localePaths();

/** The usual comparison as a drawing, for who runs no scripts. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) => {
  const file = await comparisonFile(usualComparison(getDataset(), locale, links(locale), site), locale);
  if (!file) return new Response(null, { status: 404 });
  return new Response(chartFile(file), { headers: { 'Content-Type': 'image/svg+xml' } });
};
