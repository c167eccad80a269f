import type { TermRow, Use } from '../../components/lists/kinds/terms.ts';
import type { Dataset } from '../../dataset/index.ts';
import type { Term } from '../../model/index.ts';
import { factsOf, offsetOf } from './facts.ts';

/** Documents that a row names as users of its term; the rest are counted. */
const NAMED = 5;

/** All terms by region, as each document explains them. */
export function termRows(dataset: Dataset): TermRow[] {
  const { documents, regions } = factsOf(dataset);
  const order = new Map(dataset.regions.map(({ slug }, index) => [slug, index]));
  return dataset.terms
    .flatMap((term): TermRow[] => {
      const document = documents.get(term.document);
      if (document === undefined || !regions.has(document.region)) return [];
      const uses = usesOf(term, dataset, document.region);
      return [
        {
          region: document.region,
          document: term.document,
          offset: offsetOf(term) ?? 0,
          year: document.year,
          ordinal: term.ordinal,
          term: term.term,
          definition: term.definition.replace(/\s+/g, ''),
          uses: uses.slice(0, NAMED),
          more: Math.max(0, uses.length - NAMED),
        },
      ];
    })
    .sort((a, b) => order.get(a.region)! - order.get(b.region)!);
}

/** Where a term is used, its own region first. */
function usesOf(term: Term, dataset: Dataset, home: string): Use[] {
  const { documents } = factsOf(dataset);
  const uses = new Map<string, { first: number; count: number }>();
  for (const { document, start } of term.mentions) {
    const use = uses.get(document);
    if (use === undefined) uses.set(document, { first: start, count: 1 });
    else uses.set(document, { first: Math.min(use.first, start), count: use.count + 1 });
  }
  return [...uses]
    .flatMap(([id, { first, count }]): Use[] => {
      const document = documents.get(id);
      return document === undefined ? [] : [[id, document.region, first, count]];
    })
    .sort(([, a], [, b]) => Number(b === home) - Number(a === home));
}
