import type { SourceText } from '../../../src/reading/types.ts';

/** A report of 2023 of a county that does not exist. */
export function sourceOf(text: string, more: Partial<SourceText> = {}): SourceText {
  return {
    id: 'anywhere-2023-report',
    region: 'anywhere',
    kind: 'report',
    year: 2023,
    reviews: 2022,
    plans: 2023,
    spans: null,
    names: { own: '某县', parents: ['某省', '某市'] },
    text,
    marks: [],
    ...more,
  };
}
