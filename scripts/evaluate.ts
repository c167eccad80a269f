/**
 * npm run evaluate [-- --verbose] [--json] [--content DIR] [--gold DIR]
 *
 * Reads the annotated documents and scores them against what people read. The documents are read anew and without
 * corrections: what is measured is the reader. Keeps the run in .cache/ and tells what got worse beside what got
 * better since the last one. Folders of annotations inside the first are summed up below it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  changes,
  comparison,
  details,
  evaluateFolder,
  type Run,
  runOf,
  summary,
  table,
  totals,
} from '../src/evaluation/index.ts';

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', short: 'v', default: false },
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
    gold: { type: 'string', default: 'tests/gold' },
  },
});

const { outcomes } = evaluateFolder(values.gold, values.content);

if (values.json) {
  console.log(JSON.stringify(summary(outcomes)));
} else {
  if (values.verbose) console.log(`${details(outcomes)}\n`);
  console.log(table(outcomes));
  for (const { name } of readdirSync(values.gold, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  )) {
    const folder = join(values.gold, name);
    const { gold, outcomes: further } = evaluateFolder(folder, values.content);
    if (gold.length > 0) console.log(`\n${totals(folder, further)}`);
  }
  const file = join('.cache', 'evaluation.json');
  const run = runOf(outcomes);
  if (existsSync(file)) {
    console.log(`\n${comparison(changes(JSON.parse(readFileSync(file, 'utf8')) as Run, run))}`);
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, JSON.stringify(run));
}
