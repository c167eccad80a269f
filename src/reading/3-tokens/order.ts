import numerals from '../lexicon/numerals.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';
import { opening, wholly } from '../patterns/wordings.ts';
import { numberAt } from './number.ts';
import { labelToken, numberToken, quantityOf, type Token } from './token.ts';

const HEAD = pattern(/^(?:首|第一|榜首)(?=位|名|$|[，。；、])/);
const BEHIND = opening(numerals.ordinalsAfter);
const PLACES = wholly(numerals.places);

/** 第3位, 第一, 前三: a place in an order, or a mere ordinal. */
export function orderAt(text: string, i: number, to: number): Token | null {
  const character = text[i];
  if (character === '首') return firstAt(text, i);
  const number = numberAt(text, i + 1);
  if (number === null || number.end > to) return null;
  const suffix = BEHIND.execIn(text, number.end, number.end + 3);
  const ranked =
    suffix === null
      ? number.end >= to || /[，。；、！）和与及]/.test(text[number.end]!)
      : PLACES.test(suffix[0]) || (character === '前' && suffix[0] === '强');
  if (!ranked) return labelToken(i, number.end, 'ordinal', number.value);
  const end = number.end + (suffix === null ? 0 : suffix[0].length);
  return placeToken(i, end, number.value, character === '前' ? 'top' : 'nth', number.end);
}

/** 居全省首位 */
function firstAt(text: string, i: number): Token | null {
  if (!HEAD.testIn(text, i, i + 2) || !/[居列排保省市国县区盟州之）]/.test(text[i - 1] ?? '')) return null;
  const end = text[i + 1] === '位' || text[i + 1] === '名' ? i + 2 : i + 1;
  return placeToken(i, end, 1, 'nth', i + 1);
}

export function placeToken(
  start: number,
  end: number,
  value: number,
  place: 'nth' | 'top',
  digitsEnd: number,
): Token {
  return numberToken(start, end, quantityOf(value, '位', digitsEnd, { place }));
}
