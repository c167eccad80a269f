import type { Content, ContentDocument, CorrectionEntry } from '../../../src/content/index.ts';
import type { Indicator, Numeral, Region } from '../../../src/model/index.ts';
import type { Reader, ReadFigure, Reading } from '../../../src/reading/types.ts';

/** An invented county, two reports and a reader that finds `name value unit` by the simplest of patterns. */

const definition = { zh: '定义', en: 'definition', source: { name: '某局' } };

export const INDICATORS: Indicator[] = [
  {
    id: 'gdp',
    zh: '地区生产总值',
    en: 'GDP',
    theme: 'economy',
    unit: '亿元',
    direction: 'higher',
    prices: 'constant',
    headline: true,
    total: 'each',
    aliases: ['地区生产总值'],
    not: [],
    definition,
  },
  {
    id: 'skills-training',
    zh: '技能培训',
    en: 'Skills training',
    theme: 'livelihood',
    unit: '人',
    accepts: ['人次'],
    direction: 'higher',
    headline: false,
    total: 'sum',
    aliases: ['技能培训'],
    not: [],
    definition,
  },
];

export const REGIONS: Region[] = [
  { slug: 'demo', name: '示例县', nameEn: 'Demo County', code: '990001', level: 'county', parents: [] },
];

export function reportOf(
  year: number,
  text: string,
  kind: ContentDocument['kind'] = 'report',
): ContentDocument {
  return {
    id: `demo-${year}-${kind}`,
    region: 'demo',
    kind,
    year,
    reviews: year - 1,
    plans: year,
    spans: null,
    names: { own: '示例县', parents: [] },
    text,
    marks: [],
    frontMatter: { region: 'demo', year, kind, title: `${year}年示例`, source: { name: '某网' } },
    file: `content/reports/demo/${year}-${kind}.md`,
    textLine: 10,
  };
}

const PATTERN = /(目标)?(地区生产总值|技能培训|公共厕所|小事)(\d+(?:\.\d+)?)(亿元|万元|人次|人|座|%)/g;

const IDS: Readonly<Record<string, string>> = { 地区生产总值: 'gdp', 技能培训: 'skills-training' };

export const fakeReader: Reader = (source): Reading => {
  const figures: ReadFigure[] = [];
  const numerals: Numeral[] = [];
  for (const match of source.text.matchAll(PATTERN)) {
    const [whole, wish, label = '', number = '', unit = ''] = match;
    const offset = match.index + whole.length - number.length - unit.length;
    const kind = wish ? 'target' : 'result';
    const year = wish ? source.plans : source.reviews;
    // The sentence around it.
    const start = source.text.lastIndexOf('。', match.index) + 1;
    const stop = source.text.indexOf('。', match.index);
    const end = stop === -1 ? source.text.length : stop + 1;
    figures.push({
      offset,
      end: offset + number.length + unit.length,
      indicator: IDS[label] ?? null,
      label,
      kind,
      measure: unit === '%' ? 'growth' : 'level',
      period: { from: year, to: year },
      value: Number(number),
      unit,
      bound: 'exact',
      scope: 'region',
      theme: 'economy',
      evidence: { start, end, quote: source.text.slice(start, end), section: ['一、回顾'] },
      rule: 'fake',
      derivation: [],
    });
    numerals.push([offset, offset + number.length, 'observation', `${source.id}:${offset}`]);
  }
  for (const match of source.text.matchAll(/第(\d+)条/g)) {
    numerals.push([match.index + 1, match.index + 1 + (match[1]?.length ?? 0), 'ordinal', null]);
  }
  return {
    sections: [
      {
        heading: '一、回顾',
        level: 0,
        kind: 'review',
        period: { from: source.reviews, to: source.reviews },
        start: 0,
        end: source.text.length,
      },
    ],
    figures,
    pledges: [],
    projects: [],
    terms: [],
    unnumbered: [],
    numerals: numerals.sort((a, b) => a[0] - b[0]),
  };
};

export function contentOf(documents: ContentDocument[], fields: Partial<Content> = {}): Content {
  return {
    regions: REGIONS,
    indicators: INDICATORS,
    documents,
    figures: [],
    corrections: new Map(),
    ...fields,
  };
}

export function correction(
  fields: Partial<CorrectionEntry> & { match: CorrectionEntry['match'] },
): CorrectionEntry {
  return {
    action: 'drop',
    reason: '读错了',
    by: '某人',
    on: '2026-01-01',
    file: 'content/corrections/demo-2023-report.yaml',
    line: 3,
    ...fields,
  };
}
