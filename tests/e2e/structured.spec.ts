import { readSite } from './support/site-files.ts';
import { SITES } from './support/sites.ts';
import { expect, test } from './support/test.ts';

const pages = () =>
  [...readSite(SITES[0].folder)].filter(
    ([, { html }]) => !/<meta name="robots" content="noindex"/.test(html),
  );
const under = (address: string) => new URL(address).pathname.slice(1);

test('every page names itself and the same page in the other language', () => {
  const all = new Map(pages());
  for (const [address, { html }] of all) {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(under(canonical), address).toBe(address);
    const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, tongue = '', href = '']) => [tongue, under(href)] as const,
    );
    const plain = address.replace(/^en\//, '');
    expect(new Map(others), address).toEqual(
      new Map([
        ['zh-CN', plain],
        ['en', `en/${plain}`],
        ['x-default', plain],
      ]),
    );
    for (const [, other] of others) expect(all.has(other), `${address} → ${other}`).toBe(true);
  }
});

test('what search engines are told is well formed, stands at the end, and tells the way that the page shows', () => {
  const kinds = new Map<string, number>();
  const trails = new Map<string, string[]>();
  for (const [address, { html }] of pages()) {
    for (const [script, json = ''] of html.matchAll(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
    )) {
      const told = JSON.parse(json) as {
        '@graph'?: { '@type': string; itemListElement?: { item: string; name: string }[] }[];
      };
      for (const thing of told['@graph'] ?? []) {
        kinds.set(thing['@type'], (kinds.get(thing['@type']) ?? 0) + 1);
        if (thing.itemListElement)
          trails.set(
            address,
            thing.itemListElement.map(({ name }) => name),
          );
        const last = thing.itemListElement?.at(-1)?.item;
        if (last) expect(under(last), address).toBe(address);
      }
      if (told['@graph']) expect(html.indexOf('</main>'), address).toBeLessThan(html.indexOf(script));
    }
  }
  for (const [address, { html }] of pages()) {
    const shown = /<nav class="?crumb"?[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    const steps = [...shown.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, step = '']) =>
      step.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&'),
    );
    expect(trails.get(address) ?? [], address).toEqual(steps);
  }
  expect([...kinds.keys()].sort()).toEqual(['Article', 'BreadcrumbList', 'Dataset']);
});
