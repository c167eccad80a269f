import { FLAG } from '../3-tokens/lexicon.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { anyOf } from '../patterns/wordings.ts';
import { does, has } from './flags.ts';
import type { Group } from './groups.ts';
import type { Head } from './head.ts';
import type { Scene } from './scene.ts';
import type { State } from './state.ts';

/**
 * 累计完成固定资产投资400亿元: do the amounts of a group add up years? It is said before the subject or behind it, and
 * carried on by the rest of a list.
 * @param state what has been said before this group
 */
export function addsUp(scene: Scene, state: Readonly<State>, group: Group, head: Head): boolean {
  const from = Math.max(group.headFrom, Math.min(state.used, group.first));
  const goesOn = head.coordinated && head.subjects.length > 0 && !has(head.zone, FLAG.to);
  return (goesOn && state.cumulative) || saysSum(scene, from, group.first);
}

const ADDS_UP = anyOf(phrases.addsUp);

function saysSum({ tokens, text }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (does(token, FLAG.cumulative)) return true;
    const named = token.type === 'time' || token.type === 'mention';
    if (named && ADDS_UP.testIn(text, token.start, token.end)) return true;
  }
  return false;
}
