import type { Amount } from '../../../model/index.ts';
import { pattern } from '../../patterns/index.ts';
import { opening, shape, spelled } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { measures } from './lexicon.ts';

/** 总投资13亿元, 投资4.7亿元, 共同融资10亿元; groups: number, unit. */
const STATED = spelled`${measures.kindOfMoney}?${measures.money}额?${measures.moneyReaches}?(\d+(?:\.\d+)?)余?(${measures.multipliers})余?元?${measures.moneyBounds}?(?:人民币)?`;
const MONEY = shape`${STATED}`;
const MONEY_FIRST = shape`^${STATED}`;
/** 总投资15亿元的甲、10亿元的乙: a further member may leave out what its money is. */
const BARE_FIRST = pattern(/^(\d+(?:\.\d+)?)余?(亿|万)元(?=的)/);

/** Money stated in some words, and where they stand. */
export interface Money {
  amount: Amount;
  start: number;
  end: number;
}

function moneyFrom(match: RegExpExecArray | null): Money | null {
  if (match === null) return null;
  return {
    amount: { value: Number(match[1]), unit: `${match[2]}元` },
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The first money stated in some words; null where none is. */
export const moneyIn = (words: string): Money | null => moneyFrom(MONEY.exec(words));

const SIZE_BESIDE = shape`^[、，]?${measures.besideMoney}[^的、，]{2,16}`;

const FIGURE_BESIDE = pattern(/^[、，]\d/);

/**
 * The money that opens a stretch of a text and the `的` behind it: 总投资13亿元的. Offsets count from where the stretch
 * begins.
 */
export function leadingMoney(text: string, from: number, to: number): Money | null {
  const money = moneyFrom(MONEY_FIRST.execIn(text, from, to) ?? BARE_FIRST.execIn(text, from, to));
  if (money === null) return null;
  const end = from + money.end;
  const rest = end + SIZE_BESIDE.lengthIn(text, end, to);
  const of = rest < to && (text[rest] === '的' || FIGURE_BESIDE.testIn(text, rest, to)) ? 1 : 0;
  return { ...money, end: rest + of - from };
}

const TOTAL = shape`^(?:${measures.estimates}?总|${measures.wholeAtOnce})投`;

/**
 * The money that fills a clause: 总投资5亿元 (`total`) is said of the project before it, 投资5亿元 of what is done next, if that is a project.
 */
export function moneyAlone(
  text: string,
  { start, end }: Span,
): { amount: Amount; total: boolean; spent: boolean } | null {
  const money = leadingMoney(text, start, end);
  if (money === null || money.end !== end - start) return null;
  return {
    amount: money.amount,
    total: TOTAL.testIn(text, start, end),
    spent: SPENT.testIn(text, start, end),
  };
}

/** 完成投资3亿元 is what was spent so far. */
const SPENT = opening(measures.spent);

const MEASURED = spelled`(?:\d+(?:\.\d+)?|[一二三四五六七八九十百千]+)[余多]?[万亿]?${measures.sizes}`;

/** 年产60万吨合成氨100万吨尿素 is one size of two products, so it goes on where the next one begins at once. */
const YEARLY_SIZE = shape`年${measures.yearly}${MEASURED}`;
const SIZE = pattern(new RegExp(MEASURED, 'i'));

/** The size of a project as its name states it; null where it does not. Words are those of the normal text. */
export function sizeIn(name: string): { start: number; end: number } | null {
  const match = YEARLY_SIZE.exec(name) ?? SIZE.exec(name);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const LEADING_SIZE = pattern(new RegExp(spelled`^${measures.leadsSize}?${MEASURED}的?`, 'i'));

const TRAILING_SIZE = shape`(?:全长)?\d+(?:\.\d+)?万?${measures.behindNames}$`;

/** The length or area that stands behind a name: 某某路25公里. */
export function trailingSize(words: string): string | null {
  return TRAILING_SIZE.exec(words)?.[0] ?? null;
}

/** The length or area that stands before a name: 37公里汾河坝顶路. */
export function leadingSize(words: string): string | null {
  return LEADING_SIZE.exec(words)?.[0] ?? null;
}
