import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/index.ts';
import type { Comparison, DocumentRecord, Observation } from '../../../src/model/index.ts';
import { figureEnd } from '../../../src/site/queries/reader/look.ts';
import { type Mark, readerPage } from '../../../src/site/queries/reader.ts';
import type { Woven } from '../../../src/site/typeset/weave.ts';

/** Two invented reports of an invented county, with what a reader would make of them. */
const TEXT = `工作报告

一、上年工作回顾

生产总值完成 20 亿元，增长5%，建成天河水厂。新建3座公厕，“百日行动”见效。

二、今年工作安排

生产总值增长6%左右。
附注：
1.“百日行动”：一百天的行动。`;

const at = (words: string, from = 0) => TEXT.indexOf(words, from);

const document = (year: number): DocumentRecord => ({
  region: 'jia',
  year,
  kind: 'report',
  title: `${year}年甲县工作报告`,
  source: { name: '甲县人民政府' },
  id: `jia-${year}-report`,
  reviews: year - 1,
  plans: year,
  characters: 80,
  sections: [
    {
      heading: '一、上年工作回顾',
      level: 0,
      kind: 'review',
      period: null,
      start: at('一、'),
      end: at('二、'),
    },
    { heading: '二、今年工作安排', level: 0, kind: 'plan', period: null, start: at('二、'), end: at('附注') },
    { heading: '附注', level: 0, kind: 'notes', period: null, start: at('附注'), end: TEXT.length },
  ],
  sha256: '0'.repeat(64),
});

const figure = (offset: number, more: Partial<Observation>, year = 2031): Observation => ({
  id: `jia-${year}-report:${offset}`,
  region: 'jia',
  document: `jia-${year}-report`,
  indicator: 'gdp',
  label: '生产总值',
  kind: 'result',
  measure: 'level',
  period: { from: year - 1, to: year - 1 },
  value: 20,
  unit: '亿元',
  canonical: null,
  bound: 'exact',
  scope: 'region',
  theme: 'economy',
  evidence: { start: offset, end: offset + 1, quote: TEXT[offset]!, section: [] },
  rule: 'plain',
  derivation: [{ rule: 'in-review', start: 0, end: 0, gives: '' }],
  origin: 'read',
  ...more,
});
const level = figure(at('20 亿元'), {});
const growth = figure(at('5%'), { measure: 'growth', value: 5, unit: '%' });
const toilets = figure(at('3座'), { indicator: null, label: '公厕', value: 3, unit: '座' });
const target = figure(at('6%'), {
  kind: 'target',
  measure: 'growth',
  value: 6,
  unit: '%',
  bound: 'about',
  period: { from: 2031, to: 2031 },
});
const before = figure(at('20 亿元'), { value: 18 }, 2030);
const comparison: Comparison = {
  id: 'jia:gdp:growth:2031-2031',
  region: 'jia',
  indicator: 'gdp',
  measure: 'growth',
  period: { from: 2031, to: 2031 },
  targets: [target.id],
  results: [],
  verdict: 'open',
  gap: null,
  reason: 'no-report-yet',
};
const termStart = at('百日行动');
const entry = at('1.“百日');
const dataset: Dataset = {
  regions: [
    { slug: 'jia', name: '甲县', nameEn: 'Jia County', code: '000001', level: 'county', parents: [] },
  ],
  indicators: [],
  documents: [document(2031), document(2030)],
  texts: new Map([
    ['jia-2031-report', TEXT],
    ['jia-2030-report', TEXT],
  ]),
  observations: [before, level, growth, toilets, target],
  dropped: [],
  pledges: [],
  projects: [
    {
      id: `jia-2031-report:${at('天河水厂')}`,
      region: 'jia',
      document: 'jia-2031-report',
      name: '天河水厂',
      owner: null,
      status: 'completed',
      investment: null,
      scale: null,
      year: 2030,
      theme: 'towns',
      evidence: { start: at('建成'), end: at('。新建'), quote: '建成天河水厂', section: [] },
    },
  ],
  unnumbered: [],
  terms: [
    {
      id: `jia-2031-report:${entry}`,
      term: '百日行动',
      definition: '一百天的行动。',
      document: 'jia-2031-report',
      ordinal: 1,
      evidence: { start: entry, end: TEXT.length, quote: TEXT.slice(entry), section: [] },
      mentions: [{ document: 'jia-2031-report', start: termStart, end: termStart + 4 }],
    },
  ],
  comparisons: [comparison],
  checks: [],
  numerals: {
    'jia-2031-report': [
      [at('20 亿元'), at('20 亿元') + 2, 'observation', level.id],
      [at('5%'), at('5%') + 1, 'observation', growth.id],
      [at('3座'), at('3座') + 1, 'observation', toilets.id],
      [at('百日'), at('百日') + 1, 'name', null],
      [at('6%'), at('6%') + 1, 'observation', target.id],
      [entry, entry + 1, 'ordinal', null],
    ],
    'jia-2030-report': [],
  },
};
const page = readerPage(dataset, 'jia-2031-report');

