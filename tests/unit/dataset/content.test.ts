import { beforeAll, describe, expect, it } from 'vitest';
import { type Content, loadContent } from '../../../src/content/index.ts';
import { dataFiles } from '../../../src/dataset/export/index.ts';
import { buildDataset, type Dataset, evidences, offsetOf } from '../../../src/dataset/index.ts';
import { termKey } from '../../../src/dataset/mentions.ts';

/** What must hold of the data set that the project itself publishes, whatever its reports say. */
let content: Content;
let dataset: Dataset;
let pieces: { what: string; document: string | null; start: number; end: number; quote: string }[];

beforeAll(() => {
  content = loadContent('content');
  dataset = buildDataset(content, { cacheDir: null });
  const of = (
    items: readonly {
      id: string;
      document: string | null;
      evidence: Dataset['observations'][number]['evidence'];
    }[],
  ) =>
    items.flatMap((item) =>
      evidences(item).map((piece) => ({ ...piece, what: item.id, document: item.document })),
    );
  pieces = [
    ...of(dataset.observations),
    ...of(dataset.pledges),
    ...of(dataset.projects),
    ...of(dataset.terms),
  ];
});

describe('the data set of content/', { timeout: 60_000 }, () => {
  it('has a record and a text for every report', () => {
    expect(dataset.documents).toHaveLength(content.documents.length);
    expect([...dataset.texts.keys()]).toEqual(dataset.documents.map(({ id }) => id));
    expect(Object.keys(dataset.numerals)).toEqual(dataset.documents.map(({ id }) => id));
  });

  it('quotes the text, exactly, everywhere', () => {
    expect(pieces.length).toBeGreaterThan(1000);
    const wrong = pieces.filter(({ document, start, end, quote }) => {
      return document === null || dataset.texts.get(document)?.slice(start, end) !== quote;
    });
    expect(wrong).toEqual([]);
  });

  it('has the number of every figure inside its quote', () => {
    const outside = dataset.observations.filter((figure) => {
      const offset = offsetOf(figure);
      return offset !== null && !evidences(figure).some(({ start, end }) => offset >= start && offset < end);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('knows every id that anything refers to', () => {
    const figures = new Set(dataset.observations.map(({ id }) => id));
    const facts = new Set([...dataset.pledges, ...dataset.projects, ...dataset.terms].map(({ id }) => id));
    const referred = [
      ...dataset.comparisons.flatMap(({ targets, results }) => [...targets, ...results]),
      ...dataset.checks.flatMap(({ ends }) => ends),
      ...dataset.pledges.flatMap(({ observations }) => observations),
    ];
    expect(referred.filter((id) => !figures.has(id))).toEqual([]);
    const refs = Object.values(dataset.numerals).flatMap((account) =>
      account.flatMap(([, , , ref]) => ref ?? []),
    );
    expect(refs.filter((ref) => !figures.has(ref) && !facts.has(ref))).toEqual([]);
  });

  it('accounts for numerals in order, each once', () => {
    for (const [document, account] of Object.entries(dataset.numerals)) {
      account.forEach(([start, end], index) => {
        expect(end, document).toBeGreaterThan(start);
        expect(start, document).toBeGreaterThanOrEqual(account[index - 1]?.[1] ?? 0);
      });
    }
  });

  it('mentions terms where they stand', () => {
    for (const { term, mentions } of dataset.terms) {
      for (const { document, start, end } of mentions) {
        expect(termKey(dataset.texts.get(document)?.slice(start, end) ?? '')).toBe(termKey(term));
      }
    }
  });

  it('has no floating dust in any number', () => {
    const dusty = [
      ...dataset.observations.map(({ id, canonical }) => [id, canonical?.value ?? 0] as const),
      ...dataset.comparisons.map(({ id, gap }) => [id, gap ?? 0] as const),
      ...dataset.checks.map(({ id, difference }) => [id, difference] as const),
    ].filter(([, value]) => String(value).replace(/^-?0\.0*|[-.]|e.*$/g, '').length > 12);
    expect(dusty).toEqual([]);
  });

  it('gives the same bytes when built again, read anew or from memory', () => {
    const once = [...dataFiles(dataset)];
    const again = [...dataFiles(buildDataset(loadContent('content')))];
    expect(again.map(({ path }) => path)).toEqual(once.map(({ path }) => path));
    once.forEach(({ path, bytes }, index) => {
      expect(Buffer.compare(bytes, again[index]?.bytes ?? new Uint8Array()), path).toBe(0);
    });
  });
});
