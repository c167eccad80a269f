import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Indicator } from '../model/index.ts';

/** Where the reader's source lies; bundled into the site's build, only the project's folder still knows. */
function readerSource(): string | null {
  const beside = path.join(import.meta.dirname ?? '', '..', 'reading');
  const folders = [path.resolve('src', 'reading'), beside];
  return folders.find((folder) => existsSync(path.join(folder, 'types.ts'))) ?? null;
}

/**
 * What a reading depends on besides its document: every source file of the reader, and the catalogue.
 * @returns null where the source is not at hand: then nothing can be told about an earlier reading
 */
export function readerFingerprint(catalogue: readonly Indicator[]): string | null {
  const folder = readerSource();
  if (folder === null) return null;
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json|ya?ml)$/.test(file))
    .sort();
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update('\0');
  return hash.update(JSON.stringify(catalogue)).digest('hex');
}
