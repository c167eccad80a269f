import units from '../lexicon/units.json' with { type: 'json' };
import words from '../lexicon/words.json' with { type: 'json' };
import { type Trie, trieOf } from './trie.ts';

/** What a word can do in a sentence; one word may do several things. */
export const FLAG = {
  /** The whole region is meant: 全县. */
  whole: 1 << 0,
  /** Brings a subject to its amount: 完成, 达到. */
  reach: 1 << 1,
  /** Brings it there from elsewhere: 增加到. */
  to: 1 << 2,
  from: 1 << 3,
  grow: 1 << 4,
  fall: 1 << 5,
  average: 1 << 6,
  /** Compared with a year before: 同比. */
  yoy: 1 << 7,
  /** Makes new ones: 新增. */
  add: 1 << 8,
  /** 分别 */
  each: 1 << 9,
  /** 均, 都 */
  all: 1 << 10,
  rank: 1 << 11,
  about: 1 << 12,
  aboutBefore: 1 << 13,
  atLeast: 1 << 14,
  atLeastBefore: 1 << 15,
  atMost: 1 << 16,
  atMostBefore: 1 << 17,
  /** Set against somebody else: 高于. */
  compare: 1 << 18,
  peers: 1 << 19,
  /** A task or plan that is fulfilled by so much. */
  task: 1 << 20,
  share: 1 << 21,
  sub: 1 << 22,
  aim: 1 << 23,
  adverb: 1 << 24,
  verb: 1 << 25,
  and: 1 << 26,
  /** Names the growth of a thing: 增速. */
  trend: 1 << 27,
  /** Names the amount of a thing: 总量. */
  amount: 1 << 28,
  /** What became of some of them: 竣工, 开工. */
  outcome: 1 << 29,
  /** Adds up a span of years: 累计. */
  cumulative: 1 << 30,
  /** Holds through a span of years: 保持在. */
  steady: 1 << 31,
} as const;

export type Flag = keyof typeof FLAG;

/** Stands for a noun that begins with or holds a word of the grammar (增加值, 上市公司): it is left whole. */
export const NOUN = 0;

/** The words of the grammar with what they do; where a noun is longer, `NOUN`. */
export const WORDS: Trie<number> = trieOf(
  Object.entries(words).flatMap(([flag, list]) =>
    flag === 'part' || flag === 'zone' || flag === 'firm'
      ? []
      : list.map((word): [string, number] => [word, flag === 'noun' ? NOUN : FLAG[flag as Flag]]),
  ),
  (a, b) => a | b,
);

/** Every way to write a unit: a base, a multiplier before a base, a bare multiplier. */
export const UNITS: Trie<string> = trieOf(
  [
    ...units.bases.map((unit): [string, string] => [unit, unit]),
    ...units.bases.flatMap((base) =>
      /^[%‰A-Za-zμ]|百分点|千分点/.test(base) || units.alone.includes(base)
        ? []
        : units.multipliers.map((multiplier): [string, string] => [multiplier + base, multiplier + base]),
    ),
    ...units.multipliers.flatMap((multiplier) =>
      ['kW', 'KW', 'MW', 'kWh', 't', 'kg', 'm³', 'm²', '㎡', 'km²', 'TEU', 'kVA'].map(
        (base): [string, string] => [multiplier + base, multiplier + base],
      ),
    ),
    ...units.units.map((unit): [string, string] => [unit, unit]),
  ],
  (a) => a,
);

const BASE = [...units.bases].sort((a, b) => b.length - a.length);

const bases = new Map<string, string>();

/**
 * The base of a unit, its multiplier taken off: 万户 → 户. A unit is one of the lexicon's, with a multiplier or two,
 * so that few are ever asked for, and those again and again.
 */
export function baseOf(unit: string): string {
  let base = bases.get(unit);
  if (base === undefined) {
    base = withoutMultiplier(unit);
    bases.set(unit, base);
  }
  return base;
}

function withoutMultiplier(unit: string): string {
  if (units.units.includes(unit)) return '';
  for (const multiplier of units.multipliers) {
    if (unit.startsWith(multiplier) && BASE.includes(unit.slice(multiplier.length)))
      return unit.slice(multiplier.length);
  }
  return unit;
}

/** Places inside the region: a figure of one is not the region's, nor is what is listed with it. */
export const ZONE_WORDS: readonly string[] = words.zone;

/** Words that say a figure is of a part of the region: a place inside it, a sector, a kind of company. */
export const PART_WORDS: readonly string[] = [...words.zone, ...words.firm, ...words.part];

/** Firms: a figure of one is not the region's. */
export const FIRM_WORDS: readonly string[] = words.firm;
