import type { Amount } from '../../../model/index.ts';
import { pattern } from '../../patterns/index.ts';
import type { Span } from '../text.ts';

/** 总投资13亿元, 投资4.7亿元, 共同融资10亿元; groups: number, unit. */
const STATED =
  '(?:年度|计划|概算|预计|累计|共同|完成|估算)?(?:总?投资|融资|总投入|投入资金|投入|资金)额?(?:约|近|达到|达|超过|超|为)?(\\d+(?:\\.\\d+)?)余?(万亿|亿|万)余?元?(?:以上|左右|余元)?(?:人民币)?';
const MONEY = pattern(new RegExp(STATED));
const MONEY_FIRST = pattern(new RegExp(`^${STATED}`));
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

const SIZE_BESIDE = pattern(/^[、，]?(?:总?装机容量|总?装机|占地|总规模|建筑面积)[^的、，]{2,16}/);

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

const TOTAL = pattern(/^(?:(?:计划|概算|预计|估算)?总|概算|估算)投/);

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
const SPENT = pattern(/^(?:累计|已)*完成|^累计|^年度/);

const MEASURED =
  '(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千]+)[余多]?[万亿]?(?:吨|千瓦时|千瓦|兆瓦|MW|GW|KV|kV|KW|kW|千伏|公里|千米|亩|平方米|平米|㎡|立方米|只|羽|头|套|台|支|张|t/h|T/h)';
const YEARLY = '年(?:产|处理|处置|加工|存栏|出栏|屠宰|吞吐|周转|供热|供水|发电)';

/** 年产60万吨合成氨100万吨尿素 is one size of two products, so it goes on where the next one begins at once. */
const YEARLY_SIZE = pattern(new RegExp(`${YEARLY}${MEASURED}`));
const SIZE = pattern(new RegExp(MEASURED, 'i'));

/** The size of a project as its name states it; null where it does not. Words are those of the normal text. */
export function sizeIn(name: string): { start: number; end: number } | null {
  const match = YEARLY_SIZE.exec(name) ?? SIZE.exec(name);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const LEADING_SIZE = pattern(new RegExp(`^(?:全长|总长|长|占地)?${MEASURED}的?`, 'i'));

const TRAILING_SIZE = pattern(/(?:全长)?\d+(?:\.\d+)?万?(?:公里|千米|米|亩|平方米|平米|㎡)$/);

/** The length or area that stands behind a name: 某某路25公里. */
export function trailingSize(words: string): string | null {
  return TRAILING_SIZE.exec(words)?.[0] ?? null;
}

/** The length or area that stands before a name: 37公里汾河坝顶路. */
export function leadingSize(words: string): string | null {
  return LEADING_SIZE.exec(words)?.[0] ?? null;
}
