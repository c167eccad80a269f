import { gzipSync } from 'node:zlib';
import { downloaded } from '../support/lists.ts';
import { expect, test } from '../support/test.ts';

for (const list of ['figures', 'projects', 'pledges', 'glossary', 'checks', 'reports']) {
  test(`${list}: every row can be reached without scripts, a hundred at most on the first page`, async ({
    browser,
    baseURL,
    request,
  }) => {
    const shards = (await (await request.get(`${baseURL}${list}/rows/index.json`)).json()).shards as {
      rows: number;
    }[];
    const total = shards.reduce((sum, { rows }) => sum + rows, 0);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const rowsOf = () => page.locator('table.x tbody tr:not(.group)').count();
    await page.goto(`${baseURL}${list}/`);
    expect(await rowsOf()).toBeLessThanOrEqual(100);
    await expect(page.locator('form.ask')).toBeHidden();
    const regions = await page
      .locator('#regions [data-region]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const seen = new Set<string>();
    let found = 0;
    const ahead = [...regions];
    while (ahead.length > 0) {
      const address = ahead.pop()!;
      if (seen.has(address)) continue;
      seen.add(address);
      const answer = await page.goto(address);
      expect(gzipSync((await answer?.body()) ?? '').length, address).toBeLessThan(60_000);
      found += await rowsOf();
      const years = await page
        .locator('.by a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      ahead.push(...years.filter((link) => /\/\d{4}\/$/.test(link)));
    }
    expect(found).toBe(total);
    await context.close();
  });

  test(`${list}: what is chosen is downloaded, and a cleared form shows all`, async ({ page }) => {
    await page.goto(`${list}/?region=xinjiang`);
    const table = page.locator('#list-rows');
    await expect(table).toHaveClass(/live/);
    await expect(page.locator('#list select[name=region]')).toHaveValue('xinjiang');
    const [head = [], ...rows] = await downloaded(page);
    const said = Number(
      /列出([\d,]+)条/.exec(await page.locator('#list-said').innerText())?.[1]?.replace(',', ''),
    );
    expect(rows).toHaveLength(said);
    for (const row of rows) expect(row[head.indexOf('region')]).toBe('xinjiang');
    await page.locator('[data-reset]').click();
    await expect(page).toHaveURL(new RegExp(`/${list}/$`));
    await expect(page.locator('#list-said')).toHaveText(/列出[\d,]+条/);
  });
}

test('rows that cannot be fetched are said to be missing, and the ways to them are shown', async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/rows/*.json', (route) => route.abort());
  await page.goto(`${baseURL}projects/?region=xinjiang`);
  await expect(page.locator('#list-said')).toHaveText('没有取到，请再试一次');
  await expect(page.locator('#regions')).toBeVisible();
});