/** Marks as `type:words`, in reading order. */
function marks(nodes: readonly Woven<Mark>[]): { mark: Mark; words: string }[] {
  const words = (node: Woven<Mark>): string =>
    node.type === 'text' ? node.text : node.type === 'span' ? node.children.map(words).join('') : '';
  return nodes.flatMap((node) =>
    node.type === 'span' ? [{ mark: node.span.data, words: words(node) }, ...marks(node.children)] : [],
  );
}
const all = page.blocks.flatMap((block) => marks(block.words));

describe('readerPage', () => {
  test('sets the text as title, headings, paragraphs', () => {
    expect(page.blocks.map(({ kind, text }) => `${kind} ${text.slice(0, 8)}`)).toEqual([
      'front 工作报告',
      'heading 一、上年工作回顾',
      'paragraph 生产总值完成 2',
      'heading 二、今年工作安排',
      'paragraph 生产总值增长6%',
      'heading 附注：',
      'paragraph 1.“百日行动”',
    ]);
  });

  test('marks each figure with its unit and bound, at its offset', () => {
    const figures = all.flatMap(({ mark, words }) =>
      mark.type === 'figure' ? [[mark.look, words, mark.id]] : [],
    );
    expect(figures).toEqual([
      ['result', '20 亿元', at('20 亿元')],
      ['result', '5%', at('5%')],
      ['other', '3座', at('3座')],
      ['target', '6%左右', at('6%')],
    ]);
  });

  test('marks projects, terms with their quotation marks, and numbers that are no figures', () => {
    const rest = all.filter(({ mark }) => ['project', 'term', 'numeral'].includes(mark.type));
    expect(rest.map(({ mark, words }) => `${mark.type} ${words}`)).toEqual([
      'project 天河水厂',
      'term “百日行动”',
      'numeral 百',
      'term 1.“百日行动”：一百天的行动。',
      'numeral 1',
    ]);
  });

  test('no anchor is given twice, and each sentence can be linked to', () => {
    const ids = [
      ...page.blocks.flatMap(({ anchor }) => anchor ?? []),
      ...all.flatMap(({ mark }) => ('id' in mark ? (mark.id ?? []) : [])),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(at('新建3座'));
  });

  test('the margin says what was read, by which rules, and what stands beside it', () => {
    const [review, plan] = page.blocks.flatMap(({ note }) => note ?? []);
    expect(review?.rows.map((row) => row.figures.map(({ measure }) => measure))).toEqual([
      ['level', 'growth'],
    ]);
    expect(review?.rows[0]?.earlier?.value).toBe(18);
    expect(review?.rest.map(({ label }) => label)).toEqual(['公厕']);
    expect(review?.rules).toEqual(['in-review', 'plain']);
    expect([review?.numerals, review?.terms, review?.projects.length]).toEqual([4, 1, 1]);
    expect(plan?.rows[0]?.comparison?.verdict).toBe('open');
  });

  test('contents count the figures of each part, the account every numeral', () => {
    expect(page.toc.map(({ heading, figures }) => `${heading} ${figures}`)).toEqual([
      '一、上年工作回顾 3',
      '二、今年工作安排 1',
      '附注 0',
    ]);
    expect(page.account).toEqual({
      rows: [
        { class: 'result', count: 2 },
        { class: 'target', count: 1 },
        { class: 'other', count: 1 },
        { class: 'ordinal', count: 1 },
        { class: 'name', count: 1 },
      ],
      total: 6,
    });
  });

  test('leads to the neighbours on the shelf', () => {
    expect([page.previous?.year, page.next]).toEqual([2030, null]);
  });

  test('an unknown document is an error', () => {
    expect(() => readerPage(dataset, 'jia-1999-report')).toThrow('no document jia-1999-report');
  });
});

test.each([
  ['完成183.5亿元，', 2, '183.5亿', '亿元', '183.5亿元'],
  ['完成 20 亿元，', 3, '20', '亿元', '20 亿元'],
  ['增长7%左右', 2, '7', '%', '7%左右'],
  ['达到60%以上', 2, '60%', '%', '60%以上'],
  ['改造300余户', 2, '300', '户', '300'],
])('the figure in %s ends after its unit', (text, start, numeral, unit, expected) => {
  expect(text.slice(start, figureEnd(text, start + numeral.length, unit))).toBe(expected);
});
