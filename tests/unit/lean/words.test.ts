import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { classesOf } from '../../../src/lean/words.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'duixian-lean-'));
  mkdirSync(path.join(root, '_astro'));
  writeFileSync(path.join(root, '_astro/one.js'), 'import"./two.js";e.className="made";');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a script.
  writeFileSync(path.join(root, '_astro/two.js'), 'e.className=`cell x-${n}`;import("./one.js")');
  writeFileSync(path.join(root, '_astro/other.js'), 'e.className="elsewhere"');
});
afterAll(() => rmSync(root, { recursive: true }));

const has = (html: string, name: string) => classesOf(html, root, new Map())(name);

it.each(['a', 'b', 'c'])('knows the classes of the markup: %s', (name) => {
  expect(has('<p class="a b"><i class=c>', name)).toBe(true);
});

it('does not know what stands nowhere', () => {
  expect(has('<p class="a">b</p>', 'b')).toBe(false);
});

it.each(['made', 'cell', 'x-year'])('knows what the scripts of the page can make: %s', (name) => {
  expect(has('<script type="module" src="/some/base/_astro/one.js"></script>', name)).toBe(true);
});

it('does not know what scripts of other pages make', () => {
  expect(has('<script type="module" src="/_astro/one.js"></script>', 'elsewhere')).toBe(false);
});

it('knows what an inline script and an island say, and the judgements an island may show', () => {
  expect(has('<script>root.classList.add("js")</script>', 'js')).toBe(true);
  const island =
    '<astro-island component-url="/_astro/other.js" props="{&quot;role&quot;:&quot;given&quot;}">';
  expect(['given', 'missed', 'elsewhere'].filter((name) => !has(island, name))).toEqual([]);
});
