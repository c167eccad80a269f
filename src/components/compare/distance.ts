import type { RankedRow } from '../../charts/dots.ts';
import { difference } from '../../charts/title.ts';
import type { Say } from '../../charts/words.ts';

/** How far a row is from what was promised, as a part of that: amounts of large and small places compare. */
const away = ({ gap, target }: RankedRow): number =>
  Math.abs(gap ?? Number.POSITIVE_INFINITY) / (target?.value || 1);

/** What is seen in the distances: how many were met; where none can be judged yet, who is nearest. */
export function distanceTitle(rows: readonly RankedRow[], measure: 'growth' | 'level', say: Say): string {
  const reported = rows.filter((row) => row.result && !row.asOf).length;
  if (reported > 0) {
    const met = rows.filter((row) => row.verdict === 'met').length;
    return say(`compare.distance.${measure}`, { count: rows.length, reported, met });
  }
  const open = say(`compare.pending.${measure}`, { count: rows.length });
  const [nearest, next] = rows.filter(({ gap }) => gap !== null).sort((a, b) => away(a) - away(b));
  if (!nearest || !next) return open;
  return (
    open +
    say('compare.nearest', {
      region: nearest.series.region.name,
      gap: difference(nearest.gap ?? 0, nearest.series.units[measure]),
    })
  );
}
