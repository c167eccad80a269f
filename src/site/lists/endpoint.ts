import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { localePaths } from '../../i18n/paths.ts';
import { getDataset } from '../dataset.ts';
import { LISTS, type ListName } from './index.ts';

/** The files that a list fetches its rows from. People who want data are better served by /data/. */
export function rowsEndpoint(name: ListName) {
  const getStaticPaths = () =>
    localePaths(LISTS[name].files(getDataset()).map((file) => ({ params: { file }, props: {} })));
  const GET: APIRoute<{ locale: Locale }> = ({ props, params }) =>
    new Response(JSON.stringify(LISTS[name].file(getDataset(), props.locale, params.file ?? '')), {
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
    });
  return { getStaticPaths, GET };
}

/** Paths of a list's static pages: `<region>/`, and `<region>/<year>/` where one page cannot hold all. */
export function partPaths(name: ListName) {
  return localePaths(
    LISTS[name].addresses(getDataset()).map(({ region, year }) => ({
      params: { part: year === null ? region : `${region}/${year}` },
      props: { region, year },
    })),
  );
}
