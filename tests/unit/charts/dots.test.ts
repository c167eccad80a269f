import { expect, test } from 'vitest';
import { dotFigure, dotRows } from '../../../src/charts/dots.ts';
import type { Drawn } from '../../../src/charts/series.ts';
import { translator } from '../../../src/i18n/index.ts';
import { createLinks } from '../../../src/site/links.ts';
import { seriesOf } from '../../../src/site/queries/charts.ts';
import { inventedDataset } from './invented.ts';

const dataset = inventedDataset();
const say = translator('zh');

function distance(id: string, measure: Drawn, years: number[]) {
  const indicator = dataset.indicators.find((candidate) => candidate.id === id)!;
  const all = dataset.regions.map((region) =>
    seriesOf(dataset, region, indicator, 'zh', createLinks('zh', '/')),
  );
  const options = { measure, years, promised: true, title: '' };
  const rows = dotRows(all, options, say);
  return { rows, figure: dotFigure(rows, options, say) };
}

test('before a goal has its report, the last report on the way stands beside it with its year', () => {
  const { rows, figure } = distance('gdp', 'level', [2025]);
  expect(rows.map(({ label, result, asOf, gap }) => [label, result?.text, asOf, gap])).toEqual([
    ['甲县', '183.5', '2022年', -46.5],
    ['乙县', '225.2', '2022年', -44.8],
  ]);
  expect(figure?.table.rows[0]?.cells.map(([cell]) => cell?.text)).toEqual([
    '230',
    '183.5（2022年）',
    '−46.5亿元（2022年）',
    '待报',
  ]);
  expect(figure?.subtitle).toContain('此前最近的一次');
});

test('a growth has no way to it: what is missing is said', () => {
  const { rows, figure } = distance('gdp', 'growth', [2023]);
  expect(rows.map(({ label, result, asOf }) => [label, result, asOf])).toEqual([['甲县', null, '']]);
  expect(figure?.table.rows[0]?.cells[2]?.[0]?.text).toBe('那一年的报告没有收到');
});

test('what is counted anew each year has no way to it either', () => {
  const { rows } = distance('high-standard-farmland', 'level', [2023]);
  expect(rows.map(({ result, asOf }) => [result, asOf])).toEqual([[null, '']]);
});

test('where the year has its report, nothing earlier is drawn', () => {
  const { rows, figure } = distance('gdp', 'growth', [2022]);
  expect(rows.map(({ result, asOf, verdict }) => [result?.text, asOf, verdict])).toEqual([
    ['7.7', '', 'close'],
  ]);
  expect(figure?.subtitle).not.toContain('此前最近的一次');
});
