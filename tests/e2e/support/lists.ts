import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';

/** The rows that stand in the page of a list. */
export const entries = (page: Page): Locator => page.locator('#list-rows [data-entry]');

export const choose = (page: Page, name: string, value: string) =>
  page.locator(`#list select[name=${name}]`).selectOption(value);

/** The rows of a downloaded CSV by the names of its head; none of the cells asked for here holds a comma. */
export async function downloaded(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
  const text = readFileSync(await download.path(), 'utf8');
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}
