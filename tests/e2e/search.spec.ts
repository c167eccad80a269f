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

for (const [asked, type, words] of [
  ['gaobiaozhunnongtian', '数字', '高标准农田'],
  ['chanyeyuanqu', '项目', '产业园区'],
  ['bzd', '术语', '标准地'],
] as const) {
  test(`names are found by pinyin: “${asked}”`, async ({ page }) => {
    await page.goto(`search/?q=${asked}`);
    const section = page.locator('[data-search-results] section', { hasText: type });
    await expect(section.locator('mark', { hasText: words }).first()).toBeVisible();
  });
}

test('an English word finds the pledges and projects that the reports tell of in Chinese', async ({
  page,
}) => {
  await page.goto('en/search/?q=kindergartens');
  const results = page.locator('[data-search-results]');
  await expect(results.getByRole('status')).toContainText('幼儿园');
  for (const name of ['Pledges', 'Projects']) {
    const section = results.locator('section', { has: page.getByRole('heading', { name }) });
    await expect(section.locator('mark', { hasText: '幼儿园' }).first()).toBeVisible();
  }
  await page.goto('en/search/?q=schools');
  await results.getByRole('link', { name: 'Pledges to residents: Schools' }).click();
  await expect(page).toHaveURL(/\/en\/pledges\/\?subject=schools$/);
  await expect(page.locator('#list-rows')).toHaveClass(/live/);
  await page.goto('en/search/?q=agriculture');
  await results.getByRole('link', { name: 'Projects: Farming and villages' }).click();
  await expect(page).toHaveURL(/\/en\/projects\/\?theme=agriculture$/);
});

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
