import { isDigit, isLatin, isOneOf } from '../1-normalise/characters.ts';
import numerals from '../lexicon/numerals.json' with { type: 'json' };
import { opening } from '../patterns/wordings.ts';
import { chineseAt } from './chinese.ts';
import { namedAt } from './named.ts';
import { type NumberAt, numberAt } from './number.ts';
import { type NonFigure, type NonFigureAt, type QuantityAt, quantityOf } from './token.ts';
import { sharedUnit, type UnitAt, unitAt } from './unit.ts';

/**
 * The figure or numeral at a place of the normal text where a numeral begins.
 * @param limit end of the sentence
 */
export function quantityAt(text: string, at: number, limit: number): QuantityAt | NonFigureAt | null {
  const number = numberAt(text, at);
  if (number === null || number.end > limit) return null;
  const aside = namedAt(text, number);
  if (aside !== null) return aside;
  return number.chinese ? chineseAt(text, number, limit) : arabicAt(text, number, limit);
}

const COLON = ':'.charCodeAt(0);

function arabicAt(text: string, number: NumberAt, limit: number): QuantityAt | NonFigureAt {
  const { end, value } = number;
  if (isLatin(text.charCodeAt(number.start - 1)) && !text.startsWith('GDP', number.start - 3))
    return run(text, number, 'name');
  if (text.charCodeAt(end) === COLON && isDigit(text.charCodeAt(end + 1))) {
    const ratio = ratioAt(text, number);
    if (ratio !== null) return ratio;
  }
  const unit = unitAt(text, end, limit);
  const range = rangeAt(text, number, unit, limit);
  if (range !== null) return range;
  if (unit !== null)
    return { end: unit.end, quantity: quantityOf(value, unit.unit, end, { hint: unit.hint }) };
  const shared = sharedUnit(text, end, limit);
  if (shared !== null) return { end, quantity: quantityOf(value, shared, end) };
  return unitless(text, number);
}

/** 307|国道, 3|号线 */
const NAMED_AFTER = opening(numerals.namedAfter);

/** What digits without a unit are: a name, a code, a number in a list. */
function unitless(text: string, number: NumberAt): NonFigureAt {
  const { start, end, value } = number;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (isLatin(after.charCodeAt(0)) || /[+×]/.test(after) || /[+×]/.test(before))
    return run(text, number, 'name');
  const label = (as: NonFigure): NonFigureAt => ({ end, label: as, value });
  if (NAMED_AFTER.testIn(text, end, end + 3)) return label('name');
  if (/[“‘"《【]/.test(before) || /[”’"》】]/.test(after)) return label('name');
  if (end - start >= 5 && Number.isInteger(value)) return label('code');
  if (/[〔[（(]/.test(before) && /[〕\]）)]/.test(after)) return label('ordinal');
  return label(/[.、]/.test(after) && Number.isInteger(value) ? 'ordinal' : 'name');
}

/** A name or code of digits and letters: 5G, PM2.5, 7×24, 4+5, 2-3. */
function run(text: string, number: NumberAt, label: NonFigure): NonFigureAt {
  let end = number.end;
  while (
    /[A-Za-z0-9+×./]/.test(text[end] ?? '') &&
    !(text[end] === '.' && !isDigit(text.charCodeAt(end + 1)))
  )
    end += 1;
  return { end, label, value: null };
}

const JOINS = '-—~至到';
const DASHES = '-—~';

/** Offset after what joins the ends of a range (-, ——, 至); -1 where nothing does. */
function joinEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!isOneOf(code, JOINS)) return -1;
  return isOneOf(code, DASHES) && isOneOf(text.charCodeAt(at + 1), DASHES) ? at + 2 : at + 1;
}

/**
 * 8%-10%, 2至3个, 5—5.5%: the lower end, with the upper one beside it.
 * @param first the unit behind the lower end
 */
function rangeAt(text: string, number: NumberAt, first: UnitAt | null, limit: number): QuantityAt | null {
  const bare = joinEnd(text, number.end);
  const from = bare >= 0 ? bare : first === null ? -1 : joinEnd(text, first.end);
  if (from < 0) return null;
  const second = numberAt(text, from);
  if (second === null || second.chinese || second.end > limit) return null;
  const unit = unitAt(text, second.end, limit);
  if (unit === null || second.value <= number.value) return null;
  if (bare < 0 && first !== null && first.unit !== unit.unit) return null;
  if (isOneOf(unit.unit.charCodeAt(0), '年月日号') && unit.unit.length === 1) return null;
  return {
    end: unit.end,
    quantity: quantityOf(number.value, unit.unit, number.end, { upTo: second.value }),
  };
}

/** 12.3:40.1:47.6 */
function ratioAt(text: string, number: NumberAt): QuantityAt | NonFigureAt | null {
  const parts = [{ start: number.start, end: number.end, value: number.value }];
  let { end } = number;
  while (text.charCodeAt(end) === COLON && isDigit(text.charCodeAt(end + 1))) {
    const next = numberAt(text, end + 1)!;
    parts.push({ start: next.start, end: next.end, value: next.value });
    end = next.end;
  }
  if (parts.length === 2 && parts.every((part) => Number.isInteger(part.value))) {
    return { end, label: 'name', value: null };
  }
  return { end, quantity: quantityOf(number.value, '', number.end, { ratio: parts }) };
}
