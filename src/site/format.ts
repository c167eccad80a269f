import { type Locale, t } from '../i18n/index.ts';
import type { Amount, Bound, Observation, Period, Rank } from '../model/index.ts';
import { englishUnit } from './units.ts';

/** A number with its unit, taken apart so that the unit can be set smaller than the number. */
export interface FormattedAmount {
  /** Words before the number: `CNY `, `at least `. */
  before: string;
  /** The number, with thousands separators and a real minus. */
  number: string;
  /** The unit and what follows it, a leading space included where the language wants one. */
  after: string;
  /** Whether `after` holds a Chinese unit on an English page (it has no English here). */
  chineseUnit: boolean;
  /** All of it as one string. */
  text: string;
}

const MINUS = '−';

/** The decimal digits of a number, without exponent notation. */
function plain(value: number): string {
  const text = String(Math.abs(value));
  if (!text.includes('e')) return text;
  return Math.abs(value).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/** Moves the decimal point without the rounding that multiplying would bring: 183.5, 8 → 18350000000. */
function shift(digits: string, places: number): string {
  const [whole = '0', fraction = ''] = digits.split('.');
  const all = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

function grouped(digits: string): string {
  const [whole = '0', fraction] = digits.split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** A bare number: 37,397, −0.9. */
export function formatNumber(value: number): string {
  return (value < 0 ? MINUS : '') + grouped(plain(value));
}

/**
 * A computed number, to so many significant digits; whole digits are never rounded away, and no zeros are added.
 */
export function rounded(value: number, significant = 3): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const whole = Math.max(0, Math.floor(Math.log10(Math.abs(value))) + 1);
  return Number(value.toFixed(Math.max(0, Math.min(20, significant - Math.max(whole, 0)))));
}

const SCALES: readonly (readonly [number, string])[] = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
];

/** `18.35 billion` of `18350000000`; numbers under a million are written out. */
function english(digits: string): { number: string; scale: string } {
  const length = (digits.split('.')[0] ?? '').length;
  for (const [exponent, scale] of SCALES) {
    if (length > exponent) return { number: grouped(shift(digits, -exponent)), scale };
  }
  return { number: grouped(digits), scale: '' };
}

function parts(before: string, number: string, after: string, chineseUnit = false): FormattedAmount {
  return { before, number, after, chineseUnit, text: before + number + after };
}

const HECTARES_PER_MU = 1 / 15;

/**
 * A number with its unit. In Chinese as written; in English with English units: 183.5亿元 is CNY 18.35 billion,
 * areas in mu say the hectares too (to three digits), and a unit without English stays as written.
 */
export function formatAmount(amount: Amount, locale: Locale): FormattedAmount {
  const sign = amount.value < 0 ? MINUS : '';
  if (locale === 'zh')
    return parts('', formatNumber(amount.value), amount.unit === '位' ? '位' : amount.unit);
  const unit = englishUnit(amount.unit);
  if (unit === null) return parts('', formatNumber(amount.value), ` ${amount.unit}`, true);
  const digits = shift(plain(amount.value), unit.exponent);
  const { number, scale } = english(digits);
  const words = unit.words.after[Number(digits) === 1 ? 0 : 1];
  if (unit.base === '亩') {
    const hectares = english(plain(rounded(Number(digits) * HECTARES_PER_MU)));
    return parts('', sign + number, `${scale}${words} (${hectares.number}${hectares.scale} ha)`);
  }
  return parts(sign + unit.words.before, number, scale + words);
}

/** 1st, 2nd, 3rd, 11th. */
function ordinal(value: number): string {
  const tens = value % 100;
  const last = tens >= 11 && tens <= 13 ? 0 : value % 10;
  return `${value}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** A rank with those it is among: 全市第1, 1st in the city; 全市前3 for a bound. */
export function formatRank(
  value: number,
  bound: Bound,
  rank: Rank | undefined,
  locale: Locale,
): FormattedAmount {
  const within = rank === undefined ? '' : t(locale, `rank.${rank.within}`);
  const top = bound === 'at-most';
  if (locale === 'zh') return parts(within + (top ? '前' : '第'), formatNumber(value), '');
  const place = top ? `top ${value}` : ordinal(value);
  return parts('', place, within === '' ? '' : ` ${within}`);
}

/** How a bound is said around an amount: 7%左右, about 7%. */
function withBound(amount: FormattedAmount, bound: Bound, locale: Locale): FormattedAmount {
  if (bound === 'exact') return amount;
  const word = t(locale, `bound.${bound}`);
  return locale === 'zh'
    ? parts(amount.before, amount.number, amount.after + word, amount.chineseUnit)
    : parts(`${word} ${amount.before}`, amount.number, amount.after, amount.chineseUnit);
}

/** What decides how a figure is written. */
export type Value = Pick<Observation, 'value' | 'unit' | 'measure' | 'bound' | 'rank'>;

/** A figure with its unit and bound, as its measure wants it: ranks as places, changes with their sign. */
export function formatValue(value: Value, locale: Locale): FormattedAmount {
  if (value.measure === 'rank') return formatRank(value.value, value.bound, value.rank, locale);
  const amount = formatAmount(value, locale);
  const signed =
    value.measure === 'change' && value.value > 0
      ? amount.before === ''
        ? parts('', `+${amount.number}`, amount.after, amount.chineseUnit)
        : parts(`+${amount.before}`, amount.number, amount.after, amount.chineseUnit)
      : amount;
  return withBound(signed, value.bound, locale);
}

/**
 * The figure in the unit of the catalogue, to four digits, for tables whose rows must compare. Falls back on the
 * figure as written where it has none.
 */
export function canonicalValue(figure: Observation): Value {
  if (figure.canonical === null || figure.canonical.unit === figure.unit) return figure;
  return { ...figure, value: rounded(figure.canonical.value, 4), unit: figure.canonical.unit };
}

/** 2022年, 2021—2025年; 2022, 2021–2025. */
export function formatPeriod(period: Period, locale: Locale): string {
  const { from, to } = period;
  if (locale === 'zh') return from === to ? `${from}年` : `${from}—${to}年`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** The same without 年, for axes and column heads. */
export function formatYears(period: Period, locale: Locale): string {
  if (period.from === period.to) return String(period.from);
  return `${period.from}${locale === 'zh' ? '—' : '–'}${period.to}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date of which month and day may be unknown: 2023年2月21日, 21 February 2023. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (locale === 'zh') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const DIGITS = '零一二三四五六七八九';

/** The number of a list item in Chinese characters, up to 99; in figures beyond. */
export function hanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`}${ones === 0 ? '' : DIGITS[ones]}`;
}
