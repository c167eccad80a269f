import { expect, test } from './support/test.ts';

test('on a desk the headings stand on one line, in both languages', async ({ page }) => {
  for (const width of [1240, 1280, 1349, 1350, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['', 'en/']) {
      await page.goto(address);
      const entries = await page.getByRole('banner').getByRole('navigation').getByRole('link').all();
      const tops = await Promise.all(entries.map(async (entry) => (await entry.boundingBox())?.y));
      expect(new Set(tops).size, `${address || 'zh'} at ${width} px`).toBe(1);
    }
  }
});
