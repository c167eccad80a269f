import { readSite } from './support/site-files.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';

interface Figure {
  id: string;
  region: string;
  document: string;
  origin: string;
  correction?: { reason: string; by: string; was?: Record<string, unknown> };
}

const addresses = [...readSite(SITES[0].folder).keys()];

/** A region's figures stand on one page, or those of early years on pages of their own. */
function pageOf({ region, document }: Figure): string {
  const ofYear = `figures/${region}/${document.slice(region.length + 1).split('-')[0]}/`;
  return addresses.includes(ofYear) ? ofYear : `figures/${region}/`;
}

/** Readable without scripts: what a person changed must not need any. */
test.use({ javaScriptEnabled: false });

test('a corrected figure says what was read, what it is now, why and by whom', async ({ page, request }) => {
  const figures = (await (await request.get('data/observations.json')).json()) as Figure[];
  const corrected = figures.filter(({ origin }) => origin === 'corrected');
  expect(corrected.length).toBeGreaterThan(0);
  for (const figure of corrected) {
    const { reason, by, was } = figure.correction!;
    for (const [address, anchor] of [
      [`reports/${figure.document}/`, '.mg .fixed'],
      [`counties/${figure.region}/`, '#corrected .fixed'],
      [pageOf(figure), '.x-name .fixed'],
    ] as const) {
      if (!page.url().endsWith(`/${address}`)) await page.goto(address);
      const said = page.locator(anchor, { hasText: reason });
      await expect(said.first(), `${figure.id} on ${address}`).toContainText(by);
      const changes = was === undefined ? 0 : 1;
      expect(await said.first().locator('del').count()).toBeGreaterThanOrEqual(changes);
      expect(await said.first().locator('ins').count()).toBeGreaterThanOrEqual(changes);
    }
  }
});
