import { describe, expect, test } from 'vitest';
import { terms } from '../../../../src/components/lists/kinds/terms.ts';
import { termRows } from '../../../../src/site/queries/glossary.ts';
import { ask, dataset } from './made-up.ts';

describe('terms', () => {
  test('tell where they are used first and how often', () => {
    expect(termRows(dataset)[0]?.uses).toEqual([
      ['jia-2030-report', 'jia', 12, 2],
      ['jia-2029-report', 'jia', 8, 1],
    ]);
  });
  test('that are the word asked for come before those that hold it, and those whose meaning does', () => {
    const [one] = termRows(dataset);
    const rows = [
      { ...one!, term: '净地', definition: '标准地的一种' },
      { ...one!, term: '承诺制+标准地' },
      { ...one!, term: '标准地改革' },
      { ...one!, term: '“标准地”' },
    ];
    expect(ask(terms, rows, '?q=标准地').map(({ term }) => term)).toEqual([
      '“标准地”',
      '标准地改革',
      '承诺制+标准地',
      '净地',
    ]);
  });
});
