import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { localePaths } from '../../i18n/paths.ts';
import { getDataset } from '../../site/dataset.ts';
import { links } from '../../site/links.ts';
import { atomFeed } from '../../site/queries/feed.ts';

export const getStaticPaths = () => localePaths();

/** The documents, newest first, for feed readers. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) =>
  new Response(atomFeed(getDataset(), locale, links(locale), site ?? new URL('http://localhost')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
