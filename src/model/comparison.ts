import { z } from 'zod';
import { Period } from './common.ts';
import { Measure } from './indicator.ts';

export const VERDICTS = ['met', 'close', 'missed', 'open', 'unrated'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** comparisons.json: a promise beside what was reported. */
export const Comparison = z.strictObject({
  id: z.string().describe('region:indicator:measure:from-to'),
  region: z.string().describe('Slug of the region'),
  indicator: z.string().describe('Id in the catalogue'),
  measure: Measure,
  period: Period,
  targets: z.array(z.string()).min(1).describe('Ids of the observations that promise, the latest first'),
  results: z.array(z.string()).describe('Ids of the observations that report, the latest first'),
  verdict: Verdict.describe(
    'met: the promise is reached · close: short by no more than the slack · missed: short by more · open: that year is not reported yet · unrated: cannot be judged',
  ),
  gap: z
    .number()
    .nullable()
    .describe('Result less target in the canonical unit (or points); null where either is missing'),
  reason: z
    .string()
    .nullable()
    .describe(
      'For open and unrated: a code that says why (no-report-yet, not-collected, not-stated, no-number, neutral, units, disagree, bound: the result is itself only a bound and could be either)',
    ),
});
export type Comparison = z.infer<typeof Comparison>;
