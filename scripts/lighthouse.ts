// npm run lighthouse: the four scores of one page of each kind on a phone, in both languages. Exits with 1 where one
// is below 100. It looks at the site that is in dist/.
//   --runs N      how often a page may try for its performance (default 3): a busy machine only ever costs points
//   --only WORD   only pages whose address has this in it; as often as wanted
//   --language L  zh or en; both are looked at without it
//   --dir FOLDER  another built site, --base PATH its base path
//   --json        one JSON line a page instead of the table
import { parseArgs } from 'node:util';
import { LANGUAGES, PAGES } from '../tests/e2e/support/pages.ts';
import { needBrowser } from './lib/browser.ts';
import { startChrome } from './lib/lighthouse/chrome.ts';
import { best, CATEGORIES } from './lib/lighthouse/scores.ts';
import { serve } from './lib/serve.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: [] },
    language: { type: 'string' },
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.BASE ?? '/' },
    json: { type: 'boolean', default: false },
  },
});

const addresses = LANGUAGES.filter(({ language }) => !values.language || language.startsWith(values.language))
  .flatMap(({ prefix }) => PAGES.map(({ address }) => prefix + address))
  .filter((address) => values.only.length === 0 || values.only.some((part) => `/${address}`.includes(part)));

const server = await serve(values.dir, { base: values.base });
const chrome = await startChrome(needBrowser());
let below = 0;
try {
  if (!values.json) console.log(`${''.padEnd(40)}${CATEGORIES.map((name) => name.padStart(16)).join('')}`);
  for (const address of addresses) {
    const found = await best(server.address + address, chrome.port, Number(values.runs));
    below += found.filter(({ score }) => score < 100).length;
    if (values.json) {
      console.log(
        JSON.stringify({ address, ...Object.fromEntries(found.map((s) => [s.category, s.score])) }),
      );
      continue;
    }
    console.log(`/${address}`.padEnd(40) + found.map(({ score }) => String(score).padStart(16)).join(''));
    for (const { category, score, lost } of found) {
      if (score < 100) console.log(lost.map((line) => `    ${category}: ${line}`).join('\n'));
    }
  }
} finally {
  await chrome.close();
  await server.close();
}
if (!values.json) console.log(below === 0 ? '\nAll scores are 100.' : `\n${below} scores are below 100.`);
process.exitCode = below === 0 ? 0 : 1;
