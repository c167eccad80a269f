import { parseArgs } from 'node:util';
import { ContentError, loadContent } from '../src/content/index.ts';
import { explain } from '../src/dataset/explain.ts';
import { buildDataset } from '../src/dataset/index.ts';

const USAGE = `npm run explain -- <document>:<offset> [--content DIR]

Shows how a figure was read: its sentence, and the rules and words that made it, in order.
  <document>:<offset>  the id of a figure, or any place inside its number (UTF-16 units of the text)
  --content DIR        the folder to read (content)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: 'content' }, help: { type: 'boolean', default: false } },
});
const [place] = positionals;
if (values.help || place === undefined) {
  console[values.help ? 'log' : 'error'](USAGE);
  process.exit(values.help ? 0 : 2);
}

try {
  const told = explain(buildDataset(loadContent(values.content)), place);
  console[told.found ? 'log' : 'error'](told.text);
  process.exitCode = told.found ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
