import { z } from 'zod';
import { Evidence } from './common.ts';

/** terms.json: terms that a document explains in its notes. */
export const Term = z.strictObject({
  id: z.string().describe('document:offset of the entry'),
  term: z.string().describe('The term, without quotation marks around the whole of it'),
  definition: z.string().describe('What the document says it means'),
  document: z.string().describe('Id of the document that explains it'),
  ordinal: z.int().positive().describe('Place in the list of terms'),
  evidence: Evidence.describe('Where it is said'),
  mentions: z
    .array(
      z.strictObject({
        document: z.string().describe('Id of the document'),
        start: z.int().nonnegative().describe('Offset of its first character (UTF-16 units)'),
        end: z.int().positive().describe('Offset after its last character (UTF-16 units)'),
      }),
    )
    .describe('Where the term stands in the bodies of all documents'),
});
export type Term = z.infer<typeof Term>;
