import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/components/lists/core/csv.ts';
import type { Context } from '../../../src/components/lists/core/list.ts';
import { groupOf, select, withHeads } from '../../../src/components/lists/core/select.ts';
import { parse, serialise } from '../../../src/components/lists/core/state.ts';
import { pack, record, unpack } from '../../../src/components/lists/core/store.ts';
import { sayer } from '../../../src/components/lists/core/words.ts';
import { type FigureRow, figures } from '../../../src/components/lists/kinds/figures.ts';
import { messagesOf } from '../../../src/i18n/index.ts';
import { tableValue } from '../../../src/site/queries/figures.ts';
import { figure } from './dataset.ts';

const context: Context = {
  say: sayer(messagesOf('zh')),
  locale: 'zh',
  place: true,
  regions: { jia: '甲县', yi: '乙县' },
  indicators: { gdp: '生产总值' },
  report: (document, offset) => `/reports/${document}/#${offset}`,
};
const row = (more: Partial<FigureRow>): FigureRow => ({
  region: 'jia',
  document: 'jia-2030-report',
  offset: 10,
  nth: 1,
  indicator: 'gdp',
  label: '地区生产总值',
  kind: 'result',
  measure: 'level',
  from: 2029,
  to: 2029,
  value: 10,
  unit: '亿元',
  shown: '10亿元',
  bound: 'exact',
  theme: 'economy',
  scope: 'region',
  origin: 'read',
  source: '',
  corrected: null,
  ...more,
});
const rows = [
  row({}),
  row({
    offset: 20,
    nth: 2,
    indicator: '',
    label: '产业园区，面积',
    kind: 'target',
    measure: 'growth',
    from: 2030,
    to: 2030,
    value: 5,
    unit: '%',
    bound: 'at-least',
    theme: 'industry',
  }),
  row({ region: 'yi', document: '', offset: 0, value: 8, origin: 'entered' }),
  row({
    region: 'yi',
    document: '',
    offset: 1,
    kind: 'target',
    measure: 'growth',
    from: 2026,
    to: 2030,
    value: 3,
    unit: '%',
    origin: 'entered',
  }),
];
// In two files, as they are fetched.
const store = unpack<FigureRow>([pack(rows.slice(0, 2)), pack(rows.slice(2))]);
const asked = (search: string) => parse(search, figures.keys);
const ask = (search: string) => [...select(figures, store, asked(search), context)];

test('rows that were packed come out as they went in', () => {
  expect(rows.map((_, index) => record(store, index))).toEqual(rows);
  expect(unpack([pack([])]).count).toBe(0);
});

describe('select', () => {
  test.each([
    ['', [0, 1, 2, 3]],
    ['?region=jia', [0, 1]],
    ['?region=jia,yi&kind=target', [1, 3]],
    ['?year=2028', [3]],
    ['?year=2030', [1, 3]],
    ['?theme=industry', [1]],
    ['?measure=level', [0, 2]],
    ['?indicator=any', [0, 2, 3]],
    ['?indicator=none', [1]],
    ['?indicator=gdp&region=yi', [2, 3]],
    ['?q=园区', [1]],
    ['?q=乙县 总值', [2, 3]],
    ['?q=YI', [2, 3]],
    ['?q=没有', []],
    ['?region=unknown', []],
    ['?sort=value', [3, 1, 2, 0]],
    ['?sort=-value', [0, 2, 1, 3]],
    ['?sort=name', [1, 0, 2, 3]],
    ['?group=year', [1, 3, 0, 2]],
    ['?group=region&sort=-value', [0, 1, 2, 3]],
  ])('%s → %j', (search, expected) => {
    expect(ask(search)).toEqual(expected);
  });

  test('a hundred thousand rows are asked without a wait for each', () => {
    const many = unpack<FigureRow>(
      Array.from({ length: 50 }, () => pack(Array.from({ length: 2000 }, (_, index) => rows[index % 4]!))),
    );
    expect(select(figures, many, asked('?q=总值&sort=-value&group=region'), context).length).toBe(75_000);
  });
});

test('the state survives the address', () => {
  const search = '?region=jia,yi&year=2030&q=%E5%9B%AD%E5%8C%BA&sort=-value&group=theme';
  expect(serialise(asked(search))).toBe(search);
  expect(serialise(asked('?unknown=1'))).toBe('');
});

test('heads stand in front of their groups and say how many follow', () => {
  const state = asked('?group=region');
  const found = select(figures, store, state, context);
  expect(withHeads(store, found, groupOf(figures, state), context)).toEqual([
    { head: '甲县', size: 2 },
    { row: 0 },
    { row: 1 },
    { head: '乙县', size: 2 },
    { row: 2 },
    { row: 3 },
  ]);
});

test('the download holds what is shown, with ids, codes and links', () => {
  const found = select(figures, store, asked('?theme=industry'), context);
  expect(csv(figures, store, found, context)).toBe(
    '\uFEFFid,region,region_name,document,indicator,label,kind,measure,from,to,value,unit,bound,theme,scope,origin,link\r\n' +
      'jia-2030-report:20-2,jia,甲县,jia-2030-report,,产业园区，面积,target,growth,2030,2030,5,%,at-least,industry,region,read,/reports/jia-2030-report/#20\r\n',
  );
});

test('a rank says what was ranked', () => {
  const rank = (basis: 'level' | 'growth' | 'unspecified') =>
    tableValue(
      figure(2023, { measure: 'rank', value: 3, unit: '位', rank: { basis, within: 'city' } }),
      'zh',
    );
  expect([rank('level'), rank('growth'), rank('unspecified')]).toEqual([
    '总量全市第3',
    '增速全市第3',
    '全市第3',
  ]);
});
