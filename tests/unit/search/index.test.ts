import { expect, test } from 'vitest';
import { shardOf } from '../../../src/components/search/fold.ts';
import {
  candidates,
  gramsOf,
  matchLines,
  matchNamed,
  queryOf,
} from '../../../src/components/search/match.ts';
import { searchIndex, searchLines } from '../../../src/site/queries/search.ts';
import { inventedDataset } from '../charts/invented.ts';

const dataset = inventedDataset();
dataset.texts.set(
  'jia-2023-report',
  '一、回顾\n过去一年，全县上下共同努力，新建产业园\n区3处。粮食丰收。\n二、安排\n建设甲产业园区二期。',
);
const { index, shards } = searchIndex(dataset);

function search(text: string) {
  const query = queryOf(text);
  const numbers = candidates(gramsOf(query), (gram) => shards[shardOf(gram, index.shards)]?.[gram]);
  const found = numbers.flatMap((number) => {
    const document = index.documents[number]!;
    return matchLines(searchLines(dataset, document.id), document, query, false);
  });
  return [...matchNamed(index.named, query, false), ...found];
}

test('a word that a scan broke over two lines is found', () => {
  expect(search('产业园区').map(({ line }) => line)).toEqual([
    '过去一年，全县上下共同努力，新建产业园区3处。',
    '建设甲产业园区二期。',
  ]);
});

test('the address is the sentence’s own', () => {
  const [found] = search('粮食丰收');
  const text = dataset.texts.get('jia-2023-report') ?? '';
  expect(found?.path).toBe(`reports/jia-2023-report/#${text.indexOf('粮食')}`);
});

test.each([
  ['甲县', 'counties/jia/'],
  ['jiaxian', 'counties/jia/'],
  ['jx', 'counties/jia/'],
  ['990101', 'counties/jia/'],
  ['Gross regional', 'indicators/gdp/'],
  ['dqsczz', 'indicators/gdp/'],
])('%s leads to %s', (text, path) => {
  expect(search(text).map((result) => result.path)).toContain(path);
});

test('what is nowhere is found nowhere', () => {
  expect(search('绝无此词')).toEqual([]);
});
