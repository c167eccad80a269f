import type { Measure, Rank } from '../../model/index.ts';
import { FLAG } from '../3-tokens/lexicon.ts';
import peers from '../lexicon/peers.json' with { type: 'json' };
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import type { Pattern } from '../patterns/index.ts';
import { anyOf, closing } from '../patterns/wordings.ts';
import { does, has } from './flags.ts';
import type { Head } from './head.ts';
import type { Scene } from './scene.ts';

export type Place = Rank;

const WITHIN: readonly (readonly [Pattern, Rank['within']])[] = [
  [anyOf(peers.among.nation), 'nation'],
  [anyOf(peers.among.province), 'province'],
  [anyOf(peers.among.city), 'city'],
];

const NAMES_AMOUNT = closing(phrases.amounts);

/**
 * What was ranked, and among whom. 总量、增速均 ranks both; a place said right after a lone growth is that
 * growth's; after a level and a growth it is left open which of the two.
 * @param said what had been said of the subject before its place
 * @param peers among whom a place is that does not say so
 * @returns null where the place is held among others (a class of firms, a part of the country)
 */
export function placesOf(
  scene: Scene,
  head: Head,
  said: ReadonlySet<Measure>,
  peers: Rank['within'],
): Rank[] | null {
  let within: Rank['within'] | null = null;
  for (let i = head.zoneFrom; i < head.zoneTo; i += 1) {
    const token = scene.tokens[i]!;
    if (!does(token, FLAG.peers | FLAG.whole)) continue;
    const word = scene.text.slice(token.start, token.end);
    for (const [pattern, among] of WITHIN) if (pattern.test(word)) within = among;
  }
  within ??= peers;
  const amount =
    has(head.zone, FLAG.amount) || head.subjects.some((subject) => NAMES_AMOUNT.test(subject.label));
  const trend = has(head.zone, FLAG.trend);
  if (amount && trend)
    return [
      { basis: 'level', within },
      { basis: 'growth', within },
    ];
  if (amount) return [{ basis: 'level', within }];
  if (trend) return [{ basis: 'growth', within }];
  if (said.size !== 1) return [{ basis: 'unspecified', within }];
  return [{ basis: said.has('growth') ? 'growth' : said.has('level') ? 'level' : 'unspecified', within }];
}
