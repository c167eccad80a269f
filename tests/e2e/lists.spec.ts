import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { shifted, watchShifts } from './support/shifts.ts';
import { expect, test } from './support/test.ts';

const entries = (page: Page) => page.locator('#list-rows [data-entry]');
const choose = (page: Page, name: string, value: string) =>
  page.locator(`#list select[name=${name}]`).selectOption(value);

/** The rows of a downloaded CSV by the names of its head; none of the cells asked for here holds a comma. */
async function downloaded(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
  const text = readFileSync(await download.path(), 'utf8');
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

test('projects above an amount, to be started in one county in one year', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('projects/');
  await choose(page, 'region', 'jiangxian');
  await choose(page, 'year', '2025');
  await choose(page, 'status', 'planned');
  await choose(page, 'amount', '10');
  await expect(page).toHaveURL(/\?region=jiangxian&year=2025&status=planned&amount=10$/);
  await expect(page.locator('#list-said')).toHaveText(/^列出\d+条/);
  await expect(entries(page).first()).toContainText('2025 拟建');
  for (const row of await entries(page).all()) {
    await expect(row.locator('.l-region')).toHaveText('绛县');
    const amount = /([\d,.]+)亿元/.exec(await row.innerText())?.[1];
    expect(Number(amount?.replaceAll(',', ''))).toBeGreaterThanOrEqual(10);
    await expect(row.locator('a').first()).toHaveAttribute('href', /\/reports\/jiangxian-[^#]*#\d+$/);
  }
  const first = await entries(page).allTextContents();

  const colleague = await browser.newContext();
  const other = await colleague.newPage();
  await other.goto(page.url());
  await expect(entries(other)).toHaveText(first);
  expect(other.url().startsWith(baseURL ?? '')).toBe(true);
  await colleague.close();
});

test('the money of the projects that are shown is summed, with what the sum is worth', async ({ page }) => {
  await page.goto('projects/?amount=1');
  const said = page.locator('#list-said');
  await expect(said).toContainText('由本站相加');
  const [, count, sum] = /其中([\d,]+)个写明了总投资，相加为([\d,.]+)亿元/.exec(await said.innerText()) ?? [];
  const [head = [], ...rows] = await downloaded(page);
  const amounts = rows.map((row) => Number(row[head.indexOf('investment_yi_yuan')]));
  expect(amounts).toHaveLength(Number(count));
  expect(amounts.every((amount) => amount >= 1)).toBe(true);
  expect(amounts.reduce((all, amount) => all + amount, 0)).toBeCloseTo(Number(sum?.replaceAll(',', '')), 1);
});

test('what several reports tell of one project is one row with its years', async ({ page }) => {
  await page.goto('projects/?region=xinjiang&q=天鸿国际商业综合体');
  await expect(page.locator('#list-rows')).toHaveClass(/live/);
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page).locator('.trail a')).toHaveText(['2022 在建', '2023 在建']);
  // Each telling leads to its own sentence.
  for (const link of await entries(page).locator('.trail a').all()) {
    await expect(link).toHaveAttribute('href', /\/reports\/xinjiang-[^#]*#\d+$/);
  }
});

test('pledges of a year about schools', async ({ page }) => {
  await page.goto('pledges/');
  await choose(page, 'region', 'xinjiang');
  await choose(page, 'year', '2023');
  await page.getByRole('combobox', { name: '关于' }).selectOption({ label: '教育' });
  await expect(page).toHaveURL(/subject=schools$/);
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('幼儿园');
});

for (const list of ['figures', 'projects', 'pledges', 'glossary', 'checks', 'reports']) {
  test(`${list}: every row can be reached without scripts, a hundred at most on the first page`, async ({
    browser,
    baseURL,
    request,
  }) => {
    const shards = (await (await request.get(`${baseURL}${list}/rows/index.json`)).json()).shards as {
      rows: number;
    }[];
    const total = shards.reduce((sum, { rows }) => sum + rows, 0);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const rowsOf = () => page.locator('table.x tbody tr:not(.group)').count();
    await page.goto(`${baseURL}${list}/`);
    expect(await rowsOf()).toBeLessThanOrEqual(100);
    await expect(page.locator('form.ask')).toBeHidden();
    const regions = await page
      .locator('#regions [data-region]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const seen = new Set<string>();
    let found = 0;
    const ahead = [...regions];
    while (ahead.length > 0) {
      const address = ahead.pop()!;
      if (seen.has(address)) continue;
      seen.add(address);
      const answer = await page.goto(address);
      expect(gzipSync((await answer?.body()) ?? '').length, address).toBeLessThan(60_000);
      found += await rowsOf();
      const years = await page
        .locator('.by a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      ahead.push(...years.filter((link) => /\/\d{4}\/$/.test(link)));
    }
    expect(found).toBe(total);
    await context.close();
  });

  test(`${list}: what is chosen is downloaded, and a cleared form shows all`, async ({ page }) => {
    await page.goto(`${list}/?region=xinjiang`);
    const table = page.locator('#list-rows');
    await expect(table).toHaveClass(/live/);
    await expect(page.locator('#list select[name=region]')).toHaveValue('xinjiang');
    const [head = [], ...rows] = await downloaded(page);
    const said = Number(
      /列出([\d,]+)条/.exec(await page.locator('#list-said').innerText())?.[1]?.replace(',', ''),
    );
    expect(rows).toHaveLength(said);
    for (const row of rows) expect(row[head.indexOf('region')]).toBe('xinjiang');
    await page.locator('[data-reset]').click();
    await expect(page).toHaveURL(new RegExp(`/${list}/$`));
    await expect(page.locator('#list-said')).toHaveText(/列出[\d,]+条/);
  });
}

test('a link to a row that the page does not hold brings it', async ({ page }) => {
  await page.goto('projects/jishan/');
  const id = await page.locator('[data-entry]').last().getAttribute('id');
  await page.goto(`projects/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('rows of many heights scroll to the last, and none is lost', async ({ page }) => {
  await page.goto('glossary/?sort=term');
  const table = page.locator('#list-rows');
  await expect(table).toHaveClass(/live/);
  const all = Number(await table.getAttribute('aria-rowcount'));
  const seen = new Set<string>();
  for (let turn = 0; turn < 60 && seen.size < all - 1; turn++) {
    for (const index of await table
      .locator('tr[aria-rowindex]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-rowindex') ?? '')))
      seen.add(index);
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(50);
  }
  expect(seen.size).toBe(all - 1);
});

test('what a word means here is found in the glossary', async ({ page }) => {
  await page.goto('glossary/?q=标准地');
  const entry = page.locator('[data-entry]:visible').first();
  await expect(entry).toContainText('标准地');
  await expect(page.locator('[data-entry]:visible')).not.toHaveCount(0);
  await entry.locator('a[href*="/reports/"]').first().click();
  await expect(page).toHaveURL(/\/reports\/[^#]+#\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('pledges can be searched by part of a word', async ({ page }) => {
  await page.goto('pledges/');
  const all = await page.locator('[data-entry]').count();
  await page.locator('#list input[name=q]').fill('养老');
  await expect(page).toHaveURL(/q=%E5%85%BB%E8%80%81/);
  const found = page.locator('[data-entry]:visible');
  await expect(found.first()).toContainText('养老');
  await expect(async () => expect(await found.count()).toBeLessThan(all)).toPass();
});

test('the figures that are shown can be downloaded as they are', async ({ page }) => {
  await page.goto('figures/?region=xinjiang&kind=target&indicator=any');
  await expect(page.locator('#list-rows')).toHaveClass(/live/);
  const count = Number((await page.locator('#list-said').innerText()).replace(/\D/g, ''));
  expect(count).toBeGreaterThan(20);
  const [, ...rows] = await downloaded(page);
  expect(rows).toHaveLength(count);
  for (const row of rows) expect(row).toContain('target');
});

test('the sentence of a figure is shown where it is asked for', async ({ page }) => {
  await page.goto('figures/?region=xinjiang&indicator=gdp&q=地区生产总值');
  await expect(page.locator('#list-rows')).toHaveClass(/live/);
  await page.locator('#list-rows tbody button').first().click();
  await expect(page.locator('#list-quote .quote')).toContainText('“');
  await expect(page.locator('#list-quote a')).toHaveAttribute('href', /\/reports\/xinjiang-[^#]+#\d+$/);
});

const STATES = [
  'figures/?region=xinjiang&indicator=gdp',
  'projects/?region=jiangxian&year=2025&status=planned&amount=10',
  'projects/?amount=1',
  'pledges/?q=养老',
  'glossary/?q=标准地',
  'checks/?region=jishan',
  'reports/?region=xinjiang',
  'projects/?q=没有这样的项目',
];
for (const [name, width, height] of [
  ['phone', 360, 740],
  ['desk', 1440, 900],
] as const) {
  test(`nothing shifts when an address asks for rows (${name})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(watchShifts);
    for (const prefix of ['', 'en/']) {
      for (const state of STATES) {
        await page.goto(`${prefix}${state}`, { waitUntil: 'networkidle' });
        await expect(page.locator('#list-rows')).toHaveClass(/live/);
        await expect(page.locator('.foot')).toBeVisible();
        expect(await shifted(page), `${prefix}${state}`).toBe(0);
      }
    }
  });
}

for (const [name, width] of [
  ['phone', 360],
  ['tablet', 900],
  ['desk', 1440],
] as const) {
  test(`what a slow device takes in late moves nothing before it (${name})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['figures/', 'projects/', 'en/pledges/', 'en/reports/', 'checks/']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      // The page as it stands after each of its parts: those that come later are taken away from the last on.
      const moved = await page.evaluate(() => {
        const places = (elements: readonly Element[]) =>
          elements
            .filter((element) => getComputedStyle(element).visibility === 'visible')
            .map((element) => {
              const { x, y } = element.getBoundingClientRect();
              return `${element.textContent?.trim().slice(0, 12)} ${Math.round(x)} ${Math.round(y)}`;
            });
        const found: string[] = [];
        const takeAway = (elements: Element[]) => {
          const whole = new Set(places(elements));
          while (elements.length > 0) {
            elements.pop()?.remove();
            found.push(...places(elements).filter((place) => !whole.has(place)));
          }
        };
        takeAway([...document.querySelectorAll('#list label, #list .acts')]);
        takeAway([...document.querySelectorAll('.mast a, .mast button, .mast > .wenwu')]);
        return found;
      });
      expect(moved, address).toEqual([]);
    }
  });
}

test('rows that cannot be fetched are said to be missing, and the ways to them are shown', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/rows/*.json', (route) => route.abort());
  await page.goto(`${baseURL}projects/?region=xinjiang`);
  await expect(page.locator('#list-said')).toHaveText('没有取到，请再试一次');
  await expect(page.locator('#regions')).toBeVisible();
});

test('who comes back from a sentence finds the list where it was left', async ({ page }) => {
  await page.goto('projects/?region=xinjiang');
  await expect(page.locator('#list-rows')).toHaveClass(/live/);
  const entry = page.locator('#list-rows tr[aria-rowindex="80"]');
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(entry).toBeInViewport({ timeout: 100 });
  }).toPass();
  await entry.locator('a').first().click();
  await expect(page).toHaveURL(/\/reports\/xinjiang-/);
  await page.goBack();
  await expect(entry).toBeInViewport();
});

test('on a phone the choices fold into one line that says what is set', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('projects/');
  const entry = page.locator('#list-rows [data-entry]').first();
  await expect(entry).toBeInViewport();
  const status = page.locator('#list select[name=status]');
  await expect(status).toBeHidden();
  const line = page.locator('#list summary');
  await line.click();
  await status.selectOption('planned');
  await choose(page, 'region', 'jiangxian');
  await line.click();
  await expect(status).toBeHidden();
  await expect(line).toHaveText('筛选与排序：绛县、拟建');
  await page.reload();
  await expect(line).toHaveText('筛选与排序：绛县、拟建');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(line).toBeHidden();
  await expect(status).toBeVisible();
});
