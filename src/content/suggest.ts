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

/** Edits from one to the other: a letter put in, left out or changed, or two neighbours swapped. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const above = rows[i - 1]!;
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? rows[i - 2]![j - 2]! + 1 : change;
      row.push(Math.min(change, swap, above[j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
