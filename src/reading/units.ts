import lexicon from './lexicon/dimensions.json' with { type: 'json' };

/*
 * Units as Chinese reports write them, and what they come to in one another.
 *
 * A unit is a multiplier (万, 亿 …) and a base. Bases of one dimension are rational multiples of its first base;
 * counting is done in whole numbers, so that 8374万元 is 0.8374亿元 and not 0.8373999999999999.
 */

/** A rational number: numerator and denominator, both positive. */
type Ratio = readonly [bigint, bigint];

interface Meaning {
  dimension: string;
  factor: Ratio;
}

/** The longest first, with what it multiplies by. */
const MULTIPLIERS = Object.entries(lexicon.multipliers)
  .map(([word, power]): [string, bigint] => [word, 10n ** BigInt(power)])
  .sort(([one], [other]) => other.length - one.length);

/** Dimension → base unit → how many of the dimension’s first base it is, as [numerator, denominator]: a 亩 is 2000/3 m². */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = lexicon.dimensions;

const BASES: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, bases]) =>
    Object.entries(bases).map(([unit, [over = 1, under = 1]]): [string, Meaning] => [
      unit,
      { dimension, factor: [BigInt(over), BigInt(under)] },
    ]),
  ),
);

const known = new Map<string, Meaning>();

/**
 * What a unit means. One that is not listed is a dimension of its own (辆, 微克/升), with its multiplier taken off,
 * so that 万辆 and 辆 still meet.
 */
function meaning(unit: string): Meaning {
  let found = known.get(unit);
  if (found === undefined) {
    found = analyse(unit.replace(/\s+/g, ''));
    known.set(unit, found);
  }
  return found;
}

function analyse(word: string): Meaning {
  const base = BASES.get(word);
  if (base) return base;
  for (const [multiplier, times] of MULTIPLIERS) {
    if (!word.startsWith(multiplier)) continue;
    const rest = analyse(word.slice(multiplier.length));
    return { dimension: rest.dimension, factor: [rest.factor[0] * times, rest.factor[1]] };
  }
  return { dimension: `other:${word}`, factor: [1n, 1n] };
}

/** Can an amount in the one unit be said in the other? */
export function sameDimension(one: string, other: string): boolean {
  return meaning(one).dimension === meaning(other).dimension;
}

const BARE = /^(?:十|百|千|万|亿)+$/;

/**
 * The unit that is meant where only its multiplier is written: 亿 of what is counted in 亿元 is 亿元 (由1.6亿增长到3.2亿).
 * Any other unit is given back as it is.
 * @param like the unit that the thing is counted in
 */
export function completeUnit(unit: string, like: string): string {
  if (!BARE.test(unit)) return unit;
  let base = like;
  while (!BASES.has(base)) {
    const found = MULTIPLIERS.find(([multiplier]) => base.startsWith(multiplier));
    if (!found) break;
    base = base.slice(found[0].length);
  }
  return unit + base;
}

/** A finite number as a whole number of 10^-scale. */
function decimal(value: number): { units: bigint; scale: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  const scale = part.length - Number(exponent);
  const units = BigInt(whole + part);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Digits that a quotient without end is carried to, after the point. */
const DIGITS = 12;

/**
 * An amount in another unit.
 * @param value in `from`
 * @param from the unit as written, such as 万元
 * @param to the unit wanted, such as 亿元
 * @returns the amount in `to`, exact where it has an end; null where the units measure different things
 */
export function toUnit(value: number, from: string, to: string): number | null {
  if (!Number.isFinite(value)) return null;
  if (from === to) return value;
  const source = meaning(from);
  const goal = meaning(to);
  if (source.dimension !== goal.dimension) return null;
  const { units, scale } = decimal(value);
  const over = units * source.factor[0] * goal.factor[1];
  const under = source.factor[1] * goal.factor[0];
  const places = BigInt(scale + DIGITS);
  const doubled = (2n * over * 10n ** BigInt(DIGITS)) / under;
  const rounded = (doubled + (doubled < 0n ? -1n : 1n)) / 2n;
  return Number(`${rounded}e-${places}`);
}
