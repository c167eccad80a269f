import type { Dataset } from '../../../dataset/index.ts';
import type { Term } from '../../../model/index.ts';

/** A place where a term stands in a document, with the explanation that is shown there. */
export interface Mentioned {
  term: Term;
  start: number;
  end: number;
}

interface Place {
  start: number;
  end: number;
  /** Everybody's explanations of the term that stands there. */
  terms: readonly Term[];
}

const known = new WeakMap<Dataset, Map<string, Place[]>>();

/**
 * Places by document. Explanations of one term share one list of its mentions, which is gone through once: a thousand
 * documents that all explain and use it would else make a million places.
 */
function placesOf(dataset: Dataset): Map<string, Place[]> {
  const old = known.get(dataset);
  if (old) return old;
  const made = new Map<string, Place[]>();
  for (const [mentions, terms] of Map.groupBy(dataset.terms, (term) => term.mentions)) {
    for (const { document, start, end } of mentions) {
      const places = made.get(document);
      if (places) places.push({ start, end, terms });
      else made.set(document, [{ start, end, terms }]);
    }
  }
  known.set(dataset, made);
  return made;
}

/** Where terms stand in a document. A term explained there comes before the same term explained by another. */
export function mentionedIn(dataset: Dataset, document: string): Mentioned[] {
  const all = (placesOf(dataset).get(document) ?? []).map(({ start, end, terms }) => {
    const own = terms.find((term) => term.document === document);
    return { own: own !== undefined, term: own ?? terms[0]!, start, end };
  });
  const taken = new Set<number>();
  return [...all.filter(({ own }) => own), ...all.filter(({ own }) => !own)].flatMap(
    ({ term, start, end }) => {
      if (taken.has(start)) return [];
      taken.add(start);
      return [{ term, start, end }];
    },
  );
}
