import { localePaths } from '../../i18n/paths.ts';
import { getDataset } from '../dataset.ts';
import { LISTS, type ListName } from './index.ts';

const NAMES = Object.keys(LISTS) as ListName[];

/** Paths of the files that a list fetches its rows from. People who want data are better served by /data/. */
export function rowsPaths() {
  return localePaths(
    NAMES.flatMap((list) =>
      LISTS[list].files(getDataset()).map((file) => ({ params: { list, file }, props: { list, file } })),
    ),
  );
}

/** Paths of the lists' static pages: `<region>/`, and `<region>/<year>/` where one page cannot hold all. */
export function partPaths() {
  return localePaths(
    NAMES.flatMap((list) =>
      LISTS[list].addresses(getDataset()).map(({ region, year }) => ({
        params: { list, part: year === null ? region : `${region}/${year}` },
        props: { list, region, year },
      })),
    ),
  );
}
