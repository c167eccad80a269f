import type { Dataset } from '../../../src/dataset/index.ts';
import { compare } from '../../../src/derive/comparisons.ts';
import { DocumentRecord, Indicator, Observation, Region } from '../../../src/model/index.ts';

/** A small invented data set with every kind of mark, for tests of charts and of what is built on them. */

const region = (slug: string, name: string, nameEn: string, code: string) =>
  Region.parse({
    slug,
    name,
    nameEn,
    code,
    level: 'county',
    parents: [{ name: '甲州市', nameEn: 'Jiazhou City', code: '990100' }],
    featured: true,
  });

const indicator = (id: string, zh: string, en: string, unit: string, extra: Partial<Indicator> = {}) =>
  Indicator.parse({
    id,
    zh,
    en,
    unit,
    theme: 'economy',
    direction: 'higher',
    headline: true,
    aliases: [zh],
    definition: { zh: `${zh}的定义`, en: `What ${en} means`, source: { name: '统计制度' } },
    ...extra,
  });

const document = (slug: string, year: number, kind: DocumentRecord['kind'] = 'report') =>
  DocumentRecord.parse({
    id: `${slug}-${year}-${kind}`,
    region: slug,
    year,
    kind,
    title: `${year}年报告`,
    reviews: year - 1,
    plans: year,
    source: { name: '某县政府网' },
    characters: 100,
    sections: [],
    sha256: '0'.repeat(64),
  });

type Said = Pick<Observation, 'kind' | 'measure' | 'value' | 'unit'> &
  Partial<Observation> & { year: number };

let offset = 0;

function figure(slug: string, reportYear: number | null, of: string, said: Said): Observation {
  const { year, ...rest } = said;
  offset += 10;
  const id = reportYear === null ? null : `${slug}-${reportYear}-report`;
  return Observation.parse({
    id: id === null ? `entered:${offset}` : `${id}:${offset}`,
    region: slug,
    document: id,
    indicator: of,
    label: of,
    period: { from: year, to: year },
    canonical: rest.measure === 'level' ? { value: rest.value, unit: rest.unit } : null,
    bound: 'exact',
    scope: 'region',
    theme: 'economy',
    evidence: id === null ? null : { start: offset, end: offset + 5, quote: `原句${offset}`, section: [] },
    rule: 'invented',
    origin: id === null ? 'entered' : 'read',
    ...(id === null
      ? { source: { title: '某年统计公报', publisher: '某县统计局', date: `${year + 1}-04-11` } }
      : {}),
    ...rest,
  });
}

export function inventedDataset(): Dataset {
  offset = 0;
  const regions = [
    region('jia', '甲县', 'Jia County', '990101'),
    region('yi', '乙县', 'Yi County', '990102'),
    region('bing', '丙县', 'Bing County', '990103'),
  ];
  const indicators = [
    indicator('gdp', '地区生产总值', 'Gross regional product', '亿元'),
    indicator('rural-income', '农村居民人均可支配收入', 'Rural disposable income', '元'),
    indicator('high-standard-farmland', '新建高标准农田', 'High-standard farmland built', '万亩', {
      total: 'sum',
    }),
    indicator('urban-unemployment', '城镇登记失业率', 'Registered unemployment', '%', { direction: 'lower' }),
  ];
  const documents = [
    document('jia', 2021),
    document('jia', 2022),
    document('jia', 2023),
    document('yi', 2021),
    document('bing', 2025, 'digest'),
  ];
  const result = (value: number, year: number, extra: Partial<Said> = {}): Said => ({
    kind: 'result',
    measure: 'level',
    value,
    unit: '亿元',
    year,
    ...extra,
  });
  const observations = [
    figure('jia', 2021, 'gdp', result(122.9, 2020)),
    figure('jia', 2021, 'gdp', result(230, 2025, { kind: 'target' })),
    figure('jia', 2022, 'gdp', result(158, 2021)),
    figure('jia', 2022, 'gdp', result(8.8, 2021, { measure: 'growth', unit: '%' })),
    figure(
      'jia',
      2022,
      'gdp',
      result(8, 2022, { measure: 'growth', unit: '%', kind: 'target', bound: 'at-least' }),
    ),
    figure('jia', 2023, 'gdp', result(183.5, 2022)),
    figure('jia', 2023, 'gdp', result(7.7, 2022, { measure: 'growth', unit: '%' })),
    figure(
      'jia',
      2023,
      'gdp',
      result(1, 2022, { measure: 'rank', unit: '位', rank: { basis: 'unspecified', within: 'city' } }),
    ),
    figure(
      'jia',
      2023,
      'gdp',
      result(7, 2023, { measure: 'growth', unit: '%', kind: 'target', bound: 'about' }),
    ),
    figure('jia', 2023, 'rural-income', result(16851, 2022, { unit: '元' })),
    figure('jia', 2023, 'urban-unemployment', result(3.1, 2022, { unit: '%' })),
    figure(
      'jia',
      2023,
      'urban-unemployment',
      result(4.2, 2023, { unit: '%', kind: 'target', bound: 'at-most' }),
    ),
    figure('jia', 2022, 'high-standard-farmland', result(4.7, 2021, { unit: '万亩' })),
    figure('jia', 2023, 'high-standard-farmland', result(3.3, 2023, { unit: '万亩', kind: 'target' })),
    figure('yi', 2021, 'gdp', result(151.5, 2020)),
    figure('yi', 2021, 'gdp', result(7.9, 2020, { measure: 'growth', unit: '%' })),
    figure('yi', 2021, 'gdp', result(10.5, 2021, { measure: 'growth', unit: '%', kind: 'target' })),
    figure('yi', 2021, 'gdp', result(270, 2025, { kind: 'target' })),
    figure('yi', null, 'gdp', result(225.2248, 2022)),
    figure('yi', null, 'gdp', result(6.4, 2022, { measure: 'growth', unit: '%' })),
    figure('bing', null, 'gdp', result(78.9, 2021)),
    figure('yi', 2021, 'rural-income', result(10000, 2020, { unit: '元' })),
    figure('yi', 2021, 'rural-income', {
      ...result(8, 2025, { measure: 'average-growth', unit: '%', kind: 'target', bound: 'at-least' }),
      period: { from: 2021, to: 2025 },
    }),
  ];
  return {
    regions,
    indicators,
    documents,
    texts: new Map(),
    observations,
    dropped: [],
    pledges: [],
    projects: [],
    terms: [],
    unnumbered: [],
    comparisons: compare({ regions, indicators, documents, observations }),
    checks: [],
    numerals: {},
  };
}
