import path from 'node:path';
import type { Content } from '../content/index.ts';
import { createReader } from '../reading/index.ts';
import { assemble } from './build.ts';
import { cachedReader } from './cache.ts';
import { readerFingerprint } from './fingerprint.ts';
import type { Dataset } from './types.ts';

export { canonicalUnit } from './canonical.ts';
export { evidences, offsetOf } from './observe.ts';
export type { Dataset } from './types.ts';

export interface BuildOptions {
  /** Where readings are remembered; null reads everything anew. Left out: node_modules/.cache/duixian. */
  cacheDir?: string | null;
}

/**
 * Reads the content, corrects what was read and lays it side by side. The same content gives the same data set.
 * @throws ContentError where corrections no longer fit
 */
export function buildDataset(content: Content, options: BuildOptions = {}): Dataset {
  const { cacheDir = path.resolve('node_modules', '.cache', 'duixian') } = options;
  const read = createReader(content.indicators);
  const fingerprint = cacheDir === null ? null : readerFingerprint(content.indicators);
  if (cacheDir === null || fingerprint === null) return assemble(content, read);
  return assemble(content, cachedReader(read, cacheDir, fingerprint));
}
