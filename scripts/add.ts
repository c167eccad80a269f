// npm run add -- FILE… [--dry-run]: captures → content/reports/ and content/regions.yaml.
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/importer/2-extract/index.ts';
import { sourceOf, summarise } from '../src/importer/6-read.ts';
import { type Plan, plan } from '../src/importer/add.ts';
import { gazetteer } from '../src/importer/places/gazetteer.ts';
import { printPlan, type Read, settled } from '../src/importer/print.ts';
import { CaptureError } from '../src/importer/problem.ts';
import { readCatalogue, readShelf } from '../src/importer/shelf.ts';
import { FLAGS, type Flags, toldBy } from '../src/importer/told.ts';
import { createReader } from '../src/reading/index.ts';

const USAGE = `npm run add -- FILE… [--dry-run] [--content DIR]

  Finds the reports in captures (txt, md, html, docx, pdf; UTF-8 or GB18030) and adds them to the content. Nothing
  that is there is overwritten. Exit status 1 when a capture gave no report, or one that could not be written.

  --dry-run       say what would be written, write nothing
  --content DIR   another content folder
  What the text does not say, or says wrongly, of one document:
${Object.entries(FLAGS)
  .map(([flag, says]) => `  --${flag.padEnd(13)} ${says}`)
  .join('\n')}`;

const home = path.join(import.meta.dirname, '..', 'content');

/** Paths on the command line are meant from where npm was called. */
const here = process.env.INIT_CWD ?? process.cwd();

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = commandLine();
  if (values.help === true || positionals.length === 0) {
    console.log(USAGE);
    return values.help === true ? 0 : 1;
  }
  const content = path.resolve(here, values.content ?? home);
  const dry = values['dry-run'] === true;
  try {
    const shelf = readShelf(content);
    const told = toldBy(values, shelf.regions, gazetteer());
    const read = readerOf(content);
    let failed = false;
    for (const file of positionals) {
      try {
        const capture = await extract(path.basename(file), readFileSync(path.resolve(here, file)));
        const result = plan(capture, told, gazetteer(), shelf);
        if (!dry) write(content, result);
        console.log(`${printPlan(file, result, dry, read)}\n`);
        failed ||= !settled(result);
      } catch (error) {
        failed = true;
        console.error(`${file}: ${reason(error)}\n`);
      }
    }
    return failed ? 1 : 0;
  } catch (error) {
    console.error(reason(error));
    return 1;
  }
}

function commandLine(): { values: Flags & Options; positionals: string[] } {
  const text = { type: 'string' } as const;
  const flags = Object.fromEntries(Object.keys(FLAGS).map((flag) => [flag, text]));
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...flags,
        content: text,
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${reason(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Reads each new document once, to show the curator what the site will have of it. */
function readerOf(content: string): Read {
  const own = path.join(content, 'indicators.yaml');
  const catalogue = readCatalogue(existsSync(own) ? own : path.join(home, 'indicators.yaml'));
  const reader = createReader(catalogue);
  return ({ id, frontMatter, place }, text) => {
    try {
      return summarise(reader(sourceOf(id, frontMatter, place, text)), catalogue);
    } catch (error) {
      // What was found stands, whatever the reader stumbles over.
      return [`it cannot be read yet: ${reason(error)}`];
    }
  };
}

interface Options {
  content?: string;
  'dry-run'?: boolean;
  help?: boolean;
}

/** Writes what is new. `wx` makes sure that nothing is overwritten, whatever happened meanwhile. */
function write(content: string, { findings }: Plan): void {
  if (findings.some(({ outcome }) => outcome.status === 'new')) startFolder(content);
  for (const { outcome } of findings) {
    if (outcome.status !== 'new') continue;
    const file = path.join(content, outcome.file);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, outcome.content, { flag: 'wx' });
    if (outcome.regionEntry === null) continue;
    const regions = path.join(content, 'regions.yaml');
    const entry = outcome.regionEntry;
    const begins = !existsSync(regions) || readFileSync(regions, 'utf8') === '';
    appendFileSync(regions, begins ? entry.trimStart() : entry);
  }
}

/** A content folder needs a catalogue; a new one begins with the project's. */
function startFolder(content: string): void {
  const catalogue = path.join(content, 'indicators.yaml');
  if (existsSync(catalogue)) return;
  mkdirSync(content, { recursive: true });
  copyFileSync(path.join(home, 'indicators.yaml'), catalogue);
  console.log(`wrote ${path.relative(here, catalogue)}: the project's catalogue of indicators\n`);
}

function reason(error: unknown): string {
  if (error instanceof CaptureError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'There is no such file.';
  return error instanceof Error ? error.message : String(error);
}
