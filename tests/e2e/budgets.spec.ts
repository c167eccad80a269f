import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright/test';
import { PAGES } from './support/pages.ts';
import { shifted, watchShifts } from './support/shifts.ts';
import { expect, test } from './support/test.ts';

/** Bytes, gzip. */
const SCRIPTS_ON_LOAD = 15_000;
const SCRIPTS_WITH_CHART = 200_000;
const FIRST_SCREEN = 14_000;

const SCREENS = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desk', width: 1440, height: 900 },
];

for (const { kind, address } of PAGES) {
  test(`${kind}: at most ${SCRIPTS_ON_LOAD / 1000} kB of scripts on load`, async ({ page }) => {
    const scripts = watchScripts(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const { bytes, told } = await scripts();
    expect(bytes, told).toBeLessThanOrEqual(SCRIPTS_ON_LOAD);
  });

  test(`${kind}: nothing shifts, and a chart that comes alive stays within ${SCRIPTS_WITH_CHART / 1000} kB`, async ({
    page,
  }) => {
    await page.addInitScript(watchShifts);
    const scripts = watchScripts(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const island = page.locator('main astro-island').first();
    if ((await island.count()) > 0) {
      await island.scrollIntoViewIfNeeded();
      await island.hover();
      // Astro takes the mark off an island when it has come alive.
      await expect(island).not.toHaveAttribute('ssr', '');
      await page.waitForLoadState('networkidle');
      const { bytes, told } = await scripts();
      expect(bytes, told).toBeLessThanOrEqual(SCRIPTS_WITH_CHART);
    }
    expect(await shifted(page)).toBe(0);
  });

  for (const screen of SCREENS) {
    test(`${kind}: the first ${FIRST_SCREEN / 1000} kB draw the first screen (${screen.name})`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ viewport: screen, javaScriptEnabled: false });
      const page = await context.newPage();
      const styles: Response[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'stylesheet') styles.push(response);
      });
      const response = await page.goto(`${baseURL}${address}`);
      const html = (await response?.body()) ?? Buffer.alloc(0);
      const whole = await page.screenshot({ animations: 'disabled' });

      let left = FIRST_SCREEN;
      for (const style of styles) left -= gzipSync(await style.body()).length;
      expect(left, 'left for the HTML after the style sheets').toBeGreaterThan(0);
      const beginning = longestWithin(html, left);
      await page.route(`${baseURL}${address}`, (route) =>
        route.fulfill({ body: beginning, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto(`${baseURL}${address}`);
      const first = await page.screenshot({ animations: 'disabled' });
      expect(first.equals(whole), 'the first screen looks the same without the rest').toBe(true);
      await context.close();
    });
  }
}

/** Sums the scripts that are loaded from now on, those in the page included; data blocks are no scripts. */
function watchScripts(page: Page) {
  const seen: { from: string; size: Promise<number> }[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      seen.push({
        from: new URL(response.url()).pathname,
        size: response.body().then((body) => gzipSync(body).length),
      });
    }
  });
  return async () => {
    const inline = await page.evaluate(() =>
      [...document.scripts]
        .filter((s) => !s.src && ['', 'module', 'text/javascript'].includes(s.type))
        .map((s) => s.text)
        .join('\n'),
    );
    const parts = [`inline ${gzipSync(inline).length}`];
    let bytes = inline === '' ? 0 : gzipSync(inline).length;
    for (const { from, size } of seen) {
      bytes += await size;
      parts.push(`${from} ${await size}`);
    }
    return { bytes, told: parts.join('\n') };
  };
}

/** The longest beginning that is no larger than `budget` bytes when compressed. */
function longestWithin(html: Buffer, budget: number): Buffer {
  let [low, high] = [0, html.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (gzipSync(html.subarray(0, middle)).length <= budget) low = middle;
    else high = middle - 1;
  }
  return html.subarray(0, low);
}
