import { z } from 'zod';
import { Period } from './common.ts';

/** checks.json: where arithmetic does not hold, or two statements disagree. */
export const Check = z.strictObject({
  id: z.string().describe('Stable identifier'),
  kind: z
    .enum(['growth', 'shares', 'restated', 'sum'])
    .describe(
      'growth: level against earlier level × growth · shares: parts that should make 100 · restated: one figure told differently by two statements · sum: parts against their whole',
    ),
  region: z.string().describe('Slug of the region'),
  indicator: z.string().describe('Id in the catalogue'),
  period: Period,
  ends: z.array(z.string()).min(2).describe('Ids of the observations that meet here'),
  expected: z.number().describe('What the one end implies'),
  stated: z.number().describe('What the other end says'),
  unit: z.string().describe('Unit of the four numbers here'),
  difference: z.number().describe('stated less expected'),
  tolerance: z.number().describe('Largest difference that rounding of the written figures explains'),
});
export type Check = z.infer<typeof Check>;
