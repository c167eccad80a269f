import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

const PAGE = 'counties/xinjiang/';

test('without scripts each chart is there: picture, words and numbers', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL + PAGE);
  const chart = page.locator('figure.chart').first();
  const picture = chart.locator('svg.plot:visible');
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAttribute('aria-label', /地区生产总值：.*2022年报告183\.5亿元/);
  await chart.locator('summary').click();
  await expect(chart.locator('table')).toContainText('183.5');
  await expect(chart.locator('.src')).toContainText('2023年政府工作报告');
  await context.close();
});

test('the drawing that fits is the one that shows', async ({ page }) => {
  await page.goto(PAGE);
  const shown = page.locator('figure.chart').first().locator('svg.plot:visible');
  for (const [width, variant] of [
    [1440, 'wide'],
    [800, 'mid'],
    [360, 'narrow'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect(shown).toHaveClass(new RegExp(variant));
    const words = await shown
      .locator('.ax')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(words, 'words stay readable').toBeGreaterThan(11);
  }
});

test('every point of a chart is read with the arrow keys, and leads to its sentence', async ({ page }) => {
  await page.goto(PAGE);
  const chart = page.locator('figure.chart .live').first();
  await chart.focus();
  await expect(chart).toHaveClass(/alive/);
  const heard = chart.locator('[aria-live]');
  await page.keyboard.press('ArrowRight');
  await expect(heard).toContainText('2020年报告122.9亿元');
  await page.keyboard.press('End');
  await expect(heard).toContainText('2023年承诺增长7%左右');
  await page.keyboard.press('Escape');
  await expect(heard).toBeEmpty();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\/xinjiang-2021-congress\/#\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the living chart stands exactly where its picture stood', async ({ page }) => {
  await page.goto(PAGE);
  const chart = page.locator('figure.chart .live').first();
  await chart.scrollIntoViewIfNeeded();
  const place = (selector: string) =>
    chart.evaluate((element, wanted) => {
      const marks = [...element.querySelectorAll(wanted)].filter(
        (mark) => mark.getBoundingClientRect().width > 0,
      );
      return marks
        .map((mark) => mark.getBoundingClientRect())
        .map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`)
        .sort();
    }, selector);
  const before = await place('svg.plot :is(circle, path).r, svg.plot circle.p');
  await chart.hover({ position: { x: 5, y: 5 } });
  await expect(chart).toHaveClass(/alive/);
  await expect(chart.locator('.live-plot circle').first()).toBeVisible();
  expect(before.length).toBeGreaterThan(4);
  expect(await place('.live-plot :is(circle, path).r, .live-plot circle.p')).toEqual(before);
});

test('a chart is kept as a picture with its title and its sources', async ({ page }) => {
  await page.goto(PAGE);
  const chart = page.locator('figure.chart').first();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('地区生产总值');
  expect(svg).toContain('资料');
  expect(svg).not.toContain('var(--');
});
