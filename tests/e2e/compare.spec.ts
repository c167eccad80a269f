import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

const SAVED = 'compare/?r=xinjiang,jishan&i=gdp,grain-output&m=growth&y=2020-2023';

/** All words that a comparison shows. It is alive when its choices say what the address asks for. */
async function shown(page: Page): Promise<string> {
  await expect(page.locator('#controls')).toBeVisible();
  await expect(page.locator('main astro-island').first()).not.toHaveAttribute('ssr', '');
  await expect(page.locator('.ctl [aria-current=true]').first()).toHaveText(/增长|增速/);
  await expect(page.locator('main section h2').filter({ hasText: '粮食' })).toBeVisible();
  // A picture and the chart that takes its place when it is reached for say the same in other nodes.
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const drawn of copy.querySelectorAll('svg, .recharts-wrapper')) drawn.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });
}

test('a saved comparison opens as it was left', async ({ page, browser, baseURL }) => {
  await page.goto(SAVED);
  const first = await shown(page);
  expect(first).toContain('新绛县');
  expect(first).toContain('稷山县');
  expect(first).not.toContain('2019年');

  const colleague = await browser.newContext();
  const other = await colleague.newPage();
  await other.goto(baseURL + SAVED);
  expect(await shown(other)).toBe(first);
  await colleague.close();
});

test('every choice changes the address, and the way back restores it', async ({ page }) => {
  await page.goto(SAVED);
  const first = await shown(page);
  await page.locator('.ctl a[href*="m=rank"]').first().click();
  await expect(page).toHaveURL(/m=rank/);
  await expect(page.locator('.ctl [aria-current=true]').first()).not.toHaveText(/增长|增速/);
  await page.goBack();
  await expect(page).toHaveURL(/m=growth/);
  expect(await shown(page)).toBe(first);
});

test('a region is added with the keyboard', async ({ page }) => {
  await page.goto(SAVED);
  await shown(page);
  const select = page.locator('.ctl select[name=r]');
  await select.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/r=xinjiang,jishan,[a-z]+/);
});

test('a comparison is carried away: link, citation, figures, picture, code', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(baseURL ?? '').origin,
  });
  await page.goto(SAVED);
  await shown(page);
  const copied = async (name: string) => {
    const button = page.getByRole('button', { name });
    await button.click();
    await expect(page.locator('#take').getByRole('status')).toBeVisible();
    await expect(page.locator('#take').getByRole('status')).toHaveCount(0);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('复制链接')).toBe(`${baseURL}${SAVED}`);
  expect(await copied('复制引用')).toContain(SAVED);
  expect(await copied('复制嵌入代码')).toMatch(
    /^<iframe src="[^"]*\/embed\/\?r=xinjiang,jishan&amp;i=gdp,grain-output/,
  );

  const saved = async (name: string) => {
    const control = page.locator('#take').getByText(name, { exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
    return readFileSync(await download.path());
  };
  const csv = (await saved('下载 CSV')).toString();
  expect(csv).toMatch(/xinjiang|新绛/);
  expect(csv).toMatch(/jishan|稷山/);
  const svg = (await saved('SVG 图')).toString();
  expect(svg).toMatch(/^<svg/);
  expect(svg).toContain('资料');
  expect((await saved('PNG 图')).subarray(1, 4).toString()).toBe('PNG');
});

test('an embedded comparison shows what its address asks for, and leads back', async ({ page }) => {
  await page.goto(SAVED.replace('compare/', 'embed/'));
  await expect(page.locator('main')).toContainText('稷山县');
  await expect(page.locator('main')).toContainText('粮食');
  await expect(page.locator('main a[href$="/compare/"], main a[href*="/compare/?"]').first()).toBeVisible();
});
