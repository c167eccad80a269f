// npm run check: format, lint, types and unit tests, at the same time.

import { endWithChildren } from './lib/run.ts';
import { checks, report } from './lib/suites.ts';

endWithChildren();
process.exitCode = report(await checks()) ? 0 : 1;
