import { plannedYears, reviewedYears } from '../derive/accounted.ts';
import type { DocumentRecord, Kind } from '../model/index.ts';

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

/**
 * Why nothing is stated for a year: what was done in it is told by the report that looks back on it, what was
 * promised for it by the one that plans it. That report is here and does not say, or it is not here.
 * @param documents those of the region
 */
export function absence(
  documents: readonly Pick<DocumentRecord, 'kind' | 'reviews' | 'plans'>[],
  of: Kind,
  year: number | null,
): Gap {
  const told = of === 'result' ? reviewedYears(documents) : plannedYears(documents);
  return year !== null && told.has(year) ? { kind: 'not-stated', of } : { kind: 'no-report' };
}
