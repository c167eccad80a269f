import { createHash } from 'node:crypto';
import type { ContentDocument } from '../content/index.ts';
import { DOCUMENT_KINDS, type DocumentRecord, type Region, type Section } from '../model/index.ts';

/** What is known of a document besides its text. */
export function documentRecord(document: ContentDocument, sections: readonly Section[]): DocumentRecord {
  return {
    ...document.frontMatter,
    id: document.id,
    reviews: document.reviews,
    plans: document.plans,
    characters: document.text.replace(/\s+/g, '').length,
    sections: [...sections],
    sha256: createHash('sha256').update(document.text).digest('hex'),
  };
}

/** By region as in the catalogue of regions, then year, then kind. */
export function inOrder<T extends Pick<ContentDocument, 'id' | 'region' | 'year' | 'kind'>>(
  documents: readonly T[],
  regions: readonly Region[],
): T[] {
  const place = new Map(regions.map(({ slug }, index) => [slug, index]));
  return documents.toSorted(
    (a, b) =>
      (place.get(a.region) ?? regions.length) - (place.get(b.region) ?? regions.length) ||
      a.year - b.year ||
      DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind) ||
      (a.id < b.id ? -1 : 1),
  );
}
