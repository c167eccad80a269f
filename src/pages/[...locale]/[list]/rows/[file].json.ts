import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/index.ts';
import { getDataset } from '../../../../site/dataset.ts';
import { LISTS, type ListName } from '../../../../site/lists/index.ts';
import { rowsPaths } from '../../../../site/lists/paths.ts';

export const getStaticPaths = rowsPaths;

export const GET: APIRoute<{ locale: Locale; list: ListName; file: string }> = ({ props }) =>
  new Response(JSON.stringify(LISTS[props.list].file(getDataset(), props.locale, props.file)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
