import { z } from 'zod';
import { Evidence, Period } from './common.ts';

/** What a plan promises of an indicator in words only: 增速与经济增长同步. */
export const Unnumbered = z.strictObject({
  id: z.string().describe('document:offset of the clause, then the indicator'),
  region: z.string().describe('Slug of the region'),
  document: z.string().describe('Id of the document that says it'),
  indicator: z.string().describe('Id in the catalogue'),
  period: Period.describe('Years it is promised for'),
  text: z.string().describe('The clause as published, breaks of the page taken out'),
  evidence: Evidence.describe('Where it is said'),
});
export type Unnumbered = z.infer<typeof Unnumbered>;
