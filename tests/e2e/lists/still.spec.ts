import { shifted, watchShifts } from '../support/shifts.ts';
import { expect, test } from '../support/test.ts';

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
