import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/test.ts';

/** What the reader adds between the words: notes in the margin and terms opened in place. */
const ADDED = '.mg, .jz, .pb';

for (const file of globSync('content/reports/*/*.md').toSorted()) {
  const region = path.basename(path.dirname(file));
  const document = `${region}-${path.basename(file, '.md')}`;

  test(`${document} stands on its page whole and in order`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}reports/${document}/`);
    const shown = await page.locator('.doc').evaluate((element, added) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const extra of copy.querySelectorAll(added)) extra.remove();
      return copy.textContent ?? '';
    }, ADDED);
    expect(missingLines(published(file), bare(shown))).toEqual([]);
    await context.close();
  });
}

/** Lines that do not follow in their order. Between them the page may add words of its own, within a line none. */
function missingLines(text: string, shown: string): string[] {
  let at = 0;
  return text.split('\n').filter((line) => {
    const found = shown.indexOf(bare(line), at);
    if (found >= 0) at = found + bare(line).length;
    return found < 0;
  });
}

/** The text of a content file: what follows the front matter, part marks taken out. */
function published(file: string): string {
  const [, text = ''] = /^---\r?\n[\s\S]*?\n---\r?\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return text.replace(/^<!-- part: .* -->\r?\n/gm, '');
}

const bare = (text: string) => text.replace(/\s+/g, '');
