import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/index.ts';
import { localePaths } from '../../../../i18n/paths.ts';
import { getDataset } from '../../../../site/dataset.ts';
import { links } from '../../../../site/links.ts';
import { compareIndex } from '../../../../site/queries/compare.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  Response.json(compareIndex(getDataset(), props.locale, links(props.locale)));
