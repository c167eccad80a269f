import type { Kind } from '../model/index.ts';

/**
 * Why a figure is absent. There is never an empty cell: one of these words stands in it.
 * - no-report: there is no report here that could state it
 * - not-stated: the report is here and does not state it
 * - no-number: it is stated in words, without a number
 * - uncertain: a number is there that could not be read with certainty
 */
export type Gap =
  | { kind: 'no-report' }
  | { kind: 'not-stated'; of: Kind }
  | { kind: 'no-number'; quote: string; document: string; offset: number }
  | { kind: 'uncertain'; document: string; offset: number };
