import type { Observation } from '../model/index.ts';
import { toUnit } from '../reading/units.ts';
import { atMost, decimals, tidy } from './decimal.ts';

/** Slack that 左右 and 约 leave, as a part of the figure. */
const ABOUT = 0.05;

/**
 * By how much a figure can be off because it was rounded when written: half a unit of its last place, in the
 * canonical unit. 183.5亿元 gives 0.05; 37397元 gives 0.5. The last place of a whole number is taken to be the
 * ones; zeros after the point are lost to the number, so this errs to the generous side.
 */
export function rounding(figure: Observation): number {
  const half = 0.5 * 10 ** -decimals(figure.value);
  if (!figure.canonical) return half;
  return tidy(toUnit(half, figure.unit, figure.canonical.unit) ?? half);
}

/** The smallest and the largest value that a figure leaves possible, in its canonical unit (or as written). */
function span(figure: Observation): readonly [low: number, high: number] {
  const value = figure.canonical?.value ?? figure.value;
  const half = rounding(figure);
  switch (figure.bound) {
    case 'at-least':
      return [value - half, Number.POSITIVE_INFINITY];
    case 'at-most':
      return [Number.NEGATIVE_INFINITY, value + half];
    case 'about':
      return [
        value - Math.max(half, Math.abs(value) * ABOUT),
        value + Math.max(half, Math.abs(value) * ABOUT),
      ];
    case 'exact':
      return [value - half, value + half];
  }
}

/** The largest difference that two figures can have because one of them was rounded further than the other. */
export function commonRounding(one: Observation, other: Observation): number {
  return Math.max(rounding(one), rounding(other));
}

/** Can two figures be the same thing, once rounded and once not? Both in one unit. */
export function agree(one: Observation, other: Observation): boolean {
  if (one.bound === 'exact' && other.bound === 'exact') {
    const apart = Math.abs((one.canonical?.value ?? one.value) - (other.canonical?.value ?? other.value));
    return atMost(apart, commonRounding(one, other));
  }
  const a = span(one);
  const b = span(other);
  return atMost(a[0], b[1]) && atMost(b[0], a[1]);
}
