import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { PAGES } from './support/pages.ts';
import { readSite } from './support/site-files.ts';
import { SITES } from './support/sites.ts';

/** Bytes, gzip: what a page says about looks before it says anything. */
const STYLES = 7_000;
/** More take a weak device longer to lay out than people wait. */
const ELEMENTS = 3_500;
/** A list of a thousand rows is one page: people look through it with their browser's own search. */
const LISTS = new Set(['projects']);

const site = readSite(SITES[0].folder);

test('no page waits for a script or a style sheet of its own request', () => {
  const waiting = [...site].filter(([, { html }]) => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map((match) => match[1] ?? '');
    const blocks = scripts.some(
      (attributes) => /\ssrc=/.test(attributes) && !/module|async|defer/.test(attributes),
    );
    return blocks || /<link[^>]*rel="?stylesheet/.test(html);
  });
  expect(waiting.map(([place]) => place)).toEqual([]);
});

test('no page names a hash that it has no script or style for', () => {
  const idle = [...site].filter(([, { html }]) => {
    const hashes = html.match(/'sha256-[^']+'/g)?.length ?? 0;
    const inline = html.match(/<style\b|<script\b(?![^>]*\ssrc=)/g)?.length ?? 0;
    return hashes > inline;
  });
  expect(idle.map(([place]) => place)).toEqual([]);
});

for (const { kind, address } of PAGES) {
  test(`${kind}: at most ${STYLES / 1000} kB of styles and ${ELEMENTS} elements`, () => {
    const html = site.get(address)?.html ?? '';
    const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)]
      .map((match) => match[1] ?? '')
      .join('');
    expect(gzipSync(styles).length).toBeLessThanOrEqual(STYLES);
    const elements = html.match(/<[a-z][\w-]*[\s>]/g)?.length ?? 0;
    expect(elements).toBeGreaterThan(0);
    if (!LISTS.has(kind)) expect(elements).toBeLessThanOrEqual(ELEMENTS);
  });
}

test('a region costs its province’s page at most 21 elements: there are provinces of two hundred', () => {
  for (const prefix of ['', 'en/']) {
    const table = (site.get(`${prefix}counties/140000/`)?.html.match(/<tbody[\s\S]*?<\/tbody>/g) ?? []).join(
      '',
    );
    const rows = table.match(/<tr[\s>]/g)?.length ?? 0;
    expect(rows).toBeGreaterThan(5);
    expect(table.match(/<[a-z][\w-]*[\s>]/g)?.length ?? 0).toBeLessThanOrEqual(21 * rows);
  }
});
