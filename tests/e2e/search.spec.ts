import { expect, test } from './support/test.ts';

test('part of a word finds, in everything that was read and in the sentences', async ({ page }) => {
  await page.goto('search/?q=园区');
  const results = page.locator('[data-search-results]');
  await expect(results.locator('mark').first()).toHaveText('园区');
  await expect(results).toContainText('产业园区');
  await expect(results.getByRole('status')).not.toContainText('正在');
  const sentence = results.locator('a[href*="/reports/"]').first();
  await sentence.click();
  await expect(page).toHaveURL(/\/reports\/[^#]+#\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.goBack();
  await expect(page.locator('#search-words')).toHaveValue('园区');
  await expect(results.locator('mark').first()).toHaveText('园区');
});

for (const [asked, place] of [
  ['新绛', 'counties/xinjiang/'],
  ['xinjiang', 'counties/xinjiang/'],
  ['GDP', 'indicators/gdp/'],
  ['地区生产总值', 'indicators/gdp/'],
] as const) {
  test(`“${asked}” leads to /${place}`, async ({ page }) => {
    await page.goto('search/');
    await page.locator('#search-words').fill(asked);
    await expect(page.locator(`[data-search-results] a[href="/${place}"]`).first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(asked)}`));
  });
}

test('the slash key leads to the search from anywhere, arrow keys to its results', async ({ page }) => {
  await page.goto('method/');
  await page.keyboard.press('/');
  await expect(page.locator('#search-words')).toBeFocused();
  await page.keyboard.type('高标准农田');
  await expect(page.locator('[data-search-results] li a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-search-results] li a').first()).toBeFocused();
});

test('what is nowhere is said to be nowhere', async ({ page }) => {
  await page.goto('search/?q=绝无此词甲乙丙');
  await expect(page.locator('[data-search-results]').getByRole('status')).toBeVisible();
  await expect(page.locator('[data-search-results] li')).toHaveCount(0);
});
