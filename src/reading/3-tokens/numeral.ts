import { isOneOf } from '../1-normalise/characters.ts';
import { pattern } from '../patterns/index.ts';
import { BEGINS } from './begins.ts';
import { UNITS } from './lexicon.ts';
import { orderAt, placeToken } from './order.ts';
import { quantityAt } from './quantity.ts';
import {
  labelToken,
  type NonFigureAt,
  numberToken,
  type QuantityAt,
  quantityOf,
  type Token,
} from './token.ts';

/**
 * A number in words: a round amount, a place, an amount.
 * @param as what the character there may begin
 */
export function numeralAt(text: string, i: number, to: number, as: number): Token | null {
  if ((as & BEGINS.round) !== 0) {
    const round = roundAt(text, i, to);
    if (round !== null) return round;
    if (text.startsWith('十强', i) && /^(?:[，。；、]|$)/.test(text.slice(i + 2, i + 3)))
      return placeToken(i, i + 2, 10, 'top', i + 1);
  }
  if ((as & BEGINS.order) !== 0) {
    const order = orderAt(text, i, to);
    if (order !== null) return order;
  }
  const found = (as & BEGINS.numeral) === 0 ? null : quantityAt(text, i, to);
  return found === null ? null : tokenOf(i, found);
}

export function tokenOf(start: number, found: QuantityAt | NonFigureAt): Token {
  return 'label' in found
    ? labelToken(start, found.end, found.label, found.value)
    : numberToken(start, found.end, found.quantity);
}

const ROUND_AMOUNT = pattern(/^(?:[万千百十]?[亿万])(?=[元美户家人亩吨斤公]|大关)/);

/** 突破万亿元, 超百亿元: a round amount whose 一 goes without saying. */
function roundAt(text: string, i: number, to: number): Token | null {
  if (!isOneOf(text.charCodeAt(i - 1), '破超逾过达近')) return null;
  if (!ROUND_AMOUNT.testIn(text, i, i + 3)) return null;
  const unit = UNITS.longest(text, i, to);
  if (unit === null) return null;
  const round = roundValue(unit.value);
  return numberToken(i, unit.end, quantityOf(round.value, round.unit, i));
}

const LEADS: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** 百亿元 is 100亿元: what stands before 万 or 亿 is the number. */
function roundValue(unit: string): { value: number; unit: string } {
  for (const [lead, value] of LEADS) {
    if (unit.startsWith(lead) && /^[万亿]/.test(unit.slice(1))) return { value, unit: unit.slice(1) };
  }
  return { value: 1, unit };
}
