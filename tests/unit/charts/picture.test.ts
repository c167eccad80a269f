import { expect, test } from 'vitest';
import { placeMarks } from '../../../src/charts/geometry.ts';
import { picture } from '../../../src/charts/picture/picture.ts';
import { createLinks } from '../../../src/site/links.ts';
import { countyCharts } from '../../../src/site/queries/charts.ts';
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
