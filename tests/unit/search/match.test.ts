import { expect, test } from 'vitest';
import { fold, grams, shardOf } from '../../../src/components/search/fold.ts';
import {
  around,
  candidates,
  gramsOf,
  matchLines,
  matchNamed,
  parted,
  queryOf,
} from '../../../src/components/search/match.ts';
import type { Named, TextLine } from '../../../src/components/search/types.ts';

test('a text is folded character by character', () => {
  expect(fold('ＧＤＰ（７.７％）Ａ级')).toBe('gdp(7.7%)a级');
  expect(fold('甲Ｂ')).toHaveLength(2);
});

test('a query is looked up by each two characters that follow one another', () => {
  expect(grams('产业园区')).toEqual(['产业', '业园', '园区']);
  expect(grams('园')).toEqual(['园']);
  expect(gramsOf(queryOf('园区  产业'))).toEqual(['园区', '产业']);
  expect(shardOf('园区', 7)).toBe(shardOf('园区', 7));
});

test('only documents that hold all of it are read', () => {
  const postings: Record<string, number[]> = { 产业: [0, 2, 3], 业园: [2], 园区: [2, 3] };
  // Steps: 0, 2, 5 · 2 · 2, 5
  expect(candidates(['产业', '园区'], (gram) => postings[gram])).toEqual([2, 5]);
  expect(candidates(['产业', '业园', '园区'], (gram) => postings[gram])).toEqual([2]);
  expect(candidates(['没有', '产业'], (gram) => postings[gram])).toEqual([]);
});

const lines: TextLine[] = [
  { at: 0, kind: 'heading', words: '一、建好产业园区', facts: [] },
  {
    at: 20,
    kind: 'sentence',
    words: '新建甲产业园区3处，改造老园区。',
    facts: [
      ['figure', '产业园区', 27, '3处', '3'],
      ['project', '甲产业园区', 22, '', ''],
    ],
  },
  { at: 60, kind: 'sentence', words: '园区里的产业很多。', facts: [] },
];
const report = { id: 'jia-2023-report', zh: '甲县2023年政府工作报告', en: 'Jia County' };

test('园区 finds 产业园区, as figure, project, heading and sentence', () => {
  const found = matchLines(lines, report, queryOf('园区'), false);
  expect(found.map(({ type }) => type)).toEqual(['heading', 'figure', 'project', 'sentence', 'sentence']);
  expect(found[1]).toMatchObject({ head: '产业园区', value: '3处', path: 'reports/jia-2023-report/#27' });
});

test('the exact phrase ranks above its scattered words', () => {
  const found = matchLines(lines, report, queryOf('产业 园区'), false);
  expect(found.map(({ rank }) => rank)).toEqual([2, 2, 2, 2, 1]);
});

const names: Named[] = [
  {
    type: 'region',
    zh: '甲乙县',
    en: 'Jiayi County',
    also: ['jiayi', 'jyx', 'jiayixian'],
    path: 'counties/jiayi/',
  },
  {
    type: 'indicator',
    zh: '地区生产总值',
    en: 'Gross regional product',
    also: ['gdp', 'dqsczz'],
    path: 'indicators/gdp/',
  },
  { type: 'region', zh: '甲县', en: 'Jia County', also: ['jia'], path: 'counties/jia/' },
];

test('names are found in Chinese, English and pinyin; a whole name comes first', () => {
  expect(matchNamed(names, queryOf('jia'), false).map(({ head }) => head)).toEqual(['甲县', '甲乙县']);
  expect(matchNamed(names, queryOf('GDP'), true)[0]).toMatchObject({ head: 'Gross regional product' });
  expect(matchNamed(names, queryOf('生产'), false)[0]).toMatchObject({ head: '地区生产总值' });
  expect(matchNamed(names, queryOf('county jiayi'), false)).toHaveLength(1);
});

test('a line is parted at its hits, and cut around the first', () => {
  expect(parted('老园区和新园区', queryOf('园区'))).toEqual(['老', '园区', '和新', '园区', '']);
  expect(parted('产业在园区', queryOf('园区 产业'))).toEqual(['', '产业', '在', '园区', '']);
  const long = `${'一'.repeat(100)}园区${'二'.repeat(100)}`;
  expect(around(long, queryOf('园区'), 40)).toContain('园区');
  expect(around(long, queryOf('园区'), 40)).toHaveLength(42);
});
