import { isOneOf } from '../1-normalise/characters.ts';
import { FLAG } from '../3-tokens/lexicon.ts';
import type { Token } from '../3-tokens/token.ts';

/**
 * Does a token do one of these things? Asked hundreds of times of every token of a sentence.
 * @param wanted `FLAG.reach | FLAG.to`
 */
export function does(token: Token | undefined, wanted: number): boolean {
  // The last flag is the sign: what is left of it is not zero, but less.
  return token !== undefined && token.type === 'word' && (token.flags & wanted) !== 0;
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.type === 'mark' && isOneOf(token.code, marks);
}

/** 、, 和, 以及: what joins the members of a list. */
export function isAnd(token: Token | undefined): boolean {
  return isMark(token, '、') || does(token, FLAG.and);
}

/** Do words do one of these things, by the flags of all of them? */
export function has(flags: number, wanted: number): boolean {
  return (flags & wanted) !== 0;
}

/** Index of the first token of [from, to) that does one of these things; -1 where none does. */
export function firstThat(tokens: readonly Token[], wanted: number, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (does(tokens[i], wanted)) return i;
  return -1;
}

/** Does a token of [from, to) do one of these things? */
export function anyDoes(tokens: readonly Token[], wanted: number, from: number, to: number): boolean {
  return firstThat(tokens, wanted, from, to) >= 0;
}
