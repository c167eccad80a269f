import { choose, downloaded, entries } from '../support/lists.ts';
import { expect, test } from '../support/test.ts';

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
