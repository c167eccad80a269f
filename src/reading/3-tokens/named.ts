import { isOneOf } from '../1-normalise/characters.ts';
import numerals from '../lexicon/numerals.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';
import { opening } from '../patterns/wordings.ts';
import type { NumberAt } from './number.ts';
import type { NonFigureAt } from './token.ts';

const CLOSES = pattern(/^[^“”‘’，。；、]{0,9}[”’]/);
const ORDER_OF = opening(numerals.ordersOf);
const SPAN_OF = opening(numerals.spansOf);
const ROAD_OF = opening(numerals.roadsOf);
const RULE_OF = opening(numerals.rulesOf);
/** How long: 五年风雨兼程, 建党100周年. A year of the calendar is told before this is asked. */
const LASTING = pattern(/^(?:周年|年)(?!级|产|均|人均|度)/);

/**
 * A numeral that is part of a name: “六条路径”, 二次会议, 108国道, 八项规定. Of every numeral this is asked, and most
 * are none: the character behind tells, before any pattern is tried.
 */
export function namedAt(text: string, number: NumberAt): NonFigureAt | null {
  const { start, end, value, chinese } = number;
  const behind = text.charCodeAt(end);
  if (!chinese && isOneOf(behind, '国省县乡线') && ROAD_OF.test(ahead(text, end)))
    return { end, label: 'code', value };
  if (isSlogan(text, start, number)) return { end, label: 'name', value };
  if (chinese && isOneOf(behind, '项个大条') && RULE_OF.test(ahead(text, end)))
    return { end, label: 'name', value };
  if (isOneOf(behind, '次轮') && ORDER_OF.test(ahead(text, end))) return { end, label: 'ordinal', value };
  if (!isOneOf(behind, '年周')) return null;
  if (SPAN_OF.test(ahead(text, end))) return { end: end + 1, label: 'date', value: null };
  const span = LASTING.exec(ahead(text, end));
  return span === null ? null : { end: end + span[0].length, label: 'date', value };
}

const LONGEST = 12;
const ahead = (text: string, from: number): string => text.slice(from, from + LONGEST);

/** “三大战略”, “用好两种资源”: inside quotation marks, right behind the opening one or close to it. */
function isSlogan(text: string, start: number, { end, value, chinese }: NumberAt): boolean {
  if (!chinese && value >= 100) return false;
  const inside = isOneOf(text.charCodeAt(start - 1), '“‘"') || (chinese && opensBefore(text, start));
  return inside && CLOSES.test(ahead(text, end));
}

/** How far before a Chinese numeral the opening quotation mark may stand. */
const REACH = 5;

function opensBefore(text: string, start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - REACH); i -= 1) {
    const code = text.charCodeAt(i);
    if (isOneOf(code, '“‘')) return true;
    if (isOneOf(code, '”’，。')) return false;
  }
  return false;
}
