import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/dataset/build.ts';
import { cachedReader } from '../../../src/dataset/cache.ts';
import { readerFingerprint } from '../../../src/dataset/fingerprint.ts';
import type { Reader } from '../../../src/reading/types.ts';
import { contentOf, fakeReader, INDICATORS, reportOf } from './fixture.ts';

describe('assemble', () => {
  it('orders documents by region, year and kind, and their figures with them', () => {
    const documents = [reportOf(2023, '地区生产总值3亿元。'), reportOf(2022, '地区生产总值2亿元。')];
    const { observations, documents: records, numerals } = assemble(contentOf(documents), fakeReader);
    expect(records.map(({ id }) => id)).toEqual(['demo-2022-report', 'demo-2023-report']);
    expect(observations.map(({ value }) => value)).toEqual([2, 3]);
    expect(Object.keys(numerals)).toEqual(['demo-2022-report', 'demo-2023-report']);
  });

  it('gives a number that says several things several ids', () => {
    const twice: Reader = (source) => {
      const reading = fakeReader(source);
      const [figure] = reading.figures;
      const rank = { basis: 'level', within: 'city' } as const;
      return figure
        ? {
            ...reading,
            figures: [figure, { ...figure, measure: 'rank', unit: '位', rank }, { ...figure, unit: '%' }],
          }
        : reading;
    };
    const { observations } = assemble(contentOf([reportOf(2023, '地区生产总值3亿元。')]), twice);
    expect(observations.map(({ id }) => id)).toEqual([
      'demo-2023-report:6',
      'demo-2023-report:6-2',
      'demo-2023-report:6-3',
    ]);
    expect(observations.map(({ canonical }) => canonical)).toEqual([
      { value: 3, unit: '亿元' },
      { value: 3, unit: '位' },
      null,
    ]);
  });

  it('knows a document by its text', () => {
    const [record] = assemble(contentOf([reportOf(2023, '地区 生产\n总值3亿元。')]), fakeReader).documents;
    expect(record?.characters).toBe(10);
    expect(record?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(record).toMatchObject({ reviews: 2022, plans: 2023, title: '2023年示例' });
  });

  it('puts entered figures at the end, under ids that outlive a new file', () => {
    const entered = (file: string, value: number) => ({
      region: 'demo',
      indicator: 'gdp',
      kind: 'result' as const,
      measure: 'level' as const,
      period: { from: 2022, to: 2022 },
      value,
      unit: '万元',
      bound: 'exact' as const,
      source: { title: '公报', publisher: '某局', date: '2023-04-11' },
      file,
      line: 1,
    });
    const { observations } = assemble(
      contentOf([reportOf(2023, '地区生产总值3亿元。')], {
        figures: [
          entered('content/figures/a.yaml', 1),
          entered('content/figures/b.yaml', 2),
          entered('content/figures/b.yaml', 3),
        ],
      }),
      fakeReader,
    );
    expect(observations.slice(1)).toMatchObject([
      { id: 'entered:a:1', origin: 'entered', document: null, evidence: null, source: { title: '公报' } },
      { id: 'entered:b:1', canonical: { value: 0.0002, unit: '亿元' } },
      { id: 'entered:b:2' },
    ]);
  });

  it('lays promises beside reports', () => {
    const { comparisons } = assemble(
      contentOf([reportOf(2022, '目标地区生产总值180亿元。'), reportOf(2023, '地区生产总值183.5亿元。')]),
      fakeReader,
    );
    expect(comparisons).toMatchObject([{ verdict: 'met', gap: 3.5 }]);
  });
});

describe('the memory of readings', () => {
  const folders: string[] = [];
  const fresh = () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'duixian-'));
    folders.push(folder);
    return folder;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** A reader that counts what it is made to read. */
  function counting() {
    const seen: string[] = [];
    const read: Reader = (source) => {
      seen.push(source.id);
      return fakeReader(source);
    };
    return { read, seen };
  }

  const one = reportOf(2022, '地区生产总值2亿元。');
  const two = reportOf(2023, '地区生产总值3亿元。');

  it('reads one document when one is added, and gives the same data set', () => {
    const folder = fresh();
    const { read, seen } = counting();
    const run = (...documents: (typeof one)[]) =>
      assemble(contentOf(documents), cachedReader(read, folder, 'f'));
    run(one);
    const both = run(one, two);
    expect(seen).toEqual(['demo-2022-report', 'demo-2023-report']);
    expect(JSON.stringify(both)).toBe(JSON.stringify(assemble(contentOf([one, two]), fakeReader)));
  });

  it('reads again when the text, what is known of it, or the reader changes', () => {
    const folder = fresh();
    const { read, seen } = counting();
    cachedReader(read, folder, 'f')(one);
    cachedReader(read, folder, 'f')({ ...one, text: `${one.text}完。` });
    cachedReader(read, folder, 'f')({ ...one, marks: [{ offset: 0, kind: 'plan', year: 2022 }] });
    cachedReader(read, folder, 'f')({ ...one, reviews: 2020 });
    cachedReader(read, folder, 'g')(one);
    cachedReader(read, folder, 'g')(one);
    expect(seen).toHaveLength(5);
  });

  it.each([
    ['cut short', (words: string) => words.slice(0, -20)],
    ['changed', (words: string) => words.replace('亿元', '万元')],
    ['empty', () => ''],
    ['no JSON', () => 'x'],
  ])('passes over a file that is %s', (_, spoil) => {
    const folder = fresh();
    const { read, seen } = counting();
    const whole = cachedReader(read, folder, 'f')(one);
    const [home = ''] = readdirSync(folder);
    for (const name of readdirSync(path.join(folder, home))) {
      const file = path.join(folder, home, name);
      writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    }
    expect(cachedReader(read, folder, 'f')(one)).toEqual(whole);
    expect(seen).toHaveLength(2);
  });

  it('does without a folder that cannot be made', () => {
    const file = path.join(fresh(), 'file');
    writeFileSync(file, '');
    expect(cachedReader(fakeReader, file, 'f')(one).figures).toHaveLength(1);
  });

  it('keeps no more than the last few readers', () => {
    const folder = fresh();
    for (const reader of ['a', 'b', 'c', 'd', 'e', 'f']) cachedReader(fakeReader, folder, reader)(one);
    expect(readdirSync(folder)).toHaveLength(4);
    expect(readdirSync(folder)).toContain('f');
  });

  it('knows a reader by its source and its catalogue', () => {
    const known = readerFingerprint(INDICATORS);
    expect(known).toMatch(/^[0-9a-f]{64}$/);
    expect(readerFingerprint(INDICATORS)).toBe(known);
    expect(readerFingerprint(INDICATORS.slice(1))).not.toBe(known);
  });
});
