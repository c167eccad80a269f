import { z } from 'zod';
import { Amount, Evidence, Theme } from './common.ts';

/** projects.json: named, concrete projects. */
export const Project = z.strictObject({
  id: z.string().describe('document:offset of the name'),
  region: z.string().describe('Slug of the region'),
  document: z.string().describe('Id of the document'),
  name: z.string().describe('The name as written, line breaks left out'),
  owner: z.string().nullable().describe('Who builds it, where the text says'),
  status: z
    .enum(['completed', 'under-way', 'planned'])
    .describe('How far it is, as the report says: finished or in use · being built · to be started'),
  investment: Amount.nullable().describe('Total investment of this project alone'),
  scale: z.string().nullable().describe('Size as written: 年产62万吨, 200MW, 9.4公里'),
  year: z.int().describe('Year that is reported or planned'),
  theme: Theme,
  rule: z
    .string()
    .optional()
    .describe('Name of the rule that read it, as the audit counts them; none where a curator added it'),
  evidence: Evidence.describe('Where it is said'),
});
export type Project = z.infer<typeof Project>;
