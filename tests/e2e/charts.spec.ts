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

for (const javaScriptEnabled of [true, false]) {
  test(`a chart is kept as a picture with its title and its sources, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const address of [PAGE, 'indicators/gdp/', 'en/counties/xinjiang/']) {
      await page.goto(baseURL + address);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('figure.chart').first().getByRole('link', { name: 'SVG' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^duixian-[\w-]+\.svg$/);
      const svg = readFileSync(await download.path(), 'utf8');
      expect(svg).toMatch(/地区生产总值|GDP/);
      expect(svg).toMatch(/资料|Source/);
      expect(svg).toContain(address);
      expect(svg).not.toMatch(/var\(--|class=/);
    }
    await context.close();
  });
}

test('the usual comparison is kept as a drawing and as pixels without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const prefix of ['', 'en/']) {
    await page.goto(`${baseURL}${prefix}compare/`);
    for (const kind of ['svg', 'png']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`#take a[download$=".${kind}"]`).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`duixian-compare.${kind}`);
      const bytes = readFileSync(await download.path());
      if (kind === 'png') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      else
        for (const name of prefix ? ['Xinjiang', 'Wenxi'] : ['新绛县', '闻喜县', '绛县'])
          expect(bytes.toString()).toContain(name);
    }
  }
  await context.close();
});

test('keys pressed on a chart before its code is there are kept for it', async ({ page }) => {
  let open = () => {};
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/_astro/*', async (route) => {
    if (route.request().url().includes('LiveChart')) await held;
    await route.continue();
  });
  await page.goto(PAGE);
  const chart = page.locator('figure.chart .live').first();
  await chart.focus();
  let top = -1;
  await expect
    .poll(async () => {
      const before = top;
      top = await page.evaluate(() => scrollY);
      return top === before;
    })
    .toBe(true);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await page.evaluate(() => scrollY), 'the page does not scroll on what is meant for the chart').toBe(
    top,
  );
  await expect(chart).not.toHaveClass(/alive/);
  open();
  await expect(chart.locator('[aria-live]')).toContainText('2021年报告158亿元');
  await page.keyboard.press('ArrowRight');
  await expect(chart.locator('[aria-live]')).toContainText('2022年报告183.5亿元');
});
