import type { Naming } from './mentions.ts';

/** A stretch of years that the text speaks of. */
export interface TimeSpan {
  from: number;
  to: number;
  /** Said of the end of it: 末, 底, 到…年. */
  end: boolean;
  /** What everything since then is compared with: 较2015年. */
  base: boolean;
  /** It opens a stretch of text: 五年来, “十三五”时期, 过去一年. */
  frame: boolean;
  /** It is said of one mean only, and of nothing after it: 两年平均. */
  mean: boolean;
  /** Five years without a direction, which are those that the text around speaks of: 五年新增. */
  either: boolean;
  /** Only some months of the year: 上半年, 1—11月. */
  part: boolean;
}

/** What a numeral is that counts nothing. */
export type NonFigure = 'date' | 'ordinal' | 'name' | 'code';

interface At {
  /** Offsets in the normal text. */
  start: number;
  end: number;
}

export type Token = At &
  (
    | { type: 'text' }
    | { type: 'word'; flags: number }
    | { type: 'mention'; naming: Naming }
    /** `code`: the UTF-16 unit of the mark. */
    | { type: 'mark'; code: number }
    | { type: 'time'; span: TimeSpan }
    | { type: 'label'; label: NonFigure; value: number | null }
    | { type: 'number'; quantity: Quantity }
  );

/** A number with its unit. */
export interface Quantity {
  value: number;
  /** As written; '' where none is. */
  unit: string;
  /** A second value, for a range (8%-10%). */
  upTo: number | null;
  /** 余, 多 between the number and its unit, or 以上 behind it. */
  hint: 'at-least' | 'about' | null;
  /** 第3, 前三: a place in an order. */
  place: 'nth' | 'top' | null;
  /** Offset after the digits, before the unit (normal text). */
  digitsEnd: number;
  /** Parts of a ratio, 12.3:40.1:47.6, in order; null elsewhere. */
  ratio: readonly { start: number; end: number; value: number }[] | null;
}

/**
 * Tokens of all types are made here, with the same fields in the same order: the engine reads a field at once of
 * objects that are all laid out alike, and looks it up for each where they are not. A sentence's tokens are read
 * hundreds of times.
 */
function token(
  type: Token['type'],
  start: number,
  end: number,
  flags: number,
  code: number,
  naming: Naming | null,
  span: TimeSpan | null,
  label: NonFigure | null,
  value: number | null,
  quantity: Quantity | null,
): Token {
  return { type, start, end, flags, code, naming, span, label, value, quantity } as Token;
}

export const textToken = (start: number, end: number) =>
  token('text', start, end, 0, 0, null, null, null, null, null);

export const wordToken = (start: number, end: number, flags: number) =>
  token('word', start, end, flags, 0, null, null, null, null, null);

export const mentionToken = (start: number, end: number, naming: Naming) =>
  token('mention', start, end, 0, 0, naming, null, null, null, null);

export const markToken = (at: number, code: number) =>
  token('mark', at, at + 1, 0, code, null, null, null, null, null);

export const timeToken = (start: number, end: number, span: TimeSpan) =>
  token('time', start, end, 0, 0, null, span, null, null, null);

export const labelToken = (start: number, end: number, label: NonFigure, value: number | null) =>
  token('label', start, end, 0, 0, null, null, label, value, null);

export const numberToken = (start: number, end: number, quantity: Quantity) =>
  token('number', start, end, 0, 0, null, null, null, null, quantity);

/** A figure that was read, and where it ends (normal text). */
export interface QuantityAt {
  end: number;
  quantity: Quantity;
}

/** A numeral that counts nothing, and where it ends. */
export interface NonFigureAt {
  end: number;
  label: NonFigure;
  value: number | null;
}

/** A quantity that is nothing but a number and its unit, and what more there is to it. */
export function quantityOf(
  value: number,
  unit: string,
  digitsEnd: number,
  { upTo = null, hint = null, place = null, ratio = null }: Partial<Quantity> = {},
): Quantity {
  return { value, unit, upTo, hint, place, digitsEnd, ratio };
}
