import { expect, test } from 'vitest';
import { goalOf, ledTo } from '../../../src/charts/goal.ts';
import { niceTicks, ticksFromNought } from '../../../src/charts/scale.ts';
import { sayFrom } from '../../../src/charts/words.ts';
import { yearFigure } from '../../../src/charts/years.ts';
import { type Locale, translator } from '../../../src/i18n/index.ts';
import zh from '../../../src/i18n/zh.json' with { type: 'json' };
import { createLinks } from '../../../src/site/links.ts';
import { seriesOf, usualYears } from '../../../src/site/queries/charts.ts';
import { inventedDataset } from './invented.ts';

const dataset = inventedDataset();
const years = usualYears(dataset);

function figureOf(slug: string, id: string, locale: Locale = 'zh') {
  const region = dataset.regions.find((candidate) => candidate.slug === slug)!;
  const indicator = dataset.indicators.find((candidate) => candidate.id === id)!;
  const series = seriesOf(dataset, region, indicator, locale, createLinks(locale, '/'));
  return { series, figure: yearFigure(series, { years, measures: ['level', 'growth'] }, translator(locale)) };
}

const panel = (slug: string, id: string, measure: 'level' | 'growth') => {
  const { chart } = figureOf(slug, id).figure;
  if (chart.type !== 'years') throw new Error('expected years');
  return chart.panels.find((candidate) => candidate.measure === measure)!;
};

test.each([
  [0, 230, 4, [0, 100, 200, 300]],
  [0, 10, 3, [0, 5, 10]],
  [-0.9, 8, 3, [-5, 0, 5, 10]],
  [0, 0, 3, [0, 0.5]],
])('ticks from %d to %d are round', (low, high, intervals, ticks) => {
  expect(niceTicks(low, high, intervals)).toEqual(ticks);
});

test('a scale from nought leaves room above the highest figure', () => {
  expect(ticksFromNought([200], 4).at(-1)).toBeGreaterThan(200);
});

test('the years are those of the plan, to its end', () => {
  expect(years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
});

test.each([
  ['jia', 'gdp', '两年增加60.6亿元，离2025年的230亿元还差46.5亿元'],
  ['yi', 'gdp', '两年增加73.7亿元，离2025年的270亿元还差44.8亿元'],
  ['bing', 'gdp', '2021年报告78.9亿元'],
  ['jia', 'rural-income', '2022年报告16,851元'],
  // Counted anew each year: what is promised next is no way to go.
  ['jia', 'high-standard-farmland', '2021年报告4.7万亩，2023年承诺3.3万亩，结果还没有报告可查'],
  ['jia', 'urban-unemployment', '2022年报告3.1%，已到2023年承诺的4.2%以内'],
])('the title of %s %s says what is seen', (slug, id, title) => {
  expect(figureOf(slug, id).figure.title).toBe(title);
});

test('in English the title has English units', () => {
  expect(figureOf('jia', 'gdp', 'en').figure.title).toBe(
    'Up CNY 6.06 billion in 2 years, still CNY 4.65 billion from the 2025 goal of CNY 23 billion',
  );
});

test('the goal knows the yearly pace that is still needed', () => {
  const goal = goalOf(figureOf('jia', 'gdp').series);
  expect(goal?.pace).toBeCloseTo(7.82, 2);
  expect(goal?.toGo).toBeCloseTo(46.5, 10);
});

test('promised yearly growth is drawn from the level before it, and said to be worked out here', () => {
  const { series, figure } = figureOf('yi', 'rural-income');
  const path = panel('yi', 'rural-income', 'level').path;
  expect(path).toMatchObject({ derived: true, label: ['年均8%以上，', '约到14,693元'] });
  expect(path?.points.map(({ year, value }) => [year, Math.round(value)])).toEqual([
    [2020, 10000],
    [2021, 10800],
    [2022, 11664],
    [2023, 12597],
    [2024, 13605],
    [2025, 14693],
  ]);
  expect(figure.source).toContain(
    '虚线由本站推算：报告承诺2021—2025年年均增长8%以上，从2020年的10,000元起算',
  );
  // It is no figure: neither the table nor the sentence has it.
  expect(
    figure.table.rows
      .at(-1)
      ?.cells.flat()
      .map(({ text }) => text),
  ).toEqual(['无报告']);
  expect(goalOf(series)).toBeNull();
});

test('a stated goal goes before a derived one, and without a start there is no way', () => {
  const { series } = figureOf('yi', 'rural-income');
  expect(ledTo({ ...series, marks: { ...series.marks, level: [] } })).toBeNull();
  expect(panel('jia', 'gdp', 'level').path?.derived).toBe(false);
});

test('a year without a figure says why', () => {
  const words = panel('jia', 'gdp', 'level').gaps.map((gap) => [gap.year, gap.words.join('')]);
  expect(words).toEqual([
    [2023, '无报告'],
    [2024, '无报告'],
  ]);
  expect(panel('jia', 'gdp', 'growth').gaps[0]).toEqual({ year: 2020, words: ['未列'] });
});

test('an entered figure is known as one, and has no sentence to go to', () => {
  const mark = panel('yi', 'gdp', 'level').marks.find((candidate) => candidate.year === 2022);
  expect(mark).toMatchObject({ entered: true, href: null, value: 225.2, text: '225.2' });
});

test('promise and report of one year stand in one cell of the table', () => {
  const row = figureOf('jia', 'gdp').figure.table.rows.find(({ head }) => head === '2022');
  expect(row?.cells[1]?.map(({ text, mark }) => [mark, text])).toEqual([
    ['report', '7.7%'],
    ['promise', '8%以上'],
  ]);
});

test('the browser says strings as the build does', () => {
  const params = { years: 1, yearsHan: '一', delta: 'd', goalYear: 2025, goal: 'g', gap: 'x' };
  expect(sayFrom(zh)('chart.title.upGoal', params)).toBe(translator('zh')('chart.title.upGoal', params));
  expect(sayFrom({ 'search.more': '{n|one|many} {n}' })('search.more', { n: 2 })).toBe('many 2');
  expect(() => sayFrom({})('search.more')).toThrow('no string');
});
