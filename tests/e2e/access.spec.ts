import { AxeBuilder } from '@axe-core/playwright';
import { LANGUAGES, PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { kind, address } of PAGES) {
    // Both languages share their markup; the theme is what changes contrast.
    const { language, prefix } = colorScheme === 'light' ? LANGUAGES[0] : LANGUAGES[1];
    test(`axe finds nothing: ${kind}, ${colorScheme}, ${language}`, async ({ page }) => {
      // Lists of a thousand rows take axe a while.
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(prefix + address);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n    ')}`,
      );
      expect(told).toEqual([]);
    });
  }
}
