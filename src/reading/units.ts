/**
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

const MULTIPLIERS: readonly (readonly [string, bigint])[] = [
  ['万亿', 10n ** 12n],
  ['千亿', 10n ** 11n],
  ['百亿', 10n ** 10n],
  ['十亿', 10n ** 9n],
  ['千万', 10n ** 7n],
  ['百万', 10n ** 6n],
  ['十万', 10n ** 5n],
  ['亿', 10n ** 8n],
  ['万', 10n ** 4n],
  ['千', 1000n],
  ['百', 100n],
  ['十', 10n],
];

/** dimension → base unit → how many of the dimension's first base it is, as [numerator, denominator]. */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  money: { 元: [1, 1], 块: [1, 1], 块钱: [1, 1], 元人民币: [1, 1], 人民币: [1, 1] },
  dollars: { 美元: [1, 1], 美金: [1, 1] },
  // 亩 is 2000/3 m².
  area: {
    亩: [1, 1],
    公顷: [15, 1],
    平方公里: [1500, 1],
    平方千米: [1500, 1],
    'km²': [1500, 1],
    平方米: [3, 2000],
    平米: [3, 2000],
    平: [3, 2000],
    '㎡': [3, 2000],
    'm²': [3, 2000],
    m2: [3, 2000],
  },
  mass: {
    公斤: [1, 1],
    千克: [1, 1],
    kg: [1, 1],
    斤: [1, 2],
    吨: [1000, 1],
    t: [1000, 1],
    克: [1, 1000],
    毫克: [1, 1000000],
  },
  length: {
    公里: [1, 1],
    千米: [1, 1],
    km: [1, 1],
    里: [1, 2],
    华里: [1, 2],
    米: [1, 1000],
    m: [1, 1000],
    厘米: [1, 100000],
  },
  volume: { 立方米: [1, 1], 立方: [1, 1], 方: [1, 1], 'm³': [1, 1], m3: [1, 1], 升: [1, 1000] },
  people: { 人: [1, 1], 名: [1, 1], 口人: [1, 1] },
  // One enterprise, project or toilet is counted with one word here and with another there.
  things: {
    个: [1, 1],
    家: [1, 1],
    户: [1, 1],
    项: [1, 1],
    件: [1, 1],
    座: [1, 1],
    处: [1, 1],
    所: [1, 1],
    宗: [1, 1],
  },
  time: { 天: [1, 1], 日: [1, 1] },
  share: { '%': [1, 1], '％': [1, 1], 个百分比: [1, 1], '‰': [1, 10], 成: [10, 1], 倍: [100, 1] },
  points: { 百分点: [1, 1], 个百分点: [1, 1], 个点: [1, 1], 个千分点: [1, 10] },
  energy: { 千瓦时: [1, 1], 度: [1, 1], kWh: [1, 1], 兆瓦时: [1000, 1], MWh: [1000, 1] },
  power: {
    千瓦: [1, 1],
    kW: [1, 1],
    KW: [1, 1],
    兆瓦: [1000, 1],
    MW: [1000, 1],
    吉瓦: [1000000, 1],
    GW: [1000000, 1],
  },
  dust: { '微克/立方米': [1, 1], 微克每立方米: [1, 1], 'μg/m³': [1, 1], 'ug/m3': [1, 1], 'μg/m3': [1, 1] },
  place: { 位: [1, 1], 名次: [1, 1] },
};

const BASES: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, bases]) =>
    Object.entries(bases).map(([unit, [over, under]]): [string, Meaning] => [
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
