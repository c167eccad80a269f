import type { Series } from '../../../charts/series.ts';
import type { Dataset } from '../../../dataset/index.ts';
import { range, usualYears } from '../charts.ts';

/** The measures that have tables, in their order. */
export const MEASURES = ['level', 'growth', 'rank'] as const;

/** The years that tables show: the usual ones, and those around them that somebody speaks of. */
export function yearsShown(dataset: Dataset, all: readonly Series[]): number[] {
  const usual = usualYears(dataset);
  const seen = new Set(
    all.flatMap((series) => MEASURES.flatMap((measure) => series.marks[measure].map((mark) => mark.year))),
  );
  if (seen.size === 0) return usual;
  const first = usual[0]!;
  const last = usual.at(-1)!;
  return range(
    Math.max(first - 5, Math.min(first, ...seen)),
    Math.max(last, ...[...seen].filter((year) => year <= last + 5)),
  ).filter((year) => usual.includes(year) || seen.has(year));
}
