import type { Locator, Page } from 'playwright/test';
import { expect, test } from './support/test.ts';

/** Journeys by keyboard alone: no pointer, no focus set by the test. */

/** Presses Tab until an element has the focus, as one does who looks for it. */
async function tabTo(page: Page, wanted: Locator, most = 60): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await expect(wanted).toBeInViewport();
      const ring = await wanted.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      });
      expect(ring, 'the focus shows').toBe(true);
      return;
    }
  }
  throw new Error(`not reached by ${most} presses of Tab`);
}

test('the masthead: every heading in its order, the theme, the other language with its state', async ({
  page,
}) => {
  await page.goto('compare/?r=xinjiang&i=gdp&m=growth&y=2020-2025');
  const entries = page.getByRole('banner').getByRole('navigation').getByRole('link');
  for (const entry of await entries.all()) await tabTo(page, entry, 6);
  const language = page.getByRole('banner').getByRole('link', { name: 'English' });
  await tabTo(page, language, 3);
  const theme = page.locator('[data-theme-switch]');
  await tabTo(page, theme, 2);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await paper();
  await page.keyboard.press('Enter');
  expect(await paper()).not.toBe(before);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/compare\/\?r=xinjiang&i=gdp&m=growth&y=2020-2025$/);
});

test('search: the slash, words, a result', async ({ page }) => {
  await page.goto('glossary/');
  await page.keyboard.press('/');
  await expect(page.locator('#search-words')).toBeFocused();
  await page.keyboard.type('新绛');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/counties\/xinjiang\/$/);
});

test('a comparison: views, what is added and what is taken out, without losing the place', async ({
  page,
}) => {
  await page.goto('compare/');
  const controls = page.locator('.ctl');
  const growth = controls.getByRole('link', { name: '只看增长' });
  await tabTo(page, growth, 80);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/m=growth/);
  // The page was drawn anew around it.
  await expect(growth).toBeFocused();
  await expect(growth).toHaveAttribute('aria-current', 'true');

  const add = controls.getByRole('combobox', { name: '添一个地区' });
  for (let press = 0; press < 60 && !(await isFocused(add)); press += 1)
    await page.keyboard.press('Shift+Tab');
  const chosen = await controls.locator('.on').count();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(controls.locator('.on'), 'an arrow chooses, it does not send').toHaveCount(chosen);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(controls.locator('.on')).toHaveCount(chosen + 1);
  expect(await inControls(page), 'the focus is still among the choices').toBe(true);

  const remove = controls.getByRole('link', { name: /^去掉/ }).first();
  for (let press = 0; press < 60 && !(await isFocused(remove)); press += 1)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(controls.locator('.on')).toHaveCount(chosen);
  expect(await inControls(page)).toBe(true);

  // The living charts are on the way, and read with the arrows.
  const chart = page.locator('.live').first();
  await tabTo(page, chart, 80);
  await page.keyboard.press('Home');
  await expect(chart.locator('[aria-live]')).toContainText(/\d{4}年/);
});

test('the explorer: a filter, a sentence, and back to the row', async ({ page }) => {
  await page.goto('figures/');
  const region = page.locator('#list select[name=region]');
  await tabTo(page, region, 40);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/region=/);
  await expect(page.locator('#list-rows')).toHaveClass(/live/);
  const ask = page.locator('#list-rows .x-ask button').first();
  await tabTo(page, ask, 40);
  await page.keyboard.press('Enter');
  const quote = page.locator('#list-quote');
  await expect(quote).toBeVisible();
  await expect(quote.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(quote).toBeHidden();
  await expect(ask).toBeFocused();
});

test('the reader: marks and notes are switched by the space bar, a figure leads to itself', async ({
  page,
}) => {
  await page.goto('reports/xinjiang-2023-report/');
  const marks = page.locator('#m1');
  await tabTo(page, marks, 60);
  await expect(marks).toBeChecked();
  await page.keyboard.press('Space');
  await expect(marks).not.toBeChecked();
  await page.keyboard.press('Space');
  const figure = page.locator('.doc a.R').first();
  await tabTo(page, figure, 80);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

const isFocused = (element: Locator) => element.evaluate((found) => found === document.activeElement);
const inControls = (page: Page) => page.evaluate(() => document.activeElement?.closest('.ctl') !== null);
