import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

/** On phones what is far away is not laid out until it comes near: all the same it can be linked to, found, printed. */
test.use({ viewport: { width: 412, height: 823 } });

const REPORT = 'reports/xinjiang-2023-report/';

/** Waits until the page has stopped moving. */
async function settled(page: Page) {
  let before = -1;
  await expect
    .poll(async () => {
      const now = await page.evaluate(() => scrollY);
      const still = now === before;
      before = now;
      return still;
    })
    .toBe(true);
}

for (const motion of ['no-preference', 'reduce'] as const) {
  test.describe(`motion: ${motion}`, () => {
    test.use({ contextOptions: { reducedMotion: motion } });

    for (const part of [0.2, 0.6, 0.98]) {
      test(`a saved link shows its sentence, ${part * 100} % down the report`, async ({ page }) => {
        await page.goto(REPORT);
        const sentences = page.locator('.doc .s[id]');
        const id = await sentences.nth(Math.floor((await sentences.count()) * part)).getAttribute('id');
        await page.goto('about:blank');
        await page.goto(`${REPORT}#${id}`);
        await settled(page);
        await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      });
    }

    test('the last entry of the contents leads to its heading', async ({ page }) => {
      await page.goto(REPORT);
      const summary = page.locator('.toc summary');
      const entry = page.locator('.toc a[href^="#"]').last();
      if (!(await entry.isVisible())) await summary.first().click();
      const target = (await entry.getAttribute('href')) ?? '';
      await entry.click();
      await settled(page);
      await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
    });
  });
}

test('a link to a section far down leads there', async ({ page }) => {
  await page.goto('method/');
  const id = await page.locator('main .sec[id]').last().getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`method/#${id}`);
  await settled(page);
  await expect(page.locator(`#${id} h2`)).toBeInViewport();
});

test('what is far away is found in the page', async ({ page }) => {
  await page.goto(REPORT);
  const words = await page.locator('.para').last().locator('.s').first().textContent();
  const found = await page.evaluate(
    (text) => {
      const { find } = window as Window & { find?: (text: string) => boolean };
      return find?.call(window, text);
    },
    (words ?? '').trim().slice(0, 12),
  );
  expect(found).toBe(true);
});

test('nothing shifts while one scrolls to the end', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as Window & { shifted?: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shifted = (seen.shifted ?? 0) + entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['counties/xinjiang/', REPORT, 'figures/xinjiang/', 'method/']) {
    await page.goto(address);
    for (let turn = 0; turn < 60; turn += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(30);
    }
    expect(await page.evaluate(() => (window as Window & { shifted?: number }).shifted), address).toBe(0);
  }
});
