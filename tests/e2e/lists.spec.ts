import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

test('projects above an amount, to be started in one county in one year', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('projects/');
  const choose = (name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value);
  await choose('region', 'jiangxian');
  await choose('year', '2025');
  await choose('status', 'planned');
  await choose('amount', '10');
  await expect(page).toHaveURL(/\?region=jiangxian&year=2025&status=planned&amount=10$/);
  const rows = page.locator('[data-entry]:visible');
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  for (const row of await rows.all()) {
    expect(await row.getAttribute('data-region')).toBe('jiangxian');
    expect(Number(await row.getAttribute('data-amount'))).toBeGreaterThanOrEqual(10);
    await expect(row.locator('a').first()).toHaveAttribute('href', /\/reports\/jiangxian-[^#]*#\d+$/);
  }
  const first = await rows.allTextContents();

  const colleague = await browser.newContext();
  const other = await colleague.newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-entry]:visible')).toHaveText(first);
  expect(other.url().startsWith(baseURL ?? '')).toBe(true);
  await colleague.close();
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
  await page.locator('input[name=q]').fill('养老');
  await expect(page).toHaveURL(/q=%E5%85%BB%E8%80%81/);
  const found = page.locator('[data-entry]:visible');
  await expect(found.first()).toContainText('养老');
  expect(await found.count()).toBeLessThan(all);
});

test('the figures that are shown can be downloaded as they are', async ({ page }) => {
  await page.goto('figures/?region=xinjiang&kind=target&indicator=any');
  const said = page.locator('#explorer-said');
  await expect(page.locator('#explorer-table')).toHaveClass(/live/);
  const count = Number((await said.innerText()).replace(/\D/g, ''));
  expect(count).toBeGreaterThan(20);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
  const lines = readFileSync(await download.path(), 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  expect(lines.length - 1).toBe(count);
  const [head = '', ...rows] = lines;
  const region = head.split(',').indexOf('region');
  for (const row of rows) {
    expect(row.split(',')[region]).toBe('xinjiang');
    expect(row).toContain(',target,');
  }
});

test('the sentence of a figure is shown where it is asked for', async ({ page }) => {
  await page.goto('figures/?region=xinjiang&indicator=gdp&q=地区生产总值');
  await expect(page.locator('#explorer-table')).toHaveClass(/live/);
  await page.locator('#explorer-table tbody button').first().click();
  await expect(page.locator('#explorer-quote .quote')).toContainText('“');
  await expect(page.locator('#explorer-quote a')).toHaveAttribute('href', /\/reports\/xinjiang-[^#]+#\d+$/);
});
