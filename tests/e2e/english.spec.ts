import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSite } from './support/site-files.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { unmarkedChinese } from './support/tongue.ts';

test('no English page has Chinese that is not marked as Chinese', () => {
  const found = new Map<string, string>();
  for (const [address, { html }] of readSite(SITES[0].folder)) {
    if (!address.startsWith('en/')) continue;
    for (const words of unmarkedChinese(html)) if (!found.has(words)) found.set(words, address);
  }
  expect([...found].map(([words, address]) => `/${address} ${words}`)).toEqual([]);
});

test('no English chart has Chinese in it', () => {
  const index = readFileSync(path.join(SITES[0].folder, 'en/compare/data/index.json'), 'utf8');
  expect(JSON.parse(index).messages['chart.subtitle.plain']).not.toMatch(/\p{Script=Han}/u);
});
