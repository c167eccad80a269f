import { BEGINS, QUOTES, type Tokeniser } from './begins.ts';
import { numeralAt } from './numeral.ts';
import type { Now } from './time.ts';
import { type Token, textToken } from './token.ts';
import { wordTimeAt } from './told-time.ts';

const LOUD_IF_READ = BEGINS.time | BEGINS.round | BEGINS.order | BEGINS.numeral;

const WHOLE = '全'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);

/**
 * Does a stretch of the normal text hold no number, no year and no numeral, so that nothing can be read from it?
 * More than half of a report's sentences hold none, and this is told in a fraction of the time that cutting into
 * tokens takes. It is told rightly, as what a numeral or a year is depends on no other token.
 */
export function isQuiet(text: string, from: number, to: number, { begins }: Tokeniser, now: Now): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    const as = begins[code]!;
    if ((as & BEGINS.digit) !== 0) return false;
    // 全年 is a word like any other, but tells years.
    if (code === WHOLE && text.charCodeAt(i + 1) === YEAR) return false;
    if ((as & LOUD_IF_READ) === 0) continue;
    if ((as & BEGINS.time) !== 0 && wordTimeAt(text, i, now) !== null) return false;
    if (numeralAt(text, i, to, as) !== null) return false;
  }
  return true;
}

/** A quiet stretch as one token of text, without the quotation marks at its ends; no token where nothing is left. */
export function uncut(text: string, from: number, to: number): Token[] {
  let start = from;
  let end = to;
  while (start < end && QUOTES[text.charCodeAt(start)] === 1) start += 1;
  while (end > start && QUOTES[text.charCodeAt(end - 1)] === 1) end -= 1;
  return start < end ? [textToken(start, end)] : [];
}
