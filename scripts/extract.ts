import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError, loadContent } from '../src/content/index.ts';
import { dataFiles } from '../src/dataset/export/index.ts';
import { buildDataset } from '../src/dataset/index.ts';
import { summarise, summaryTable } from '../src/dataset/summary.ts';

const USAGE = `npm run extract -- --out DIR [--content DIR] [--json]

Reads content/ (or another folder of the same shape) and writes the data set to DIR.
  --out DIR      where the files go; made if it is missing
  --content DIR  the folder to read (content)
  --json         prints one line of JSON instead of a table`;

function options() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string' },
        content: { type: 'string', default: 'content' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

const { out, content: folder, json, help } = options();
if (help || !out) {
  console[help ? 'log' : 'error'](USAGE);
  process.exit(help ? 0 : 2);
}

try {
  const dataset = buildDataset(loadContent(folder));
  let files = 0;
  for (const { path: name, bytes } of dataFiles(dataset)) {
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    files++;
  }
  const summary = summarise(dataset);
  console.log(json ? JSON.stringify({ ...summary, files, out }) : summaryTable(summary));
  if (!json) console.log(`\n${files} files in ${out}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}
