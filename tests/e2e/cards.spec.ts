import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSite } from './support/site-files.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';

/** Width and height of a PNG, from its head. */
function sizeOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const { folder, base } of SITES) {
  /** The file that a whole address of the site leads to; fails where it leads outside the base path. */
  const fileOf = (address: string): string => {
    const { pathname } = new URL(address, 'http://site');
    expect(pathname.startsWith(base), `${address} below ${base}`).toBe(true);
    const below = decodeURIComponent(pathname.slice(base.length));
    return path.join(folder, below.endsWith('/') || below === '' ? `${below}index.html` : below);
  };

  test(`every page has a share card, counties, indicators and reports their own, below ${base}`, () => {
    // What stands in an iframe has no frame of the site, and nobody shares it.
    const pages = [...readSite(folder)].filter(
      ([place, { html }]) => !/http-equiv="refresh"/.test(html) && !/^(en\/)?embed\/$/.test(place),
    );
    const cards = new Map(
      pages.map(([place, { html }]) => [
        place,
        /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '',
      ]),
    );
    for (const file of new Set([...cards.values()].map(fileOf))) {
      expect(sizeOf(file), file).toEqual([1200, 630]);
      expect(
        readFileSync(file).length,
        `${file} is light enough to be fetched by whoever shows it`,
      ).toBeLessThan(120_000);
    }
    const own = [...cards].filter(([, card]) => !card.endsWith('cards/site.png'));
    expect(own.length).toBeGreaterThan(20);
    expect(new Set(own.map(([, card]) => card)).size).toBe(own.length);
    for (const [place, card] of own) {
      const name = place.replace(/^en\//, '').slice(0, -1);
      expect(card).toContain(`${place.startsWith('en/') ? 'en/' : ''}cards/${name}.png`);
    }
    // No card without a page either.
    const drawn = globSync('{cards,en/cards}/*/*.png', { cwd: folder });
    expect(drawn.length).toBe(own.length);
  });

  test(`icons and manifest are there, below ${base}`, () => {
    const manifest = JSON.parse(readFileSync(`${folder}/site.webmanifest`, 'utf8')) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe(base);
    for (const { src, sizes } of manifest.icons) {
      const file = fileOf(src);
      expect(existsSync(file), src).toBe(true);
      if (sizes !== 'any') expect(sizeOf(file).join('x')).toBe(sizes);
    }
    expect(sizeOf(`${folder}/apple-touch-icon.png`)).toEqual([180, 180]);
  });

  test(`llms.txt and robots.txt lead to what there is, below ${base}`, () => {
    const text = readFileSync(`${folder}/llms.txt`, 'utf8');
    const addresses = [...text.matchAll(/\]\((\S+)\)/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) expect(existsSync(fileOf(address)), address).toBe(true);
    const sitemap = /^Sitemap: (\S+)$/m.exec(readFileSync(`${folder}/robots.txt`, 'utf8'))?.[1] ?? '';
    expect(existsSync(fileOf(sitemap))).toBe(true);
  });

  for (const language of ['', 'en/']) {
    test(`the feed ${language}feed.xml names every report and reads well, below ${base}`, async ({
      page,
    }) => {
      const text = readFileSync(`${folder}/${language}feed.xml`, 'utf8');
      const feed = await page.evaluate((source) => {
        const xml = new DOMParser().parseFromString(source, 'application/xml');
        const all = (selector: string) => [...xml.querySelectorAll(selector)];
        return {
          broken: xml.querySelector('parsererror')?.textContent ?? null,
          addresses: all('link').map((link) => link.getAttribute('href') ?? ''),
          entries: all('entry > link').map((link) => link.getAttribute('href') ?? ''),
          moments: all('entry > updated').map((updated) => updated.textContent ?? ''),
        };
      }, text);
      expect(feed.broken).toBeNull();
      for (const address of feed.addresses) expect(existsSync(fileOf(address)), address).toBe(true);
      const reports = globSync(`${language}reports/*-[0-9]*-*/index.html`, { cwd: folder });
      expect(feed.entries.length).toBe(Math.min(50, reports.length));
      expect(feed.moments).toEqual(feed.moments.toSorted().toReversed());
      const front = readFileSync(`${folder}/${language}index.html`, 'utf8');
      expect(front).toContain(`href="${base}${language}feed.xml"`);
    });
  }
}
