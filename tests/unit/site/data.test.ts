import { describe, expect, test } from 'vitest';
import chinese from '../../../src/site/dictionary.zh.json' with { type: 'json' };
import { dictionary } from '../../../src/site/queries/data/dictionary.ts';
import { sizeText } from '../../../src/site/queries/data.ts';

const fields = dictionary().flatMap(({ name, fields }) => fields.map((field) => ({ file: name, ...field })));

describe('the dictionary', () => {
  test('has every file of the contract, with fields', () => {
    expect(dictionary().map(({ name }) => name)).toEqual([
      'regions',
      'indicators',
      'documents',
      'observations',
      'pledges',
      'projects',
      'terms',
      'comparisons',
      'checks',
      'unnumbered',
      'dropped',
      'numerals',
    ]);
    const observation = fields.filter(({ file }) => file === 'observations').map(({ name }) => name);
    for (const name of ['id', 'indicator', 'period.from', 'evidence.quote', 'rank.within', 'origin']) {
      expect(observation).toContain(name);
    }
  });

  test('describes every field', () => {
    expect(
      fields.filter(({ description }) => description === '').map(({ file, name }) => `${file}.${name}`),
    ).toEqual([]);
  });

  test('says it in Chinese too, and nothing that is no longer said', () => {
    const said = new Set(fields.map(({ description }) => description));
    expect([...said].filter((words) => !(words in chinese))).toEqual([]);
    expect(Object.keys(chinese).filter((words) => !said.has(words))).toEqual([]);
  });
});

test.each([
  [90, '0.1 kB'],
  [1_234, '1.2 kB'],
  [34_567, '35 kB'],
  [1_250_000, '1.3 MB'],
  [48_000_000, '48 MB'],
])('sizeText(%i) = %s', (bytes, expected) => {
  expect(sizeText(bytes)).toBe(expected);
});
