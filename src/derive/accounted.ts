import type { DocumentRecord } from '../model/index.ts';

/** Years that a document looks back on. A party congress looks at five years at once and owes no account of one. */
export function reviewedYears(documents: readonly Pick<DocumentRecord, 'kind' | 'reviews'>[]): Set<number> {
  return new Set(documents.filter(({ kind }) => kind !== 'congress').map(({ reviews }) => reviews));
}

/** Years that a document plans. */
export function plannedYears(documents: readonly Pick<DocumentRecord, 'plans'>[]): Set<number> {
  return new Set(documents.map(({ plans }) => plans));
}
