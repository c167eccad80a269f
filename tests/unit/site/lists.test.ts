import { describe, expect, test } from 'vitest';
import { addressOf, answers, type Entry } from '../../../src/components/lists/core.ts';
import type { Dataset } from '../../../src/dataset/index.ts';
import type { Observation, Pledge, Project } from '../../../src/model/index.ts';
import { checksByKind } from '../../../src/site/queries/checks.ts';
import { columns, countsByRegion, figuresOfRegion, quotes } from '../../../src/site/queries/figures.ts';
import { termsByDocument } from '../../../src/site/queries/glossary.ts';
import { pledgeLists } from '../../../src/site/queries/pledges.ts';
import { projectsByRegion, yearsIn } from '../../../src/site/queries/projects.ts';

describe('answers', () => {
  const entry: Entry = {
    codes: { region: 'jia', year: '2030', theme: 'towns livelihood', amount: '12.5' },
    words: '天河水厂 竣工 12.5亿元',
  };
  test.each([
    [{}, true],
    [{ region: '' }, true],
    [{ region: 'jia' }, true],
    [{ region: 'yi' }, false],
    [{ region: 'yi,jia' }, true],
    [{ theme: 'livelihood' }, true],
    [{ theme: 'live' }, false],
    [{ amount: '10' }, true],
    [{ amount: '20' }, false],
    [{ status: 'planned' }, false],
    [{ q: '水厂' }, true],
    [{ q: '水厂 12.5' }, true],
    [{ q: '水厂 在建' }, false],
    [{ region: 'jia', q: '电厂' }, false],
  ])('%j → %s', (asked, expected) => {
    expect(answers(entry, asked as Record<string, string>)).toBe(expected);
  });

  test('an entry without an amount is not one of at least nothing', () => {
    expect(answers({ codes: {}, words: '' }, { amount: '0.1' })).toBe(false);
  });

  test('the address says what is asked and nothing else', () => {
    expect(addressOf({ q: '', region: 'jia,yi', year: '2030' })).toBe('?region=jia,yi&year=2030');
    expect(addressOf({ q: '' })).toBe('');
  });
});

const evidence = { start: 3, end: 6, quote: '原\n句', section: [] };
const figure = (id: string, more: Partial<Observation>): Observation => ({
  id,
  region: 'jia',
  document: 'jia-2030-report',
  indicator: 'gdp',
  label: '生产\n总值',
  kind: 'result',
  measure: 'level',
  period: { from: 2029, to: 2029 },
  value: 20,
  unit: '亿元',
  canonical: null,
  bound: 'exact',
  scope: 'region',
  theme: 'economy',
  evidence,
  rule: 'plain',
  origin: 'read',
  ...more,
});
const project = (offset: number, more: Partial<Project>): Project => ({
  id: `jia-2030-report:${offset}`,
  region: 'jia',
  document: 'jia-2030-report',
  name: '天河水厂',
  owner: null,
  status: 'planned',
  investment: null,
  scale: null,
  year: 2030,
  theme: 'towns',
  evidence,
  ...more,
});
const pledge = (ordinal: number, document: string, year: number, observations: string[] = []): Pledge => ({
  id: `${document}:${ordinal}`,
  region: 'jia',
  document,
  year,
  ordinal,
  of: 2,
  text: '建公厕',
  observations,
  evidence,
});
const document = (year: number) => ({
  id: `jia-${year}-report`,
  region: 'jia',
  year,
  kind: 'report' as const,
  title: '',
  source: { name: '甲县' },
  reviews: year - 1,
  plans: year,
  characters: 9,
  sections: [],
  sha256: '0'.repeat(64),
});
const figures = [
  figure('jia-2030-report:3', {}),
  figure('jia-2030-report:3-2', { measure: 'growth', value: 5, unit: '%' }),
  figure('jia-2030-report:9', {
    indicator: null,
    kind: 'target',
    theme: 'livelihood',
    label: '公厕',
    value: 3,
    unit: '座',
  }),
  figure('entered-1', { document: null, origin: 'entered', evidence: null }),
];
const dataset: Dataset = {
  regions: ['jia', 'yi'].map((slug) => ({
    slug,
    name: slug,
    nameEn: slug,
    code: '000001',
    level: 'county',
    parents: [],
  })),
  indicators: [
    {
      id: 'gdp',
      zh: '地区生产总值',
      en: 'GDP',
      short: { zh: '生产总值', en: 'GDP' },
      theme: 'economy',
      unit: '亿元',
      direction: 'higher',
      headline: true,
      total: 'each',
      aliases: ['GDP'],
      not: [],
      definition: { zh: '…', en: '…', source: { name: '…' } },
    },
  ],
  documents: [document(2029), document(2030)],
  texts: new Map(),
  observations: figures,
  dropped: [],
  pledges: [
    pledge(1, 'jia-2029-report', 2029),
    pledge(1, 'jia-2030-report', 2030, ['jia-2030-report:9']),
    pledge(2, 'jia-2030-report', 2030),
  ],
  projects: [
    project(20, { investment: { value: 8000, unit: '万元' } }),
    project(30, { investment: { value: 2, unit: '亿美元' }, year: 2031 }),
    project(40, {}),
  ],
  unnumbered: [],
  terms: [
    {
      id: 'jia-2030-report:50',
      term: '标准地',
      definition: '…',
      document: 'jia-2030-report',
      ordinal: 1,
      evidence,
      mentions: [
        { document: 'jia-2030-report', start: 30, end: 33 },
        { document: 'jia-2029-report', start: 8, end: 11 },
        { document: 'jia-2030-report', start: 12, end: 15 },
      ],
    },
  ],
  comparisons: [],
  checks: [
    {
      id: 'c',
      kind: 'restated',
      region: 'jia',
      indicator: 'gdp',
      period: { from: 2029, to: 2029 },
      ends: ['jia-2030-report:3', 'entered-1'],
      expected: 20,
      stated: 21,
      unit: '亿元',
      difference: 1,
      tolerance: 0.1,
    },
  ],
  numerals: {},
};

