/** Arithmetic on written figures that leaves no floating dust: 183.5 − 180.1 is 3.4. */

/** Digits after the point of a number in its shortest spelling. */
export function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const part = mantissa.split('.')[1] ?? '';
  return Math.max(0, part.length - Number(exponent));
}

/** Rounds to so many digits after the point; -0 becomes 0. */
export function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(Math.min(digits, 20))) + 0;
}

/** a − b, with as many digits as the longer of the two has. */
export function minus(a: number, b: number): number {
  return roundTo(a - b, Math.max(decimals(a), decimals(b)));
}

/** Nine significant digits: more than any report writes, fewer than binary fractions blur. */
export function tidy(value: number): number {
  return Number(value.toPrecision(9)) + 0;
}

/** Is `a` no more than `b`, where a difference in the last bits does not count? */
export function atMost(a: number, b: number): boolean {
  return a <= b + 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
