import { FIRM_WORDS, PART_WORDS, ZONE_WORDS } from '../3-tokens/lexicon.ts';
import { trieOf } from '../3-tokens/trie.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { anyOf } from '../patterns/wordings.ts';

const trueFor = (list: readonly string[]) =>
  trieOf(
    list.map((word): [string, true] => [word, true]),
    (a) => a,
  );
const PARTS = trueFor(PART_WORDS);
const ZONES = trueFor(ZONE_WORDS);
const HOLDERS = trueFor([...ZONE_WORDS, ...FIRM_WORDS]);

/** Do these words name a part of the region? */
export function namesPart(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (PARTS.longest(text, i, to) !== null) return true;
  return false;
}

/** Do these words name a place inside the region, or a firm? */
export function namesHolder(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (HOLDERS.longest(text, i, to) !== null) return true;
  return false;
}

/** Do these words name a place inside the region? */
export function namesZone(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (ZONES.longest(text, i, to) !== null) return true;
  return false;
}

const SECTOR = anyOf(phrases.sector);

/** Do words that the catalogue does not know name somebody other than the region: a place in it, a firm, a sector? */
export function namesOther(text: string, from: number, to: number): boolean {
  return namesHolder(text, from, to) || SECTOR.testIn(text, from, to);
}
