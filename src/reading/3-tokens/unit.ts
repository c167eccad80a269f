import { isDigit, isLatin, isOneOf } from '../1-normalise/characters.ts';
import numerals from '../lexicon/numerals.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';
import { opening } from '../patterns/wordings.ts';
import { UNITS } from './lexicon.ts';
import { numberAt } from './number.ts';
import type { Quantity } from './token.ts';

export interface UnitAt {
  end: number;
  unit: string;
  hint: Quantity['hint'];
}

const MULTIPLIER = pattern(/^(?:万亿|[百千]?[万亿千])(?=[余多])/);
const NO_AMOUNT = opening(numerals.noAmountAfter);
const LATIN_UNIT = pattern(/^[A-Za-z]+$/);
const STEP = '阶'.charCodeAt(0);

/**
 * The unit behind a number, with the 余 or 多 that may stand before or behind it; null where none stands there.
 * @param limit end of the sentence
 */
export function unitAt(text: string, at: number, limit: number): UnitAt | null {
  const more = isOneOf(text.charCodeAt(at), '余多几来');
  const from = more ? at + 1 : at;
  if (!more && isOneOf(text.charCodeAt(from), '百千万亿')) {
    const split = splitUnit(text, from, limit);
    if (split !== null) return split;
  }
  const found = UNITS.longest(text, from, limit);
  if (found === null) return null;
  const unit = found.value;
  if (unit.length > 1 && /[万亿]级$/.test(unit)) return null;
  // 5万亿台阶 has a step in it, and no machine.
  if (text.charCodeAt(found.end) === STEP && unit.length > 1 && unit.endsWith('台')) {
    return { end: found.end - 1, unit: unit.slice(0, -1), hint: more ? 'at-least' : null };
  }
  if (isLatin(text.charCodeAt(found.end)) && LATIN_UNIT.test(unit)) return null;
  if (more) return { end: found.end, unit, hint: 'at-least' };
  const moreBehind =
    isOneOf(text.charCodeAt(found.end), '余多') && !NO_AMOUNT.testIn(text, found.end, found.end + 2);
  return moreBehind ? { end: found.end + 1, unit, hint: 'at-least' } : { end: found.end, unit, hint: null };
}

/** 2万余人, 3亿多元: the multiplier stands before 余, the unit behind it. */
function splitUnit(text: string, from: number, limit: number): UnitAt | null {
  const multiplier = MULTIPLIER.execIn(text, from, from + 4);
  if (multiplier === null) return null;
  const behind = from + multiplier[0].length + 1;
  const rest = UNITS.longest(text, behind, limit);
  return {
    end: rest === null ? behind : rest.end,
    unit: multiplier[0] + (rest === null ? '' : rest.value),
    hint: 'at-least',
  };
}

/** 提高1.5和5个百分点: the unit of the last member is that of all. */
export function sharedUnit(text: string, at: number, limit: number): string | null {
  if (!isOneOf(text.charCodeAt(at), '和、与及') || !isDigit(text.charCodeAt(at + 1))) return null;
  const next = numberAt(text, at + 1);
  if (next === null || next.end > limit) return null;
  return unitAt(text, next.end, limit)?.unit ?? sharedUnit(text, next.end, limit);
}
