import { PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** Rows whose cells, as they stand on a wide screen, do not fill the columns of their table, by their words. */
function uneven(): string[] {
  const shown = (element: Element) => getComputedStyle(element).display !== 'none';
  return [...document.querySelectorAll('table')].filter(shown).flatMap((table) => {
    const filled: number[] = [];
    [...table.rows].filter(shown).forEach((row, index) => {
      for (const cell of [...row.cells].filter(shown))
        for (let below = index; below < index + cell.rowSpan; below += 1)
          filled[below] = (filled[below] ?? 0) + cell.colSpan;
    });
    const columns = filled[0];
    return [...table.rows]
      .filter(shown)
      .flatMap((row, index) =>
        filled[index] === columns ? [] : [`${filled[index]} of ${columns}: ${row.innerText}`],
      );
  });
}

test('every cell of a table stands under its heading', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const { address } of PAGES) {
    await page.goto(address);
    expect(await page.evaluate(uneven), address).toEqual([]);
  }
});

/** Cells whose words reach over into the next one, or are cut off, by their words. */
function spilling(cells: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(cells)]
    .filter((cell) => {
      if (getComputedStyle(cell).display !== 'table-cell') return false;
      const words = document.createRange();
      words.selectNodeContents(cell);
      const right = Math.max(...[...words.getClientRects()].map((box) => box.right));
      return right > cell.getBoundingClientRect().right + 1;
    })
    .map((cell) => cell.innerText);
}

for (const width of [736, 900, 1100, 1440]) {
  test(`no cell reaches over into the next one at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const prefix of ['', 'en/']) {
      for (const address of [...PAGES.map((page) => page.address), 'projects/jiangxian/']) {
        await page.goto(prefix + address);
        expect(await page.evaluate(spilling, 'th, td'), prefix + address).toEqual([]);
      }
    }
  });
}

// Names may be cut in the table of all figures, where rows are of one height; what they are of may not.
test('the years and amounts of figures stand whole', async ({ page }) => {
  for (const width of [1110, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const prefix of ['', 'en/']) {
      await page.goto(`${prefix}figures/?region=xinjiang`);
      await expect(page.locator('.x-figures.live .x-year').first()).toBeVisible();
      expect(await page.evaluate(spilling, '.x-year, .x-value'), `${prefix} ${width}`).toEqual([]);
    }
  }
});
