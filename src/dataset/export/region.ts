import { z } from 'zod';
import {
  Check,
  Comparison,
  DocumentRecord,
  Observation,
  Pledge,
  Project,
  Region,
  Term,
  Unnumbered,
} from '../../model/index.ts';
import type { Dataset } from '../types.ts';
import type { Fit } from './fit.ts';

/** regions/<slug>.json: all that is known of one region. */
export const RegionFile = z.strictObject({
  region: Region,
  documents: z.array(DocumentRecord),
  observations: z.array(Observation),
  pledges: z.array(Pledge),
  projects: z.array(Project),
  terms: z.array(Term),
  comparisons: z.array(Comparison),
  checks: z.array(Check),
  unnumbered: z.array(Unnumbered),
  dropped: z.array(Observation),
});
export type RegionFile = z.infer<typeof RegionFile>;

/**
 * Holds a region's file against its schema, part by part, as nearly all of it has been held against the same schemas
 * for other files.
 * @throws Error where a part does not fit
 */
export function checkRegionFile(file: RegionFile, fit: Fit, where: string): void {
  for (const part of RegionFile.keyof().options) {
    const schema = RegionFile.shape[part];
    if (schema instanceof z.ZodArray)
      for (const item of [file[part]].flat()) fit.check(schema.element, item, where);
    else fit.check(schema, file[part], where);
  }
}

/** The data set by region, in one pass: slug → all that is known of it. */
export function regionFiles(dataset: Dataset): Map<string, RegionFile> {
  const files = new Map(
    dataset.regions.map((region): [string, RegionFile] => [
      region.slug,
      {
        region,
        documents: [],
        observations: [],
        pledges: [],
        projects: [],
        terms: [],
        comparisons: [],
        checks: [],
        unnumbered: [],
        dropped: [],
      },
    ]),
  );
  const home = new Map(dataset.documents.map(({ id, region }) => [id, region]));
  for (const item of dataset.documents) files.get(item.region)?.documents.push(item);
  for (const item of dataset.observations) files.get(item.region)?.observations.push(item);
  for (const item of dataset.pledges) files.get(item.region)?.pledges.push(item);
  for (const item of dataset.projects) files.get(item.region)?.projects.push(item);
  for (const item of dataset.terms) files.get(home.get(item.document) ?? '')?.terms.push(item);
  for (const item of dataset.comparisons) files.get(item.region)?.comparisons.push(item);
  for (const item of dataset.checks) files.get(item.region)?.checks.push(item);
  for (const item of dataset.unnumbered) files.get(item.region)?.unnumbered.push(item);
  for (const item of dataset.dropped) files.get(item.region)?.dropped.push(item);
  return files;
}
