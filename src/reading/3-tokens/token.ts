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
    | { type: 'mark'; mark: string }
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
