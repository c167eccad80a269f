import { z } from 'zod';
import { Evidence } from './common.ts';

/** terms.json: terms that a document explains in its notes. */
export const Term = z.strictObject({
  id: z.string().describe('document:offset of the entry'),
  term: z.string().describe('The term, without quotation marks around the whole of it'),
  definition: z.string(),
  document: z.string(),
  ordinal: z.int().positive(),
  evidence: Evidence,
  mentions: z
    .array(z.strictObject({ document: z.string(), start: z.int().nonnegative(), end: z.int().positive() }))
    .describe('Where the term stands in the bodies of all documents'),
});
export type Term = z.infer<typeof Term>;
