const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers from at or below `low` to at or above `high`, for an axis.
 *
 * @param intervals about how many steps are wanted
 * @returns at least two ticks, ascending
 */
export function niceTicks(low: number, high: number, intervals: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / intervals;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    STEPS.map((factor) => factor * power).find((candidate) => candidate >= rough * 0.999) ?? 10 * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const digits = Math.max(0, 2 - Math.floor(Math.log10(step)));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
}

/** Ticks for amounts and rates: from nought (below it only where figures fall below), with room above the highest. */
export function ticksFromNought(values: readonly number[], intervals: number): number[] {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  return niceTicks(low, high + (high - low) * 0.04, intervals);
}

/** Ticks for a dot chart, which may start off nought when all figures lie far from it. */
export function ticksAround(values: readonly number[], intervals: number): number[] {
  if (values.length === 0) return [0, 1];
  const high = Math.max(...values);
  const low = Math.min(...values);
  const near = low >= 0 && low < (high - low) * 1.5;
  const ticks = niceTicks(near ? 0 : low, high, intervals);
  const [first = 0, second = 1] = ticks;
  // The number of the lowest mark stands at its left and wants room there.
  const tight = first !== 0 && low - first < 0.12 * (ticks.at(-1)! - first);
  return tight ? [Number((2 * first - second).toPrecision(10)), ...ticks] : ticks;
}