test('projects have their money in 亿元, other currencies none', () => {
  const [group] = projectsByRegion(dataset);
  expect(group?.projects.map(({ amount }) => amount)).toEqual([0.8, null, null]);
  expect(yearsIn(dataset.projects)).toEqual([2031, 2030]);
});

test('pledges are listed by document, the latest first, with the themes of their figures', () => {
  const lists = pledgeLists(dataset);
  expect(lists.map(({ year, pledges }) => [year, pledges.length])).toEqual([
    [2030, 2],
    [2029, 1],
  ]);
  expect(lists[0]?.pledges[0]?.themes).toEqual(['livelihood']);
});

test('a term tells where it is used first and how often', () => {
  const [group] = termsByDocument(dataset);
  expect(group?.terms[0]?.uses.map(({ document, first, count }) => [document.id, first, count])).toEqual([
    ['jia-2030-report', 12, 2],
    ['jia-2029-report', 8, 1],
  ]);
});

test('a check has both its ends', () => {
  expect(
    checksByKind(dataset).map(({ kind, checks }) => [kind, checks[0]?.ends.map(({ id }) => id)]),
  ).toEqual([['restated', ['jia-2030-report:3', 'entered-1']]]);
});

test('columns hold a number for each figure and field, and words only once', () => {
  const { rows, labels, shown, documents } = columns(dataset, 'zh');
  for (const column of Object.values(rows)) expect(column).toHaveLength(figures.length);
  expect(labels).toEqual(['生产总值', '公厕']);
  expect(shown).toEqual(['20亿元', '5%', '3座']);
  expect(rows.document.map((index) => documents[index]?.id ?? null)).toEqual([
    'jia-2030-report',
    'jia-2030-report',
    'jia-2030-report',
    null,
  ]);
  expect([rows.offset[1], rows.nth[1], rows.indicator[2]]).toEqual([3, 2, -1]);
});

test('figures by region and document, with their sentences', () => {
  expect(
    countsByRegion(dataset).map(({ total, results, targets, catalogued }) => [
      total,
      results,
      targets,
      catalogued,
    ]),
  ).toEqual([[4, 3, 1, 3]]);
  expect(
    figuresOfRegion(dataset, 'jia').map(({ document, figures }) => [document?.id ?? null, figures.length]),
  ).toEqual([
    ['jia-2030-report', 3],
    [null, 1],
  ]);
  expect(quotes(dataset, 'jia-2030-report')).toEqual({ '3': '原 句', '9': '原 句' });
});
