// npm test: everything that must hold. The last line is “N passed, N failed” over all suites.
import { needBrowser } from './lib/browser.ts';
import { endWithChildren } from './lib/run.ts';
import { builds, checks, journeys, rebuild, report } from './lib/suites.ts';

endWithChildren();
needBrowser();

const results = [...(await checks()), ...(await builds())];
// Journeys over the site of an earlier build would say nothing about this one.
if (results.every(({ name, failed }) => failed === 0 || !name.startsWith('build')))
  results.push(await rebuild(), await journeys());
process.exitCode = report(results) ? 0 : 1;
