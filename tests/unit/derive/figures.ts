import { toCanonical } from '../../../src/dataset/canonical.ts';
import type { DocumentRecord, Observation } from '../../../src/model/index.ts';

/** Canonical units of the invented catalogue that these tests use. */
export const UNITS: Readonly<Record<string, string>> = {
  gdp: '亿元',
  'retail-sales': '亿元',
  'urban-unemployment': '%',
  'good-air-days': '天',
  population: '万人',
  'skills-training': '人',
  'gdp-share-primary': '%',
  'gdp-share-secondary': '%',
  'gdp-share-tertiary': '%',
  'gdp-primary': '亿元',
  'gdp-secondary': '亿元',
  'gdp-tertiary': '亿元',
};

let count = 0;

/** An invented figure of an invented county, 2022 reported in 2023 unless told otherwise. */
export function figure(fields: Partial<Observation> & { year?: number } = {}): Observation {
  const { year = 2022, ...rest } = fields;
  const base: Observation = {
    id: `demo-2023-report:${++count}`,
    region: 'demo',
    document: 'demo-2023-report',
    indicator: 'gdp',
    label: '地区生产总值',
    kind: 'result',
    measure: 'level',
    period: { from: year, to: year },
    value: 100,
    unit: '亿元',
    canonical: null,
    bound: 'exact',
    scope: 'region',
    theme: 'economy',
    evidence: { start: 0, end: 1, quote: '地', section: [] },
    rule: 'test',
    origin: 'read',
    ...rest,
  };
  const unit = UNITS[base.indicator ?? ''];
  return { ...base, canonical: toCanonical(base, unit ? { unit } : undefined) };
}

type Doc = Pick<DocumentRecord, 'id' | 'region' | 'year' | 'date' | 'kind' | 'reviews' | 'source'>;

export function document(year: number, kind: Doc['kind'] = 'report', date?: string): Doc {
  return {
    id: `demo-${year}-${kind}`,
    region: 'demo',
    year,
    kind,
    reviews: year - 1,
    source: { name: '某网' },
    ...(date && { date }),
  };
}
