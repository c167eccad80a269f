import type { Token } from '../3-tokens/token.ts';

/** A sentence as tokens, with what its region is called. */
export interface Scene {
  text: string;
  tokens: readonly Token[];
  /** Names that mean the region itself: 某某县, 某某. */
  ownNames: readonly string[];
}
