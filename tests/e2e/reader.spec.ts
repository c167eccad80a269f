import type { Locator } from 'playwright/test';
import { expect, test } from './support/test.ts';

const REPORT = 'reports/xinjiang-2023-report/';

const background = (place: Locator) => place.evaluate((element) => getComputedStyle(element).backgroundColor);
const picture = (place: Locator) => place.evaluate((element) => getComputedStyle(element).backgroundImage);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to a sentence shows it on another ground than its neighbours', async ({ page }) => {
    await page.goto(REPORT);
    const id = await page.locator('.doc .s[id]').nth(40).getAttribute('id');
    await page.goto(`${REPORT}#${id}`);
    const sentence = page.locator(`[id="${id}"]`);
    await expect(sentence).toBeInViewport();
    expect(await background(sentence)).not.toBe(await background(page.locator('.doc .s[id]').nth(60)));
  });

  test('marks and notes can be switched off, and the numbers left out switched on', async ({ page }) => {
    await page.goto(REPORT);
    const figure = page.locator('.doc .R').first();
    expect(await picture(figure)).toContain('gradient');
    await page.locator('#m1').uncheck();
    expect(await picture(figure)).toBe('none');
    await page.locator('#m2').uncheck();
    await expect(page.locator('.doc .mg').first()).toBeHidden();
    const left = page.locator('.doc .n').first();
    const line = () => left.evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await line()).toBe('none');
    await page.locator('#m3').check();
    expect(await line()).toBe('underline');
  });

  test('a term explains itself where it stands, by pointer and by keyboard', async ({ page }) => {
    await page.goto(REPORT);
    const term = page.locator('label.term').first();
    const gloss = page.locator('label.term + .jz').first();
    await expect(gloss).toBeHidden();
    await term.click();
    await expect(gloss).toBeVisible();
    await term.locator('input').focus();
    await page.keyboard.press('Space');
    await expect(gloss).toBeHidden();
  });

  test('every entry of the contents leads to its heading', async ({ page }) => {
    await page.goto(REPORT);
    const targets = await page
      .locator('.toc a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveCount(1);
  });
});

test('a figure that is pressed gives its address, and the sentence its quotation', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(REPORT);
  const figure = page.locator('.doc a.P').first();
  const id = await figure.getAttribute('id');
  await figure.click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  const copied = async (button: number) => {
    await page.locator('.cite-this button').nth(button).click();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied(0)).toBe(page.url());
  const quotation = await copied(1);
  expect(quotation).toContain(await figure.innerText());
  expect(quotation).toContain(page.url());
});

test('a press on a sentence without figures points the address to it and moves nothing', async ({ page }) => {
  await page.goto(REPORT);
  const sentence = page.locator('.doc .s[id]:not(:has(a, label))').nth(10);
  await sentence.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await sentence.click();
  await expect(page).toHaveURL(new RegExp(`#${await sentence.getAttribute('id')}$`));
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
});

test('each numeral of the account is counted once', async ({ page }) => {
  await page.goto(REPORT);
  const counts = (await page.locator('#account td').allInnerTexts()).map((text) =>
    Number(text.replace(/\D/g, '')),
  );
  const total = counts.pop();
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
});

test('the explorer keeps only the rows near the window, and tells how many there are', async ({ page }) => {
  await page.goto('figures/?sort=-year');
  const table = page.locator('#list-rows');
  await expect(table).toHaveClass(/live/);
  const all = Number(await table.getAttribute('aria-rowcount'));
  const rows = table.locator('tbody tr:not(.spacer)');
  expect(all).toBeGreaterThan(1000);
  expect(await rows.count()).toBeLessThan(120);
  await page.keyboard.press('End');
  await page.evaluate(() => document.querySelector('#list-rows tbody')?.scrollIntoView({ block: 'end' }));
  await expect(rows.last()).toHaveAttribute('aria-rowindex', String(all));
});

test('the explorer sorts by its heads, with the keyboard', async ({ page }) => {
  await page.goto('figures/?indicator=gdp&measure=level');
  await expect(page.locator('#list-rows')).toHaveClass(/live/);
  const head = page.locator('th[data-sort=value]');
  await head.locator('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=value$/);
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-value$/);
  await expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('what a saved address filters is in the fields, and clearing it shows all', async ({ page }) => {
  await page.goto('figures/?region=wenxi&kind=target&group=theme');
  const table = page.locator('#list-rows');
  await expect(table).toHaveClass(/live/);
  await expect(page.locator('select[name=region]')).toHaveValue('wenxi');
  await expect(table.locator('tbody tr.group').first()).toBeVisible();
  const some = Number(await table.getAttribute('aria-rowcount'));
  await page.locator('[data-reset]').click();
  await expect(page).toHaveURL(/figures\/$/);
  await expect(async () =>
    expect(Number(await table.getAttribute('aria-rowcount'))).toBeGreaterThan(some),
  ).toPass();
});

test('the files of the data page are there, and their schemas', async ({ page, request }) => {
  await page.goto('data/');
  const files = await page
    .locator('#files a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const answer = await request.get(file);
    expect(answer.status(), file).toBe(200);
    if (file.endsWith('.json')) expect(await answer.json(), file).toBeTruthy();
  }
});
