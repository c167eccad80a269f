import type { Dataset } from '../../dataset/index.ts';
import type { DocumentRecord, Observation, Region } from '../../model/index.ts';
import { factsOf } from './facts.ts';

export interface CorrectedDocument {
  document: DocumentRecord;
  region: Region;
  /** Changed and added figures, then those taken out. */
  figures: Observation[];
}

/** Every correction that a person made, by document. */
export function corrections(dataset: Dataset): CorrectedDocument[] {
  const { regions } = factsOf(dataset);
  const all = [
    ...dataset.observations.filter((figure) => figure.correction !== undefined),
    ...dataset.dropped,
  ];
  const byDocument = Map.groupBy(all, ({ document }) => document);
  return dataset.documents.flatMap((document) => {
    const figures = byDocument.get(document.id);
    const region = regions.get(document.region);
    return figures && region ? [{ document, region, figures }] : [];
  });
}
