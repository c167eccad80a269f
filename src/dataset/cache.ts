import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reader, Reading, SourceText } from '../reading/types.ts';

/** Readings of so many readers (changes of rules or of the catalogue) are kept side by side. */
const KEPT = 4;

/**
 * A reader that remembers: what it has read once is taken from disk, until the document or the reader changes.
 * Only time is at stake: a file that is missing, broken or can't be written is as good as none.
 * @param folder where readings are kept; each reader (fingerprint) has a folder of its own in it
 */
export function cachedReader(read: Reader, folder: string, fingerprint: string): Reader {
  const home = path.join(folder, fingerprint.slice(0, 16));
  try {
    mkdirSync(home, { recursive: true });
    dropOldest(folder, path.basename(home));
  } catch {
    return read;
  }
  return (source) => {
    const file = path.join(home, `${keyOf(source, fingerprint)}.json`);
    const known = load(file);
    if (known) return known;
    const reading = read(source);
    save(file, reading);
    return reading;
  };
}

/** Everything of a document that a reader can see, and which reader it is. */
function keyOf(source: SourceText, fingerprint: string): string {
  const { id, region, kind, year, reviews, plans, spans, names, text, marks } = source;
  return sha256(
    JSON.stringify([fingerprint, id, region, kind, year, reviews, plans, spans, names, text, marks]),
  );
}

const sha256 = (words: string | Buffer) => createHash('sha256').update(words).digest('hex');
/** Characters of a sum. */
const SUM = 64;

function load(file: string): Reading | null {
  try {
    const content = readFileSync(file);
    const json = content.subarray(SUM + 1);
    if (sha256(json) !== content.toString('latin1', 0, SUM)) return null;
    const reading: Reading = JSON.parse(json.toString('utf8'));
    return reading;
  } catch {
    return null;
  }
}

/** Whole or not at all: another process may be reading. */
function save(file: string, reading: Reading): void {
  const json = Buffer.from(JSON.stringify(reading));
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(`${sha256(json)}\n`), json]));
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

function dropOldest(folder: string, current: string): void {
  const others = readdirSync(folder)
    .filter((name) => name !== current)
    .map((name) => ({ name, used: statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of others.slice(KEPT - 1))
    rmSync(path.join(folder, name), { recursive: true, force: true });
}
