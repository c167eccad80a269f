import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/index.ts';
import { localePaths } from '../../../i18n/paths.ts';
import { getDataset } from '../../../site/dataset.ts';
import { columns } from '../../../site/queries/figures.ts';

export const getStaticPaths = () => localePaths();

/** Every figure as columns, for the explorer. People who want data are better served by /data/. */
export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(columns(getDataset(), props.locale)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
