import type { Token } from '../3-tokens/token.ts';
import { isMark } from './flags.ts';

/** A sentence as tokens, with what its region is called. */
export interface Scene {
  text: string;
  tokens: readonly Token[];
  /** Names that mean the region itself: 某某县, 某某. */
  ownNames: readonly string[];
}

/**
 * What stands in brackets is said aside: it is read on its own, and the sentence goes on as if it were not there.
 */
export function splitAsides(scene: Scene): Scene[] {
  if (!scene.tokens.some((token) => isMark(token, '（'))) return [scene];
  const main: Token[] = [];
  const asides: Token[][] = [];
  let depth = 0;
  for (const token of scene.tokens) {
    if (isMark(token, '（')) {
      depth += 1;
      if (depth === 1) asides.push([]);
    } else if (isMark(token, '）')) {
      depth = Math.max(0, depth - 1);
    } else if (depth > 0) asides[asides.length - 1]!.push(token);
    else main.push(token);
  }
  return [main, ...asides].filter((tokens) => tokens.length > 0).map((tokens) => ({ ...scene, tokens }));
}
