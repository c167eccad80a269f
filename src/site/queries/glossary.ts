import type { Dataset } from '../../dataset/index.ts';
import type { DocumentRecord, Region, Term } from '../../model/index.ts';
import { factsOf } from './facts.ts';

export interface TermEntry {
  term: Term;
  /** Where it is used: each document with the offset of its first mention and how many there are. */
  uses: { document: DocumentRecord; region: Region; first: number; count: number }[];
}

/** All terms by the document that explains them. */
export function termsByDocument(
  dataset: Dataset,
): { document: DocumentRecord; region: Region; terms: TermEntry[] }[] {
  const facts = factsOf(dataset);
  return dataset.documents.flatMap((document) => {
    const region = facts.regions.get(document.region);
    const own = dataset.terms.filter((term) => term.document === document.id);
    if (own.length === 0 || region === undefined) return [];
    const terms = own.map((term): TermEntry => {
      const uses = new Map<string, TermEntry['uses'][number]>();
      for (const mention of term.mentions) {
        const where = facts.documents.get(mention.document);
        const place = where && facts.regions.get(where.region);
        if (where === undefined || place === undefined) continue;
        const use = uses.get(where.id) ?? { document: where, region: place, first: mention.start, count: 0 };
        use.count++;
        use.first = Math.min(use.first, mention.start);
        uses.set(where.id, use);
      }
      return { term, uses: [...uses.values()] };
    });
    return [{ document, region, terms }];
  });
}
