/** A share as a percentage, rounded down so that it never flatters. Null where there is nothing to take a share of. */
export function share(part: number, whole: number): string | null {
  return whole === 0 ? null : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)}%`;
}
