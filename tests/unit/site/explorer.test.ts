import { describe, expect, test } from 'vitest';
import { csv, parse, select, serialise, withHeads } from '../../../src/components/explorer/core.ts';
import { type Columns, tableValue } from '../../../src/site/queries/figures.ts';
import { figure } from './dataset.ts';

/** Four figures of two regions. */
const columns: Columns = {
  regions: [
    { slug: 'jia', name: '甲县' },
    { slug: 'yi', name: '乙县' },
  ],
  documents: [{ id: 'jia-2030-report', region: 0, year: 2030, kind: 'report' }],
  indicators: [{ id: 'gdp', name: '生产总值' }],
  themes: ['economy', 'industry'],
  measures: ['level', 'growth'],
  labels: ['地区生产总值', '产业园区，面积'],
  units: ['亿元', '%'],
  shown: ['10亿元', '5%', '8亿元', '3%'],
  corrected: {},
  rows: {
    region: [0, 0, 1, 1],
    document: [0, 0, -1, -1],
    offset: [10, 20, 0, 1],
    nth: [1, 2, 1, 1],
    indicator: [0, -1, 0, 0],
    label: [0, 1, 0, 0],
    kind: [0, 1, 0, 1],
    measure: [0, 1, 0, 1],
    from: [2029, 2030, 2029, 2026],
    to: [2029, 2030, 2029, 2030],
    value: [10, 5, 8, 3],
    unit: [0, 1, 0, 1],
    shown: [0, 1, 2, 3],
    bound: [0, 2, 0, 0],
    theme: [0, 1, 0, 0],
    scope: [0, 0, 0, 0],
    origin: [0, 0, 2, 2],
  },
};
const ask = (search: string) => [...select(columns, parse(search))];

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

  test('a hundred thousand rows are filtered and sorted within a second, on a busy machine', () => {
    const many = 100_000;
    const rows = Object.fromEntries(
      Object.entries(columns.rows).map(([name, values]) => [
        name,
        Array.from(
          { length: many },
          (_, row) => values[row % 4]! + (name === 'value' ? (row * 7919) % 1000 : 0),
        ),
      ]),
    ) as unknown as Columns['rows'];
    const start = performance.now();
    expect(select({ ...columns, rows }, parse('?q=总值&sort=-value&group=region')).length).toBe(75_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test('the state survives the address', () => {
  const search = '?region=jia,yi&year=2030&q=%E5%9B%AD%E5%8C%BA&sort=-value&group=theme';
  expect(serialise(parse(search))).toBe(search);
  expect(serialise(parse('?unknown=1'))).toBe('');
});

test('heads stand in front of their groups and say how many follow', () => {
  const found = select(columns, parse('?group=region'));
  expect(withHeads(found, (row) => columns.regions[columns.rows.region[row]!]!.name)).toEqual([
    { head: '甲县', size: 2 },
    { row: 0 },
    { row: 1 },
    { head: '乙县', size: 2 },
    { row: 2 },
    { row: 3 },
  ]);
});

test('the download holds what is shown, with ids, codes and links', () => {
  const codes = {
    kinds: ['result', 'target'],
    bounds: ['exact', 'about', 'at-least', 'at-most'],
    scopes: ['region', 'part'],
    origins: ['read', 'corrected', 'entered'],
  };
  const text = csv(
    columns,
    select(columns, parse('?theme=industry')),
    codes,
    (id, offset) => `/reports/${id}/#${offset}`,
  );
  expect(text).toBe(
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
