import { normalise } from './1-normalise/index.ts';
import { UNITS } from './3-tokens/lexicon.ts';
import { sourceSpan } from './evidence.ts';
import { numeralsIn } from './rest.ts';

export interface Stretch {
  start: number;
  end: number;
}

const DIGITS = /\d+/g;

/**
 * The numerals of a text that an account passes over, digits and characters alike: none, if all are classed.
 * Words that hold no numeral (一心一意) are not asked for.
 * @param account [start, end, …] in offsets of the text, in order
 * @returns stretches of the text, in order
 */
export function leftOut(
  text: string,
  account: readonly (readonly [number, number, ...unknown[]])[],
): Stretch[] {
  const normal = normalise(text);
  const covered = new Uint8Array(text.length);
  for (const [start, end] of account) covered.fill(1, start, end);
  const digits = [...normal.text.matchAll(DIGITS)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
  return [...digits, ...numeralsIn(normal.text)]
    .map(({ start, end }) => sourceSpan(normal, start, end))
    .concat(normal.pages)
    .filter(({ start, end }) => covered.subarray(start, end).includes(0))
    .sort((a, b) => a.start - b.start);
}

const SLOGAN_BEFORE = /[“‘"「《][^”’"」》。；！？]{0,20}$/;
/** Orders and grades, which a measure word can follow too: 第三批, 十九大, 3A级, 三次产业. */
const ORDER_BEFORE = /[第届]$/;
const ORDER_AFTER = /^(?:大|届|本|小时|次产业|次会议|A|[A-Z]?级)/;

/**
 * Whether a numeral that was taken for a name might count something after all: a measure word follows, and it is
 * neither in quotation marks nor a lone 一.
 * @param start where it stands in the text, and `end`
 */
export function mightCount(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text[start] === '一') return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (SLOGAN_BEFORE.test(before) || ORDER_BEFORE.test(before)) return false;
  const after = text.slice(end, end + 6);
  if (ORDER_AFTER.test(after) || /[A-Z]$/.test(text.slice(start, end))) return false;
  return UNITS.longest(after, 0, after.length) !== null || MAGNITUDE.test(text.slice(start, end));
}

/** A round amount whose unit is left out: 突破百亿. */
const MAGNITUDE = /[百千万][万亿]$/;
