import { LANGUAGES, PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** Fewest characters that a page of any kind has to say. */
const SAYS_SOMETHING = 120;

for (const { kind, address } of PAGES) {
  for (const { language, prefix } of LANGUAGES) {
    test.describe(`${kind} (${language})`, () => {
      test('has its head and one heading, and names its language', async ({ page }) => {
        await page.goto(prefix + address);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page).toHaveTitle(/\S/);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('main')).toHaveCount(1);
        await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/);
        await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
          'href',
          new RegExp(`^https?://[^/]+/${prefix}${address}$`),
        );
      });

      for (const width of [360, 768, 1440]) {
        test(`does not scroll sideways at ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(prefix + address);
          const widest = await page.evaluate(() => {
            const over = [...document.body.querySelectorAll('*')].find((element) => {
              const box = element.getBoundingClientRect();
              return box.width > 0 && box.right > innerWidth + 1 && !element.closest('[data-scrolls]');
            });
            return {
              width: document.documentElement.scrollWidth,
              element: over ? over.outerHTML.slice(0, 160) : '',
            };
          });
          expect(widest.width, widest.element).toBeLessThanOrEqual(width);
        });
      }

      test('reads without JavaScript', async ({ browser, baseURL }) => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const page = await context.newPage();
        await page.goto(`${baseURL}${prefix}${address}`);
        await expect(page.locator('h1')).toBeVisible();
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(SAYS_SOMETHING);
        await context.close();
      });
    });
  }
}
