import numerals from '../lexicon/numerals.json' with { type: 'json' };
import { opening } from '../patterns/wordings.ts';
import { BEGINS, QUOTES, type Tokeniser } from './begins.ts';
import { NOUN, WORDS } from './lexicon.ts';
import type { Naming } from './mentions.ts';
import { numeralAt, tokenOf } from './numeral.ts';
import { quantityAt } from './quantity.ts';
import { settle } from './settle.ts';
import { dayAt, digitTimeAt, monthsAt, type Now } from './time.ts';
import { labelToken, markToken, mentionToken, type Token, textToken, timeToken, wordToken } from './token.ts';
import { wordTimeAt } from './told-time.ts';
import type { Trie } from './trie.ts';

export { type Tokeniser, tokeniserOf } from './begins.ts';

/**
 * Cuts a stretch of the normal text into tokens: numbers with their units, years, wordings of indicators, the
 * words of the grammar, marks, and whatever is left between them. Quotation marks are passed over.
 */
export function tokenise(text: string, from: number, to: number, tokeniser: Tokeniser, now: Now): Token[] {
  const tokens: Token[] = [];
  const { begins, namings } = tokeniser;
  let rest = from;
  let i = from;
  while (i < to) {
    const as = begins[text.charCodeAt(i)]!;
    const token =
      as === 0 || beginsNoWord(text, i, as, namings) ? null : tokenAt(text, i, to, as, namings, now);
    if (token === null && (as & BEGINS.quote) === 0) {
      i += 1;
      continue;
    }
    if (i > rest) tokens.push(textToken(rest, i));
    if (token === null) i += 1;
    else {
      tokens.push(token);
      i = token.end;
    }
    rest = i;
  }
  if (to > rest) tokens.push(textToken(rest, to));
  return settle(tokens, text);
}

/** Nothing but a word may begin there, and the next character says that none does: so it is at most places. */
function beginsNoWord(text: string, i: number, as: number, namings: Trie<Naming>): boolean {
  if ((as & ~(BEGINS.naming | BEGINS.word)) !== 0) return false;
  const first = text.charCodeAt(i);
  const second = text.charCodeAt(i + 1);
  return QUOTES[second] === 0 && !namings.mayBegin(first, second) && !WORDS.mayBegin(first, second);
}

/** @param as what the character there may begin */
function tokenAt(
  text: string,
  i: number,
  to: number,
  as: number,
  namings: Trie<Naming>,
  now: Now,
): Token | null {
  if ((as & ~(BEGINS.naming | BEGINS.word)) !== 0) {
    if ((as & BEGINS.digit) !== 0) return digitsAt(text, i, to, namings, now);
    if ((as & BEGINS.mark) !== 0) return markToken(i, text.charCodeAt(i));
    if ((as & BEGINS.time) !== 0) {
      const time = wordTimeAt(text, i, now);
      if (time !== null && time.end <= to) return timeToken(i, time.end, time.span);
    }
    if ((as & BEGINS.quote) !== 0) return null;
  }
  if ((as & BEGINS.naming) !== 0) {
    const naming = namingAt(namings, text, i, to);
    if (naming !== null) return naming;
  }
  if ((as & (BEGINS.round | BEGINS.order | BEGINS.numeral)) !== 0) {
    const numeral = numeralAt(text, i, to, as);
    if (numeral !== null) return numeral;
  }
  const word = (as & BEGINS.word) === 0 ? null : WORDS.longest(text, i, to);
  if (word === null) return null;
  return word.value === NOUN ? textToken(i, word.end) : wordToken(i, word.end, word.value);
}

const COMPARED = opening(numerals.comparedAfter);

/** Wordings are stored without quotation marks, which reports set or leave out as they like. */
function namingAt(namings: Trie<Naming>, text: string, at: number, to: number): Token | null {
  let found = namings.longest(text, at, to, QUOTES);
  // 居民收入比2017年增加: 比 begins what it is compared with, and ends no 收入比.
  if (found !== null && text[found.end - 1] === '比' && COMPARED.testIn(text, found.end, found.end + 5))
    found = namings.longest(text, at, found.end - 1, QUOTES);
  if (found === null) return null;
  const closes = found.passed && (text[found.end] === '”' || text[found.end] === '’');
  return mentionToken(at, closes ? found.end + 1 : found.end, found.value);
}

function digitsAt(text: string, i: number, to: number, namings: Trie<Naming>, now: Now): Token {
  const time = digitTimeAt(text, i) ?? monthsAt(text, i, now);
  if (time !== null && time.end <= to) return timeToken(i, time.end, time.span);
  const day = dayAt(text, i);
  if (day !== null && day <= to) return labelToken(i, day, 'date', null);
  const naming = namingAt(namings, text, i, to);
  if (naming !== null) return naming;
  const found = quantityAt(text, i, to);
  // Digits without end, cut where a sentence may be longest, are no number.
  return found === null ? labelToken(i, to, 'name', null) : tokenOf(i, found);
}
