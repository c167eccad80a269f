import type { Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

/** Questions that people come with, each answered from the front page on by what a newcomer sees and presses. */

/** Types words into the search of the front page, as one who knows nothing of the site. */
async function ask(page: Page, words: string): Promise<void> {
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
}

/** A press of the masthead's entry. */
const go = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true }).click();

test('was the growth target of 新绛 for 2023 kept?', async ({ page }) => {
  await ask(page, '新绛');
  await page
    .locator('[data-search-results] a', { hasText: /^新绛县$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/counties\/xinjiang\/$/);

  // The sentence on top says what was promised and why it cannot be judged here.
  const sentence = page
    .getByRole('main')
    .locator('p', { hasText: /2023年承诺增长7%左右/ })
    .first();
  await expect(sentence).toBeVisible();
  await expect(sentence).toContainText('结果这里还没有报告可查');

  // The ledger says the same in a word, beside the promise, and the promise leads to its sentence.
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: '地区生产总值', exact: true }) });
  await expect(row.first()).toContainText('待报');
  const promise = row.first().getByRole('link', { name: /7%左右/ });
  await promise.click();
  await expect(page).toHaveURL(/\/reports\/xinjiang-2023-report\/#\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator('.s', { has: page.locator(':target') })).toContainText('地区生产总值');
});

test('which of the three is closest to its goal for 2025?', async ({ page }) => {
  await page.goto('');
  await page.locator('#featured').getByRole('link', { name: '放在一起对比' }).click();
  await expect(page).toHaveURL(/\/compare\//);
  const answer = page.getByRole('main').locator('p', { hasText: '离承诺的目标' });
  await expect(answer).toBeVisible();
  const words = await answer.innerText();
  const gaps = [...words.matchAll(/离2025年的([\d.]+)亿元还差([\d.]+)亿元/g)].map(
    ([, goal, gap]) => Number(gap) / Number(goal),
  );
  expect(gaps).toHaveLength(2);
  expect(gaps, 'the nearest is named first').toEqual(gaps.toSorted((a, b) => a - b));
  expect(words).toMatch(/绛县没有写明此后的目标/);
  // The charts say the pace that each still needs.
  await expect(page.getByRole('main').getByText(/每年须增约[\d.]+%/)).toHaveCount(2);
});

test('send a colleague this chart', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(baseURL ?? '').origin,
  });
  await page.goto('');
  await page.locator('#featured').getByRole('link', { name: '新绛县' }).click();
  await page.getByRole('main').getByRole('link', { name: '与别处对比' }).first().click();
  await expect(page).toHaveURL(/\/compare\//);
  await page.locator('.ctl').getByRole('link', { name: '只看增长' }).click();
  await expect(page).toHaveURL(/m=growth/);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.locator('#take').getByRole('status')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const sum = page.getByRole('main').locator('figure .sum, section .sum').first();
  const said = await sum.innerText();

  const colleague = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  const other = await colleague.newPage();
  expect(link).toContain('m=growth');
  await other.goto(link);
  await expect(other.locator('.ctl [aria-current=true]').first()).toHaveText('只看增长');
  await expect(other.getByRole('main').locator('figure .sum, section .sum').first()).toHaveText(said);
  await expect(other.getByRole('main').locator('svg:visible').first()).toBeVisible();
  await colleague.close();
});

test('what does 标准地 mean here?', async ({ page }) => {
  await ask(page, '标准地');
  const terms = page
    .locator('[data-search-results] section')
    .filter({ has: page.getByRole('heading', { name: /^术语/ }) });
  // The meaning is in the results; the entry leads to where the report explains it.
  await expect(terms).toContainText('项目供地标准化');
  await terms.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/reports\/[^#]+#\d+$/);
  await expect(page.locator(':target')).toBeInViewport();

  // The glossary finds it by part of the word too.
  await go(page, '术语');
  await page.getByRole('main').locator('input[name=q]').fill('标准地');
  await expect(page.locator('[data-entry]:visible')).toHaveCount(1);
  await expect(page.locator('[data-entry]:visible')).toContainText('项目供地标准化');
});

test('which projects over 10亿元 were to start in 绛县 in 2025?', async ({ page }) => {
  await page.goto('');
  await go(page, '项目');
  const choose = (name: string, label: string) =>
    page.getByRole('main').getByRole('combobox', { name, exact: true }).selectOption({ label });
  await choose('地区', '绛县');
  await choose('年份', '2025');
  await choose('进展', '拟建');
  await choose('总投资', '10亿元以上');
  await expect(page).toHaveURL(/amount=10$/);
  // The page says how many there are once it shows them.
  await expect(page.locator('#list-said')).toHaveText(/^列出\d+条/);
  const found = page.locator('[data-entry]:visible');
  await expect(found).not.toHaveCount(0);
  for (const entry of await found.all()) {
    await expect(entry).toContainText('拟建');
    const amount = /([\d,.]+)亿元/.exec(await entry.innerText())?.[1];
    expect(Number(amount?.replaceAll(',', ''))).toBeGreaterThanOrEqual(10);
  }
  await found.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/reports\/jiangxian-2025[^#]*#\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});
