import { expect, test } from '../support/test.ts';

test('a link to a row that the page does not hold brings it', async ({ page }) => {
  await page.goto('projects/jishan/');
  const id = await page.locator('[data-entry]').last().getAttribute('id');
  await page.goto(`projects/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('rows of many heights scroll to the last, and none is lost', async ({ page }) => {
  await page.goto('glossary/?sort=term');
  const table = page.locator('#list-rows');
  await expect(table).toHaveClass(/live/);
  const all = Number(await table.getAttribute('aria-rowcount'));
  const seen = new Set<string>();
  for (let turn = 0; turn < 60 && seen.size < all - 1; turn++) {
    for (const index of await table
      .locator('tr[aria-rowindex]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-rowindex') ?? '')))
      seen.add(index);
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(50);
  }
  expect(seen.size).toBe(all - 1);
});

test('who comes back from a sentence finds the list where it was left', async ({ page }) => {
  await page.goto('projects/?region=xinjiang');
  await expect(page.locator('#list-rows')).toHaveClass(/live/);
  const entry = page.locator('#list-rows tr[aria-rowindex="80"]');
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(entry).toBeInViewport({ timeout: 100 });
  }).toPass();
  await entry.locator('a').first().click();
  await expect(page).toHaveURL(/\/reports\/xinjiang-/);
  await page.goBack();
  await expect(entry).toBeInViewport();
});
