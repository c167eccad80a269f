import numerals from '../lexicon/numerals.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';
import { opening } from '../patterns/wordings.ts';
import { type NumberAt, numberAt } from './number.ts';
import { type QuantityAt, quantityOf } from './token.ts';
import { unitAt } from './unit.ts';

/** What stands behind a Chinese numeral that is part of an idiom or a name. */
const IDIOM_AFTER = opening(numerals.idiomsAfter);

/** What a number in Chinese numerals counts: 两家, 三分之一; null in an idiom or a name. */
export function chineseAt(text: string, number: NumberAt, limit: number): QuantityAt | null {
  const fraction = fractionAt(text, number, limit);
  if (fraction !== null) return fraction;
  const unit = unitAt(text, number.end, limit);
  if (unit === null || IDIOM_AFTER.testIn(text, number.end, number.end + 6)) return null;
  if (!countable(text, number, unit.unit, unit.end)) return null;
  return {
    end: unit.end,
    quantity: quantityOf(number.value, unit.unit, number.end, { hint: unit.hint }),
  };
}

/** 百分之五, 三分之一 */
function fractionAt(text: string, number: NumberAt, limit: number): QuantityAt | null {
  if (!text.startsWith('分之', number.end)) return null;
  const over = numberAt(text, number.end + 2);
  if (over === null || over.end > limit || number.value === 0) return null;
  const percent = number.value === 100;
  const value = percent ? over.value : Math.round((over.value / number.value) * 1e6) / 1e6;
  return { end: over.end, quantity: quantityOf(value, percent ? '%' : '分之', over.end) };
}

/** Measure words that a Chinese numeral may count; before any other word it is part of an idiom or a name. */
const COUNTED = new Set(numerals.counted);

/** 四个|意识: words that 个 counts in slogans only. */
const NO_COUNT_AFTER = opening(numerals.noCountAfter);

const NAMED_COUNT = pattern(/^(?:级|大|位)$/);

/**
 * Does a Chinese numeral with this unit count something? 两家企业 does; 一级, 四大, 一位 name something, and a
 * multiplier alone (万, 亿 in 亿级) is part of a word unless a unit or the end of the phrase follows.
 */
function countable(text: string, number: NumberAt, unit: string, end: number): boolean {
  const base = unit.replace(/^(?:万亿|千亿|百亿|十亿|千万|百万|十万|[亿万千百])(?=.)/, '');
  if (!COUNTED.has(base) && base === unit) return false;
  if (NAMED_COUNT.test(unit)) return false;
  const written = text.slice(number.start, number.end);
  const next = text[end] ?? '';
  if ((unit === '万' || unit === '亿') && /[级众户家方千]/.test(next)) return false;
  if (/^[百千十]$/.test(written) && unit.length === 1 && unit !== '亩' && unit !== '元') return false;
  if (written === '一' && !['番', '成', '倍'].includes(unit)) {
    return /^(?:家|座|所|处|台|宗)$/.test(unit) && !/^[一]/.test(text.slice(end, end + 1));
  }
  if (unit === '个' && NO_COUNT_AFTER.testIn(text, end, end + 3)) return false;
  if (['年', '届', '国', '级', '期'].includes(unit) && number.value < 3 && unit !== '年') return false;
  return true;
}
