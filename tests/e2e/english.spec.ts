import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSite } from './support/site-files.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';
import { unmarkedChinese } from './support/tongue.ts';

const { folder } = SITES[0];

interface Region {
  name: string;
  nameEn: string;
}

const regions = () =>
  (JSON.parse(readFileSync(path.join(folder, 'data/regions.json'), 'utf8')) as Region[]).map(
    ({ name, nameEn }) => `${nameEn} ${name}`,
  );

test('no English page has Chinese that is not marked as Chinese', () => {
  const found = new Map<string, string>();
  const names = regions();
  for (const [address, { html }] of readSite(folder)) {
    if (!address.startsWith('en/')) continue;
    for (const words of unmarkedChinese(html, names)) if (!found.has(words)) found.set(words, address);
  }
  expect([...found].map(([words, address]) => `/${address} ${words}`)).toEqual([]);
});

test('no English chart has any Chinese', () => {
  const charts = path.join(folder, 'en/charts');
  const files = readdirSync(charts, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.svg'),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const words = />([^<]*\p{Script=Han}[^<]*)</u.exec(readFileSync(path.join(charts, file), 'utf8'));
    return words ? [`${file}: ${words[1]}`] : [];
  });
  expect(found).toEqual([]);
});
