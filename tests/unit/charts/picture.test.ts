import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dotFigure, dotRows } from '../../../src/charts/dots.ts';
import { placeMarks } from '../../../src/charts/geometry.ts';
import { picture } from '../../../src/charts/picture/picture.ts';
import { PictureStore } from '../../../src/charts/picture/store.ts';
import { yearFigure } from '../../../src/charts/years.ts';
import { translator } from '../../../src/i18n/index.ts';
import { createLinks } from '../../../src/site/links.ts';
import { countyCharts, seriesOf } from '../../../src/site/queries/charts.ts';
import { inventedDataset } from './invented.ts';

const [gdp] = countyCharts(inventedDataset(), 'jia', 'zh', createLinks('zh', '/'));

test('the picture holds every mark, where the geometry says it stands', async () => {
  const { chart } = gdp!.figure;
  const drawn = await picture(chart, 'narrow');
  const { placed } = placeMarks(chart, 'narrow');
  expect(placed.length).toBeGreaterThan(5);
  // Each panel is drawn from its own top.
  if (chart.type !== 'years') throw new Error('expected years');
  for (const { x } of placed) expect(drawn.inside).toContain(`cx="${Math.round(x * 10) / 10}"`);
  expect(drawn.inside).not.toMatch(/id=|style=|NaN|undefined|recharts/);
});

test('the same chart gives the same picture', async () => {
  const once = await picture(gdp!.figure.chart, 'wide');
  const again = await picture(structuredClone(gdp!.figure.chart), 'wide');
  expect(again).toEqual(once);
});

test('a picture is kept between builds', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  try {
    new PictureStore(folder).set('a', '<g/>');
    expect(new PictureStore(folder).get('a')).toBe('<g/>');
    expect(new PictureStore(folder).get('b')).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('in a dot chart each mark stands in the row of its region', async () => {
  const dataset = inventedDataset();
  const say = translator('zh');
  const all = dataset.regions.map((region) =>
    seriesOf(dataset, region, dataset.indicators[0]!, 'zh', createLinks('zh', '/')),
  );
  const options = { measure: 'growth' as const, years: [2021, 2022], title: '' };
  const figure = dotFigure(dotRows(all, options, say), options, say);
  if (figure?.chart.type !== 'dots') throw new Error('expected rows');
  const { placed } = placeMarks(figure.chart, 'wide');
  const { inside } = await picture(figure.chart, 'wide');
  const tenth = (value: number) => String(Math.round(value * 10) / 10);
  for (const { mark, x, y } of placed) {
    if (!mark.entered) expect(inside).toContain(`cx="${tenth(x)}" cy="${tenth(y)}"`);
  }
});

test('a single year stands in the middle', async () => {
  const dataset = inventedDataset();
  const series = seriesOf(dataset, dataset.regions[0]!, dataset.indicators[0]!, 'zh', createLinks('zh', '/'));
  const { chart } = yearFigure(series, { years: [2022], measures: ['level', 'growth'] }, translator('zh'));
  const { box, placed } = placeMarks(chart, 'wide');
  const { inside } = await picture(chart, 'wide');
  expect(inside).not.toContain('NaN');
  const level = placed.find(({ panel }) => panel === 0);
  expect(Math.abs((level?.x ?? 0) - box.width / 2)).toBeLessThan(40);
});
