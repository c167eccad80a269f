import { globSync, readFileSync } from 'node:fs';
import { readSite } from './support/site-files.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';

for (const { folder, base } of SITES) {
  test(`the sitemap names every page once and nothing else, below ${base}`, () => {
    const told = globSync('sitemap-[0-9]*.xml', { cwd: folder })
      .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)])
      .map((match) => new URL(match[1] ?? '').pathname);
    const pages = [...readSite(folder)]
      .filter(
        ([, { html }]) =>
          !/<meta name="robots" content="noindex"/.test(html) && !/http-equiv="refresh"/.test(html),
      )
      .map(([place]) => encodeURI(base + place));
    expect(told.toSorted()).toEqual(pages.toSorted());
  });
}
