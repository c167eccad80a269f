import { PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** A4 between usual margins, in CSS pixels. */
const PAPER = { width: 681, height: 1010 };

test.use({ colorScheme: 'dark', viewport: PAPER });

test('what is read dark is printed in ink, without what only a screen is good for', async ({ page }) => {
  for (const { address } of PAGES) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
    expect(ink, address).toBe('rgb(27, 26, 23)');
    for (const part of ['.nav', '.tools', '.takes', '.ask', '.controls', '.toc'])
      for (const found of await page.locator(part).all()) await expect(found, address).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
      PAPER.width,
    );
  }
});

test('tables stand on paper as they do on a desk', async ({ page }) => {
  for (const address of ['counties/140000/', 'counties/xinjiang/', 'indicators/gdp/', 'figures/', 'data/']) {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const table of await page.locator('main table:visible').all())
      expect(
        await table
          .locator('tr')
          .first()
          .evaluate((row) => getComputedStyle(row).display),
      ).toBe('table-row');
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a page on paper says where it is found again, with what was asked for', async ({ page }) => {
  await page.goto('projects/?region=jiangxian&q=工业');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.foot')).toContainText('projects/?region=jiangxian&q=工业');
});
