import { existsSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { LANGUAGES, PAGES } from './support/pages.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Chinese pages are looked at light, English ones dark: both languages share their markup, so each page is seen both
 * ways. One page of each kind stands for the rest; AXE=pages looks at every page,
 * AXE=all at every page all four ways.
 */
const ALL = process.env.AXE === 'all';
const EVERY = ALL || process.env.AXE === 'pages';
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const VIEWS = [
  { colorScheme: 'light', viewport: DESK, language: 'zh' },
  { colorScheme: 'dark', viewport: DESK, language: 'en' },
  { colorScheme: 'dark', viewport: PHONE, language: null },
  { colorScheme: 'light', viewport: PHONE, language: null },
] as const;

/** One page of each kind, in both languages. */
const ofEachKind = LANGUAGES.flatMap(({ prefix }) => PAGES.map(({ address }) => `${prefix}${address}`));

/** Every page the sitemap names (another test sees that it names all), and what it leaves out on purpose. */
function everyPage(): string[] {
  const { folder } = SITES[0];
  const map = `${folder}/sitemap-0.xml`;
  const named = existsSync(map) ? [...readFileSync(map, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)] : [];
  const pages = named.map((match) => new URL(match[1] ?? '').pathname.slice(1));
  return [...pages, 'embed/', 'en/embed/', '404.html'];
}

const pages = EVERY ? everyPage() : [...ofEachKind, 'embed/', 'en/embed/', '404.html'];

test('the sitemap names pages for axe to look at', () => {
  expect(everyPage().length).toBeGreaterThan(100);
});

for (const { colorScheme, viewport, language } of VIEWS) {
  const seen = pages.filter((address) => (address.startsWith('en/') ? 'en' : 'zh') === language || ALL);
  if (language === null && !ALL) continue;
  test.describe(`axe finds nothing, ${colorScheme}, ${viewport.width} px`, () => {
    test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const address of seen) {
      test(`/${address}`, async ({ page }) => {
        await page.goto(address);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

/** What axe finds on the page: each rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    // Only what is wrong is told in full: on lists of a thousand rows the rest is most of the work. The newer way of
    // running tells everything, for the sake of frames, and no page has any.
    .options({ runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n    ')}`);
}
