import { existsSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { LANGUAGES, PAGES } from './support/pages.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What colours and room decide; everything else is the same in every theme and width. */
const SEEN = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

interface View {
  colorScheme: 'light' | 'dark';
  width: number;
}

/**
 * Every page is looked at once for everything, on a desk or a phone, in the light or the dark, by turns; a page of
 * each kind once more the other way round, for what is seen. AXE=all looks for everything all four ways.
 */
const ALL = process.env.AXE === 'all';
const DESK = 1280;
const PHONE = 390;
const KINDS = new Set<string>(
  LANGUAGES.flatMap(({ prefix }) => PAGES.map(({ address }) => `${prefix}${address}`)),
);

function viewsOf(address: string, index: number): View[] {
  const schemes = ['light', 'dark'] as const;
  const widths = [DESK, PHONE];
  if (ALL) return widths.flatMap((width) => schemes.map((colorScheme) => ({ colorScheme, width })));
  const view = (turn: number): View => ({
    colorScheme: schemes[(index + turn) % 2]!,
    width: widths[(Math.floor(index / 2) + turn) % 2]!,
  });
  return KINDS.has(address) ? [view(0), view(1)] : [view(0)];
}

/** Every page the sitemap names (another test sees that it names all), and what it leaves out on purpose. */
function everyPage(): string[] {
  const { folder } = SITES[0];
  const map = `${folder}/sitemap-0.xml`;
  const named = existsSync(map) ? [...readFileSync(map, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)] : [];
  const pages = named.map((match) => new URL(match[1] ?? '').pathname.slice(1));
  return [...pages, 'embed/', 'en/embed/', '404.html'];
}

const pages = everyPage();
/** Pages that one test looks at in one window: opening one for each would take longer than looking. */
const AT_ONCE = 12;

test('the sitemap names pages for axe to look at', () => {
  expect(pages.length).toBeGreaterThan(100);
});

for (let first = 0; first < pages.length; first += AT_ONCE) {
  const some = pages.slice(first, first + AT_ONCE);
  test(`axe finds nothing on /${some[0]} and the ${some.length - 1} after it`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found: string[] = [];
    for (const [index, address] of some.entries()) {
      const views = viewsOf(address, first + index);
      for (const [turn, { colorScheme, width }] of views.entries()) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        if (turn === 0) await page.goto(`${baseURL}${address}`);
        const broken = await violations(page, turn > 0 && !ALL);
        found.push(...broken.map((what) => `/${address} ${colorScheme} ${width} px: ${what}`));
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
}

/** What axe finds on the page: each rule with the elements that break it. */
async function violations(page: Page, onlySeen: boolean): Promise<string[]> {
  const runOnly = onlySeen
    ? { type: 'rule' as const, values: SEEN }
    : { type: 'tag' as const, values: RULES };
  const found = await new AxeBuilder({ page })
    // Only what is wrong is told in full: on lists of a thousand rows the rest is most of the work. The newer way of
    // running tells everything, for the sake of frames, and no page has any.
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n    ')}`);
}
