import type { APIRoute } from 'astro';
import { siteCard } from '../../../cards/site.ts';
import { keptPng } from '../../../cards/store.ts';
import type { Locale } from '../../../i18n/index.ts';
import { localePaths } from '../../../i18n/paths.ts';
import { getDataset } from '../../../site/dataset.ts';

export const getStaticPaths = () => localePaths();

/** What other sites show of a link to any page without a card of its own. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(new Uint8Array(await keptPng(siteCard(getDataset(), locale))), {
    headers: { 'Content-Type': 'image/png' },
  });
