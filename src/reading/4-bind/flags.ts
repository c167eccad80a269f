import { isOneOf } from '../1-normalise/characters.ts';
import { FLAG, type Flag } from '../3-tokens/lexicon.ts';
import type { Token } from '../3-tokens/token.ts';

/** Does a token do one of these things? */
export function does(token: Token | undefined, ...flags: Flag[]): boolean {
  if (token === undefined || token.type !== 'word') return false;
  for (const flag of flags) if ((token.flags & FLAG[flag]) !== 0) return true;
  return false;
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.type === 'mark' && isOneOf(token.code, marks);
}

/** 、, 和, 以及: what joins the members of a list. */
export function isAnd(token: Token | undefined): boolean {
  return isMark(token, '、') || does(token, 'and');
}

export function has(flags: number, ...wanted: Flag[]): boolean {
  for (const flag of wanted) if ((flags & FLAG[flag]) !== 0) return true;
  return false;
}
