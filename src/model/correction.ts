import { z } from 'zod';
import { PartialDate, Period } from './common.ts';
import { Measure } from './indicator.ts';
import { Bound, Kind, Observation, Rank } from './observation.ts';

/** What a correction may match on, or set. */
const Fields = z.strictObject({
  indicator: z.string().nullable().optional(),
  label: z.string().optional(),
  kind: Kind.optional(),
  measure: Measure.optional(),
  period: Period.optional(),
  value: z.number().optional(),
  unit: z.string().optional(),
  bound: Bound.optional(),
  rank: Rank.optional(),
  scope: Observation.shape.scope.optional(),
  theme: Observation.shape.theme.optional(),
});

/** A person's correction of what was read (content/corrections/<document>.yaml). */
export const Correction = z.strictObject({
  action: z.enum(['drop', 'override', 'add']),
  match: Fields.extend({
    quote: z.string().min(1).describe('Words of the text that hold the number, as written'),
  }),
  set: Fields.optional(),
  reason: z.string().min(1),
  reasonEn: z.string().min(1).optional().describe('The reason in English'),
  by: z.string().min(1),
  on: PartialDate,
});
export type Correction = z.infer<typeof Correction>;
