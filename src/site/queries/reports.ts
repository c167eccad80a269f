import type { Dataset } from '../../dataset/index.ts';
import type { DocumentRecord, Region } from '../../model/index.ts';
import { lookOf } from './reader/look.ts';
import { documentsOf } from './reader.ts';

export interface ShelfReport {
  document: DocumentRecord;
  /** Figures of the catalogue that happened, and that are aimed at. */
  results: number;
  targets: number;
  /** Figures that the catalogue has no indicator for. */
  others: number;
}

/** All reports by region, with how much was read in each. */
export function reportShelf(dataset: Dataset): { region: Region; reports: ShelfReport[] }[] {
  const counts = new Map<string, { result: number; target: number; others: number }>();
  for (const figure of dataset.observations) {
    if (figure.document === null) continue;
    const count = counts.get(figure.document) ?? { result: 0, target: 0, others: 0 };
    const look = lookOf(figure);
    if (look === 'result' || look === 'target') count[look]++;
    else count.others++;
    counts.set(figure.document, count);
  }
  return dataset.regions
    .map((region) => ({
      region,
      reports: documentsOf(dataset, region.slug).map((document): ShelfReport => {
        const count = counts.get(document.id);
        return {
          document,
          results: count?.result ?? 0,
          targets: count?.target ?? 0,
          others: count?.others ?? 0,
        };
      }),
    }))
    .filter(({ reports }) => reports.length > 0);
}
