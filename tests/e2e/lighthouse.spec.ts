import { test as base, expect } from 'playwright/test';
import { needBrowser } from '../../scripts/lib/browser.ts';
import { type Chrome, startChrome } from '../../scripts/lib/lighthouse/chrome.ts';
import { STEADY, scores } from '../../scripts/lib/lighthouse/scores.ts';
import { LANGUAGES, PAGES } from './support/pages.ts';

/**
 * What Lighthouse says of each kind of page, but for performance: that hangs on the machine, and is looked at with
 * `npm run lighthouse`. What performance comes from is held by weights.spec.ts and budgets.spec.ts. Both languages share
 * their markup, so kinds take turns; LIGHTHOUSE=all looks at both of each.
 */
const test = base.extend<object, { chrome: Chrome }>({
  chrome: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const chrome = await startChrome(needBrowser());
      await use(chrome);
      await chrome.close();
    },
    { scope: 'worker' },
  ],
});

const ALL = process.env.LIGHTHOUSE === 'all';

for (const [index, { kind, address }] of PAGES.entries()) {
  for (const [turn, { language, prefix }] of LANGUAGES.entries()) {
    if (!ALL && index % LANGUAGES.length !== turn) continue;
    test(`${kind} (${language}): 100 for access, practice and search engines`, async ({ chrome }) => {
      const found = await scores(`${process.env.DUIXIAN_TEST_ROOT}${prefix}${address}`, chrome.port, STEADY);
      expect(found.filter(({ score }) => score < 100)).toEqual([]);
    });
  }
}
