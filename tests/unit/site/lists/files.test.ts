import { describe, expect, test } from 'vitest';
import { LISTS } from '../../../../src/site/lists/index.ts';
import { partsOf, shardsOf } from '../../../../src/site/lists/shards.ts';
import { dataset } from './made-up.ts';

describe('files and pages', () => {
  const rows = [...'aaabbcccc'].map((region, year) => ({ region, year }));
  test('a region is in one file, small ones share', () => {
    expect(shardsOf(rows, 5).map((own) => own.map(({ region }) => region).join(''))).toEqual([
      'aaabb',
      'cccc',
    ]);
    expect(shardsOf(rows, 2).map((own) => own.length)).toEqual([3, 2, 4]);
  });
  test('a region with very many rows has the latest years on its page, each earlier one on its own', () => {
    const many = [2028, 2028, 2029, 2030, 2031, 2031].map((year) => ({ year }));
    expect(partsOf(many, ({ year }) => year, 3).map(({ year, rows }) => [year, rows.length])).toEqual([
      [null, 3],
      [2029, 1],
      [2028, 2],
    ]);
    expect(partsOf(many, ({ year }) => year, 9)).toHaveLength(1);
    expect(partsOf(many, ({ year }) => year, 1).map(({ year }) => year)).toEqual([null, 2030, 2029, 2028]);
  });
  test('all rows of a list are on its static pages and in its files', () => {
    for (const list of Object.values(LISTS)) {
      const { total, shown } = list.page(dataset, 'zh');
      expect(shown).toBeLessThanOrEqual(total);
      const pages = list.addresses(dataset).map(({ region, year }) => list.part(dataset, 'zh', region, year));
      expect(pages.reduce((sum, page) => sum + page.shown, 0)).toBe(total);
      const files = list.files(dataset).filter((name) => name !== 'index');
      const packed = files.map((name) => list.file(dataset, 'zh', name) as { rows: number });
      expect(packed.reduce((sum, file) => sum + file.rows, 0)).toBe(total);
    }
  });
});
