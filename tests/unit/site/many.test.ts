import { describe, expect, it } from 'vitest';
import type { Term } from '../../../src/model/index.ts';
import { createLinks } from '../../../src/site/links.ts';
import { yearPlotOf } from '../../../src/site/queries/home/year.ts';
import { indicatorProvinces, provinceYears } from '../../../src/site/queries/indicators/provinces.ts';
import { ranking } from '../../../src/site/queries/indicators/ranking.ts';
import { indicatorPage } from '../../../src/site/queries/indicators.ts';
import { byProvince } from '../../../src/site/queries/provinces.ts';
import { mentionedIn } from '../../../src/site/queries/reader/mentioned.ts';
import { inventedDataset } from '../charts/invented.ts';

/** What pages do where there are more regions or documents than one page holds. */
const dataset = inventedDataset();
const to = createLinks('zh', '/');
const [gdp] = dataset.indicators;
if (!gdp) throw new Error('no indicator');

describe('the page of an indicator', () => {
  const { all } = indicatorPage(dataset, gdp, 'zh', to);

  it('holds the years of all its regions, or leaves them to the pages of provinces', () => {
    expect(all.length).toBeGreaterThan(1);
    expect(indicatorProvinces(dataset, gdp, all.length)).toEqual([]);
    const provinces = indicatorProvinces(dataset, gdp, all.length - 1);
    expect(provinces.flatMap(({ regions }) => regions.map(({ slug }) => slug)).sort()).toEqual(
      all.map(({ region }) => region.slug).sort(),
    );
  });

  it('draws the first of a long ranking, and says how many there are', () => {
    const [whole] = ranking(all, 'growth', false, 'zh');
    const [cut] = ranking(all, 'growth', false, 'zh', 1);
    if (whole?.chart.type !== 'dots' || cut?.chart.type !== 'dots') throw new Error('expected rankings');
    expect(whole.count).toBe(whole.chart.rows.length);
    expect(cut).toMatchObject({ count: whole.count, shown: 1, title: whole.title });
    expect(cut.chart.rows).toEqual(whole.chart.rows.slice(0, 1));
    expect(cut.table.rows).toHaveLength(1);
  });

  it('puts the regions of a province in the order of the ranking, those without a report behind', () => {
    const { tables, years } = provinceYears(dataset, gdp, dataset.regions, 'zh', to);
    const [ranked] = ranking(all, 'growth', false, 'zh');
    if (ranked?.chart.type !== 'dots') throw new Error('expected a ranking');
    const growth = tables.find(({ measure }) => measure === 'growth')?.all.map(({ region }) => region.name);
    const names = ranked.chart.rows.map(({ label }) => label);
    expect(growth?.slice(0, names.length)).toEqual(names);
    expect(years).toEqual([...years].sort());
  });
});

it('puts regions below the first region above them, and a province below itself', () => {
  const [first] = dataset.regions;
  if (!first) throw new Error('no region');
  const alone = { ...first, slug: 'alone', code: '980000', level: 'province' as const, parents: [] };
  expect(
    byProvince([first, alone, first]).map(({ province, regions }) => [province.code, regions.length]),
  ).toEqual([
    ['990100', 2],
    ['980000', 1],
  ]);
});

it('draws of very many promises the highest and the lowest', () => {
  const plot = yearPlotOf(dataset, gdp);
  expect(plot?.drawn).toEqual(plot?.rows);
  const many = { ...dataset, comparisons: Array.from({ length: 40 }, () => dataset.comparisons).flat() };
  const crowded = yearPlotOf(many, gdp);
  expect(crowded?.rows.length).toBeGreaterThan(30);
  expect(crowded?.drawn).toHaveLength(30);
  expect(crowded?.drawn[0]).toBe(crowded?.rows[0]);
  expect(crowded?.drawn.at(-1)).toBe(crowded?.rows.at(-1));
});

it('explains a term in the words of its own document, else of the first that explains it', () => {
  const mentions = ['jia-2022-report', 'yi-2022-report', 'bing-2022-report'].map((document, index) => ({
    document,
    start: 10 * index,
    end: 10 * index + 3,
  }));
  const term = (document: string, shared: Term['mentions']): Term => ({
    id: `${document}:90`,
    term: '标准地',
    definition: `${document}的说法`,
    document,
    ordinal: 1,
    evidence: { start: 90, end: 99, quote: '标准地', section: [] },
    mentions: shared,
  });
  const terms = [term('jia-2022-report', mentions), term('yi-2022-report', mentions)];
  const of = (document: string) =>
    mentionedIn({ ...dataset, terms }, document).map((each) => [each.term.document, each.start]);
  expect(of('yi-2022-report')).toEqual([['yi-2022-report', 10]]);
  expect(of('bing-2022-report')).toEqual([['jia-2022-report', 20]]);
  expect(of('ding-2022-report')).toEqual([]);
});
