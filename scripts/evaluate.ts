/**
 * npm run evaluate [-- --verbose] [--json] [--content DIR] [--gold DIR]
 *
 * Reads the annotated documents and scores them against what people read. The documents are read anew and without
 * corrections: what is measured is the reader. Keeps the run in .cache/ and tells what got worse beside what got
 * better since the last one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/content/index.ts';
import {
  changes,
  comparison,
  details,
  evaluate,
  loadGold,
  type Run,
  runOf,
  summary,
  table,
} from '../src/evaluation/index.ts';
import { createReader } from '../src/reading/index.ts';

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', short: 'v', default: false },
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
    gold: { type: 'string', default: 'tests/gold' },
  },
});

const content = loadContent(values.content);
const gold = loadGold(values.gold);
const read = createReader(content.indicators);
const annotated = new Set(gold.map((document) => document.document));
const readings = new Map(
  content.documents
    .filter((document) => annotated.has(document.id))
    .map((document) => [document.id, read(document)]),
);
const outcomes = evaluate(gold, readings);

if (values.json) {
  console.log(JSON.stringify(summary(outcomes)));
} else {
  if (values.verbose) console.log(`${details(outcomes)}\n`);
  console.log(table(outcomes));
  const file = join('.cache', 'evaluation.json');
  const run = runOf(outcomes);
  if (existsSync(file)) {
    console.log(`\n${comparison(changes(JSON.parse(readFileSync(file, 'utf8')) as Run, run))}`);
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, JSON.stringify(run));
}
