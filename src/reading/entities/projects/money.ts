import type { Amount } from '../../../model/index.ts';
import { isDigit, isOneOf } from '../../1-normalise/characters.ts';
import type { Span } from '../text.ts';

/** 总投资13亿元, 投资4.7亿元, 共同融资10亿元; groups: number, unit. */
const STATED =
  '(?:年度|计划|概算|预计|累计|共同|完成|估算)?(?:总?投资|融资|总投入|投入资金|投入|资金)额?(?:约|近|达到|达|超过|超|为)?(\\d+(?:\\.\\d+)?)余?(万亿|亿|万)余?元?(?:以上|左右|余元)?(?:人民币)?';
const MONEY = new RegExp(STATED);
const MONEY_FIRST = new RegExp(`^${STATED}`);
/** 总投资15亿元的甲、10亿元的乙: a further member may leave out what its money is. */
const BARE_FIRST = /^(\d+(?:\.\d+)?)余?(亿|万)元(?=的)/;
/** Characters that such words begin with: most clauses are told by them to hold none. */
const BEGINS = '年计概预累共完估总投融资';

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
export const moneyIn = (words: string): Money | null =>
  /[亿万]/.test(words) ? moneyFrom(MONEY.exec(words)) : null;

/** May words that begin with this unit open with money? Most don't. */
const mayOpen = (code: number): boolean => isDigit(code) || isOneOf(code, BEGINS);

/** The money that opens some words and the `的` behind it: 总投资13亿元的. */
export function leadingMoney(words: string): Money | null {
  const first = words.charCodeAt(0);
  if (!mayOpen(first)) return null;
  const money = moneyFrom((isDigit(first) ? BARE_FIRST : MONEY_FIRST).exec(words));
  if (money === null) return null;
  const rest = words.slice(money.end);
  const joint =
    /^[、，]?(?:总?装机容量|总?装机|占地|总规模|建筑面积)[^的、，]{2,16}/.exec(rest)?.[0].length ?? 0;
  const of = rest[joint] === '的' || /^[、，]\d/.test(rest.slice(joint)) ? 1 : 0;
  return { ...money, end: money.end + joint + of };
}

/**
 * The money that fills a clause: 总投资5亿元 (`total`) is said of the project before it, 投资5亿元 of what is done next.
 */
export function moneyAlone(text: string, { start, end }: Span): { amount: Amount; total: boolean } | null {
  if (!mayOpen(text.charCodeAt(start))) return null;
  const clause = text.slice(start, end);
  const money = leadingMoney(clause);
  if (money === null || money.end !== clause.length) return null;
  return { amount: money.amount, total: /^(?:计划|概算|预计|估算)?总投/.test(clause) };
}

const MEASURED =
  '(?:\\d+(?:\\.\\d+)?|[一二三四五六七八九十百千]+)[余多]?[万亿]?(?:吨|千瓦时|千瓦|兆瓦|MW|GW|KV|kV|KW|kW|千伏|公里|千米|亩|平方米|平米|㎡|立方米|只|羽|头|套|台|支|张|t/h|T/h)';
const YEARLY = '年(?:产|处理|处置|加工|存栏|出栏|屠宰|吞吐|周转|供热|供水|发电)';

/** 年产60万吨合成氨100万吨尿素 is one size of two products, so it goes on where the next one begins at once. */
const YEARLY_SIZE = new RegExp(`${YEARLY}${MEASURED}`);
const SIZE = new RegExp(MEASURED, 'i');

/** The size of a project as its name states it; null where it does not. Words are those of the normal text. */
export function sizeIn(name: string): { start: number; end: number } | null {
  const match = YEARLY_SIZE.exec(name) ?? SIZE.exec(name);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

const LEADING_SIZE = new RegExp(`^(?:全长|总长|长|占地)?${MEASURED}的?`, 'i');

const TRAILING_SIZE = /(?:全长)?\d+(?:\.\d+)?万?(?:公里|千米|米|亩|平方米|平米|㎡)$/;

/** The length or area that stands behind a name: 某某路25公里. */
export function trailingSize(words: string): string | null {
  return TRAILING_SIZE.exec(words)?.[0] ?? null;
}

/** The length or area that stands before a name: 37公里汾河坝顶路. */
export function leadingSize(words: string): string | null {
  return LEADING_SIZE.exec(words)?.[0] ?? null;
}
