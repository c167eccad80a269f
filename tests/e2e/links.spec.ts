import { brokenLinks, readSite } from './support/site-files.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';

for (const { folder, base } of SITES) {
  test(`no link is broken, page or fragment, below ${base}`, () => {
    test.slow();
    const site = readSite(folder);
    expect(site.size, 'pages').toBeGreaterThan(20);
    expect(brokenLinks(site, folder, base).slice(0, 40)).toEqual([]);
  });
}
