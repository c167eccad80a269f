import { isDigit } from '../1-normalise/characters.ts';
import { WORDS } from './lexicon.ts';
import type { Naming } from './mentions.ts';
import { isChineseNumeral } from './number.ts';
import type { Trie } from './trie.ts';

/** What a character may begin. Most of a text's characters begin nothing, and one look at a table says so. */
export const BEGINS = {
  digit: 1 << 0,
  mark: 1 << 1,
  time: 1 << 2,
  quote: 1 << 3,
  /** 万 in 突破万亿元. */
  round: 1 << 4,
  /** 第, 前, 首 */
  order: 1 << 5,
  numeral: 1 << 6,
  naming: 1 << 7,
  word: 1 << 8,
} as const;

/** Quotation marks, which wordings are stored without. */
export const QUOTES = new Uint8Array(0x10000);

const GRAMMAR = new Uint16Array(0x10000);
const mark = (characters: string, as: number) => {
  for (const character of characters) GRAMMAR[character.charCodeAt(0)]! |= as;
};
mark('，；:。！？、（）《》【】[]—…\n', BEGINS.mark);
mark('“”‘’"\'', BEGINS.quote);
mark('今本明去上下前第刚过这一五近未两二三四“"十七八九', BEGINS.time);
mark('首前第', BEGINS.order);
mark('万亿千百十', BEGINS.round);
for (let code = 0; code < GRAMMAR.length; code += 1) {
  QUOTES[code] = (GRAMMAR[code]! & BEGINS.quote) === 0 ? 0 : 1;
  if (isDigit(code)) GRAMMAR[code]! |= BEGINS.digit;
  if (isChineseNumeral(code)) GRAMMAR[code]! |= BEGINS.numeral;
  if (WORDS.begins(code)) GRAMMAR[code]! |= BEGINS.word;
}

/** Cuts stretches of a normal text into tokens, by the wordings of one catalogue. */
export interface Tokeniser {
  readonly namings: Trie<Naming>;
  /** For every UTF-16 unit what it may begin, as flags of `BEGINS`. */
  readonly begins: Uint16Array;
}

export function tokeniserOf(namings: Trie<Naming>): Tokeniser {
  const begins = GRAMMAR.map((as, code) => (namings.begins(code) ? as | BEGINS.naming : as));
  return { namings, begins };
}
