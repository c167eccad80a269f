import peers from '../lexicon/peers.json' with { type: 'json' };
import { closing } from '../patterns/wordings.ts';
import type { SourceText } from '../types.ts';

const SUFFIX = closing(peers.suffixes);

/** A county is also named without 县, or by 县 alone (县财政). */
export function ownNames(source: SourceText): string[] {
  const { own } = source.names;
  const short = SUFFIX.without(own);
  if (own === '') return [];
  // 某地区, and 全 with the last character of its name, mean it too.
  return [own, ...(short.length >= 2 ? [short, `${short}地区`, `全${short.slice(-1)}`] : []), own.slice(-1)];
}
