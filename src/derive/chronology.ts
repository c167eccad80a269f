import type { DocumentRecord, Observation } from '../model/index.ts';

type Dated = Pick<DocumentRecord, 'year' | 'date' | 'kind'>;

/** Of two documents of one year and date, the full report speaks last. */
const WEIGHT = { congress: 0, digest: 1, report: 2, bulletin: 3 } as const;

/**
 * When a statement was made, so that later ones can be put first.
 * `year` alone decides which statement supersedes another; the rest only makes the order complete.
 */
export interface Moment {
  year: number;
  date: string;
  weight: number;
}

export function momentOf(figure: Observation, documents: ReadonlyMap<string, Dated>): Moment {
  const document = figure.document === null ? undefined : documents.get(figure.document);
  if (document) {
    return {
      year: document.year,
      date: document.date ?? String(document.year),
      weight: WEIGHT[document.kind],
    };
  }
  // A figure from elsewhere: when its source came out; unknown, the year after the one it speaks of.
  const date = figure.source?.date ?? String(figure.period.to + 1);
  return { year: Number(date.slice(0, 4)), date, weight: WEIGHT.bulletin };
}

/** Later first. */
export function laterFirst(a: Moment, b: Moment): number {
  if (a.year !== b.year) return b.year - a.year;
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return b.weight - a.weight;
}
