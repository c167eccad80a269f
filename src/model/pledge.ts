import { z } from 'zod';
import { Evidence } from './common.ts';

/** pledges.json: the items of a 民生实事 list. */
export const Pledge = z.strictObject({
  id: z.string().describe('document:offset of the item'),
  region: z.string().describe('Slug of the region'),
  document: z.string().describe('Id of the document'),
  year: z.int().describe('Year it was promised for'),
  ordinal: z.int().positive().describe('Place in the list'),
  of: z.int().positive().describe('How many the list has'),
  text: z.string().describe('The words of the item, without its ordinal and closing mark'),
  observations: z.array(z.string()).describe('Figures that stand in it'),
  evidence: Evidence.describe('Where it is said'),
});
export type Pledge = z.infer<typeof Pledge>;
