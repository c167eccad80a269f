import { expandAlias } from '../../model/alias.ts';
import type { Indicator } from '../../model/index.ts';
import { normalise } from '../1-normalise/index.ts';
import compounds from '../lexicon/compounds.json' with { type: 'json' };
import { type Trie, trieOf } from './trie.ts';

/** What a wording names. */
export interface Naming {
  /** Indicators it stands for: one; several for a compound (城乡居民人均可支配收入); none for a near miss. */
  ids: readonly string[];
  /** For a compound: the indicator that one single figure belongs to; null where it belongs to none. */
  single: string | null;
}

const QUOTES = /[“”‘’"']/g;

/** A wording as the matcher sees it: regular characters, no quotation marks. */
export function matchForm(wording: string): string {
  return normalise(wording).text.replace(QUOTES, '');
}

/** How high a region stands: what is the province's own in its report is another's in a county's. */
export type Height = 'province' | 'city' | 'county';

/**
 * All the wordings of a catalogue, its compounds and its near misses, as a region of that height uses them. A near
 * miss names nothing.
 */
export function namingsOf(catalogue: readonly Indicator[], height: Height): Trie<Naming> {
  const known = new Set(catalogue.map((indicator) => indicator.id));
  const entries: [string, Naming][] = [];
  // A compound goes before the catalogue: 城乡居民收入 with two figures is two indicators, with one the third.
  for (const compound of compounds) {
    if (compound.level !== null && compound.level !== height) continue;
    const ids = compound.each.filter((id) => known.has(id));
    if (ids.length !== compound.each.length) continue;
    const single = compound.one !== null && known.has(compound.one) ? compound.one : null;
    for (const alias of compound.aliases) {
      for (const wording of expandAlias(alias)) entries.push([matchForm(wording), { ids, single }]);
    }
  }
  for (const indicator of catalogue) {
    for (const alias of indicator.aliases) {
      for (const wording of expandAlias(alias))
        entries.push([matchForm(wording), { ids: [indicator.id], single: null }]);
    }
  }
  const taken = new Set(entries.map(([wording]) => wording));
  for (const indicator of catalogue) {
    for (const near of indicator.not) {
      for (const wording of expandAlias(near)) {
        const form = matchForm(wording);
        if (!taken.has(form)) entries.push([form, { ids: [], single: null }]);
      }
    }
  }
  return trieOf(entries, (a) => a);
}
