import type { Comparison, DocumentRecord, Indicator, Observation, Region } from '../../../src/model/index.ts';
import type { Dataset } from '../../../src/site/dataset.ts';

/** Invented things for tests: a county with two reports, a city, no names of real places. */
export const region: Region = {
  slug: 'east',
  name: '东县',
  nameEn: 'East County',
  code: '990101',
  level: 'county',
  parents: [
    { name: '某省', nameEn: 'Some Province', code: '990000' },
    { name: '某市', nameEn: 'Some City', code: '990100' },
  ],
  featured: true,
};

export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  zh: `${id}甲`,
  en: `Name of ${id}`,
  theme: 'economy',
  unit: '亿元',
  direction: 'higher',
  headline: false,
  total: 'each',
  aliases: [`${id}甲`],
  not: [],
  definition: { zh: '甲', en: 'A', source: { name: '甲' } },
  ...more,
});

export const document = (year: number, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id: `east-${year}-report`,
  region: 'east',
  year,
  kind: 'report',
  title: `${year}年报告`,
  reviews: year - 1,
  plans: year,
  characters: 1000,
  sections: [],
  sha256: '0'.repeat(64),
  source: { name: '某报' },
  ...more,
});

let offset = 0;

/** A figure of the given document year; by default an exact level of the year before, as a result. */
export function figure(given: number, more: Partial<Observation> = {}): Observation {
  offset += 10;
  const value = more.value ?? 1;
  const unit = more.unit ?? '亿元';
  return {
    id: `east-${given}-report:${offset}`,
    region: 'east',
    document: `east-${given}-report`,
    indicator: 'output',
    label: '甲',
    kind: 'result',
    measure: 'level',
    period: { from: given - 1, to: given - 1 },
    value,
    unit,
    canonical: { value, unit },
    bound: 'exact',
    scope: 'region',
    theme: 'economy',
    evidence: { start: offset, end: offset + 5, quote: '甲乙丙丁戊', section: [] },
    rule: 'test',
    origin: 'read',
    ...more,
  };
}

export const year = (of: number) => ({ from: of, to: of });

export function comparison(target: Observation, more: Partial<Comparison> = {}): Comparison {
  return {
    id: `${target.region}:${target.indicator}:${target.measure}:${target.period.from}-${target.period.to}`,
    region: target.region,
    indicator: target.indicator ?? '',
    measure: target.measure,
    period: target.period,
    targets: [target.id],
    results: [],
    verdict: 'open',
    gap: null,
    reason: 'not-collected',
    ...more,
  };
}

export function dataset(more: Partial<Dataset> = {}): Dataset {
  return {
    regions: [region],
    indicators: [
      indicator('output', { headline: true }),
      indicator('jobs', { unit: '人', theme: 'livelihood' }),
    ],
    documents: [document(2022), document(2023)],
    texts: new Map(),
    observations: [],
    dropped: [],
    pledges: [],
    projects: [],
    terms: [],
    unnumbered: [],
    comparisons: [],
    checks: [],
    numerals: {},
    ...more,
  };
}
