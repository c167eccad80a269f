/**
 * How to mend a name that is not among those known: the nearest one where it is plainly meant, else what there is.
 * `place` says where a new one would be added.
 */
export function suggest(wrong: string, known: readonly string[], place: string): string {
  const near = nearest(wrong, known);
  if (near !== null) return `write “${near}”, or add “${wrong}” to ${place}`;
  const shown = known.slice(0, 12).join(', ');
  const more = known.length > 12 ? ` … (${known.length} in all)` : '';
  return known.length === 0 ? `add it to ${place}` : `add it to ${place}, or write one of: ${shown}${more}`;
}

function nearest(wrong: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wrong.length / 3)) + 1;
  for (const name of known) {
    const steps = distance(wrong, name);
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
