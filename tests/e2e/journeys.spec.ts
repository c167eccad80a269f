import type { Locator, Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

test('a figure of the dashboard leads to its sentence, which is marked', async ({ page }) => {
  await page.goto('counties/xinjiang/');
  const figure = page.locator('main a[href*="/reports/"][href*="#"]').filter({ hasText: /\d/ }).first();
  const href = (await figure.getAttribute('href')) ?? '';
  await figure.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expectMarked(page, href.split('#')[1] ?? '');
});

test('a saved link to a figure shows its sentence without JavaScript too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}reports/xinjiang-2023-report/`);
  const offset = await page.locator('.doc a[id]').filter({ hasText: '183.5' }).first().getAttribute('id');
  await page.goto(`${baseURL}reports/xinjiang-2023-report/#${offset}`);
  await expectMarked(page, offset ?? '');
  await context.close();
});

test('every figure of the dashboard stands at its offset in the report', async ({ page, baseURL }) => {
  test.slow();
  await page.goto('counties/xinjiang/');
  const links = await page
    .locator('main a[href*="/reports/"][href*="#"]')
    .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
  expect(links.length).toBeGreaterThan(20);
  const byReport = Map.groupBy(links, (link) => link.split('#')[0] ?? '');
  for (const [report, targets] of byReport) {
    await page.goto(report);
    expect(report.startsWith(baseURL ?? '')).toBe(true);
    const missing = await page.evaluate(
      (ids) => ids.filter((id) => !document.getElementById(id)),
      targets.map((target) => target.split('#')[1] ?? ''),
    );
    expect(missing, report).toEqual([]);
  }
});

test('was the growth that was promised reported? the county page answers in a word', async ({ page }) => {
  await page.goto('');
  await page.getByRole('banner').getByRole('link', { name: '地区', exact: true }).click();
  await page.locator('main').getByRole('link', { name: '新绛县' }).first().click();
  await expect(page).toHaveURL(/\/counties\/xinjiang\/$/);
  const row = page.getByRole('table').getByRole('row').filter({ hasText: '地区生产总值' }).first();
  await expect(row).toContainText(/达到|接近|未达|待报|不评/);
  await expect(row.locator('a[href*="/reports/"]').first()).toBeVisible();
});

test('the home page leads to a comparison of the counties it features', async ({ page }) => {
  await page.goto('');
  const link = page.locator('main a[href*="/compare/?"]').first();
  const names = await page.locator('#featured article h3').allInnerTexts();
  await link.click();
  for (const name of names) {
    await expect(page.locator('.ctl .on').filter({ hasText: new RegExp(`^${name}`) })).toBeVisible();
  }
});

test('the language switch keeps the page and its state, there and back', async ({ page }) => {
  await page.goto('compare/?indicators=gdp#main');
  const before = await page.evaluate(() => location.search + location.hash);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/compare\//);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.evaluate(() => location.search + location.hash)).toBe(before);
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/compare\//);
  expect(new URL(page.url()).pathname).toBe('/compare/');
});

test('the theme that was chosen stays on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.locator('[data-theme-switch]').click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('method/');
  expect(await paper()).toBe(dark);
});

test('the first tab stop leads past the masthead', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('an unknown address says so and leads on', async ({ page, conduct }) => {
  const answer = await page.goto('counties/nowhere/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('main a').first()).toBeVisible();
  // The browser logs the very answer this test asks for.
  conduct.length = 0;
});

/** The figure that a link points to is on the screen, and its sentence stands on another ground than the rest. */
async function expectMarked(page: Page, offset: string): Promise<void> {
  const figure = page.locator(`[id="${offset}"]`);
  await expect(figure).toBeInViewport();
  const plain = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground(figure)).not.toBe(plain);
}

/** The background that shows behind an element. */
function ground(element: Locator): Promise<string> {
  return element.evaluate((start) => {
    let at: Element | null = start;
    while (at) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') return colour;
      at = at.parentElement;
    }
    return '';
  });
}
