import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { cutReport } from '../content/report-text.ts';
import { Indicator, Region } from '../model/index.ts';
import type { Shelf } from './add.ts';
import { CaptureError } from './problem.ts';

/**
 * What a content folder holds already. Only what an add must know is looked at, so that a mistake elsewhere in
 * the folder does not keep a curator from adding.
 * @throws CaptureError when content/regions.yaml cannot be read: new regions would clash with what it holds
 */
export function readShelf(content: string): Shelf {
  const documents = new Map<string, { file: string; text: string }>();
  for (const file of globSync('reports/*/*.md', { cwd: content }).sort()) {
    const [, region, name] = file.split(/[\\/]/);
    documents.set(`${region}-${name!.replace(/\.md$/, '')}`, {
      file,
      text: textOf(readFileSync(join(content, file), 'utf8')),
    });
  }
  return { regions: readList(join(content, 'regions.yaml'), Region), documents };
}

/**
 * The catalogue of a content folder.
 * @throws CaptureError when it cannot be read
 */
export function readCatalogue(file: string): Indicator[] {
  return readList(file, Indicator);
}

function readList<T>(file: string, entry: z.ZodType<T>): T[] {
  if (!existsSync(file)) return [];
  try {
    const result = z.array(entry).safeParse(parse(readFileSync(file, 'utf8')) ?? []);
    if (result.success) return result.data;
    throw new CaptureError(`${file}: ${z.prettifyError(result.error)}`, 'Mend it first.');
  } catch (error) {
    if (error instanceof CaptureError) throw error;
    throw new CaptureError(
      `${file}: ${error instanceof Error ? error.message : String(error)}`,
      'Mend it first.',
    );
  }
}

/** The text of a content file: what follows its front matter, the lines of part marks taken out. */
export function textOf(file: string): string {
  return cutReport(file)?.text ?? file;
}
