import { join } from 'node:path';
import { loadContent } from '../content/index.ts';
import { buildDataset, type Dataset } from '../dataset/index.ts';

export type { Dataset };

let dataset: Dataset | undefined;

/**
 * Everything that was read from content/, once for the whole build.
 *
 * @throws ContentError where something under content/ is wrong; the message lists all of it.
 */
export function getDataset(): Dataset {
  dataset ??= buildDataset(loadContent(join(process.cwd(), 'content')));
  return dataset;
}
