import type { List } from '../../../../src/components/lists/core/list.ts';
import { select } from '../../../../src/components/lists/core/select.ts';
import { parse } from '../../../../src/components/lists/core/state.ts';
import { pack, unpack } from '../../../../src/components/lists/core/store.ts';
import type { Dataset } from '../../../../src/dataset/index.ts';
import type { Observation, Pledge, Project } from '../../../../src/model/index.ts';
import { contextOf } from '../../../../src/site/lists/context.ts';

export const evidence = { start: 3, end: 6, quote: '原\n句', section: [] };
export const figure = (id: string, more: Partial<Observation>): Observation => ({
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
export const project = (offset: number, more: Partial<Project>): Project => ({
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
export const pledge = (
  ordinal: number,
  document: string,
  year: number,
  observations: string[] = [],
): Pledge => ({
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
export const document = (year: number) => ({
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
export const figures = [
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
export const dataset: Dataset = {
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
    project(30, { investment: { value: 2, unit: '亿元' }, year: 2031, name: '大桥' }),
    project(40, { investment: { value: 2, unit: '亿美元' }, name: '港口' }),
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

/** The names of the rows that answer, in their order. */
export function ask<Row extends object>(list: List<Row>, rows: readonly Row[], search: string): Row[] {
  const store = unpack<Row>([pack(rows)]);
  const found = select(list, store, parse(search, list.keys), contextOf(dataset, 'zh', true));
  return Array.from(found, (row) => rows[row]!);
}
