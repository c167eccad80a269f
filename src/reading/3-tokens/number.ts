import { isDigit } from '../1-normalise/characters.ts';

/** A number that stands in the normal text. */
export interface NumberAt {
  start: number;
  end: number;
  value: number;
  /** Written in Chinese numerals. */
  chinese: boolean;
}

/** By UTF-16 unit, one more than the value of a Chinese digit; 0 for what is none. */
const DIGITS = new Uint8Array(0x10000);
/** By UTF-16 unit, what 十, 百 and 千 multiply by; 0 for what is none of them. */
const POWERS = new Uint16Array(0x10000);
[...'〇一二三四五六七八九'].forEach((character, value) => {
  DIGITS[character.charCodeAt(0)] = value + 1;
});
const OTHER_DIGITS = { 零: 0, 两: 2, 壹: 1, 贰: 2, 叁: 3 };
for (const [character, value] of Object.entries(OTHER_DIGITS)) DIGITS[character.charCodeAt(0)] = value + 1;
for (const [character, value] of Object.entries({ 十: 10, 百: 100, 千: 1000 }))
  POWERS[character.charCodeAt(0)] = value;
const BOTH = '两'.charCodeAt(0);

/** Is it a UTF-16 unit that a Chinese numeral below ten thousand is made of? */
export function isChineseNumeral(code: number): boolean {
  return DIGITS[code]! > 0 || POWERS[code]! > 0;
}

/**
 * The number that begins at `at`: `183.5`, `三十六`, `两`. A 万 or 亿 behind it is left to the unit.
 * @returns null where no number begins
 */
export function numberAt(text: string, at: number): NumberAt | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return arabic(text, at);
  return isChineseNumeral(code) ? chinese(text, at) : null;
}

const POINT = 0x2e;

function arabic(text: string, at: number): NumberAt {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(text.charCodeAt(end))) end += 1;
  }
  return { start: at, end, value: Number(text.slice(at, end)), chinese: false };
}

/** A longer run of numerals is no number (characters). */
const LONGEST = 24;

/** Reads by digits (二〇二一) or by powers (三十六, 一百零四). */
function chinese(text: string, at: number): NumberAt {
  let end = at;
  /** What the powers come to so far. */
  let total = 0;
  /** The digit that waits for its power; -1 where none does. */
  let pending = -1;
  /** What the digits come to, read one by one, and how many there are. */
  let digits = 0;
  let count = 0;
  let powers = false;
  for (const limit = Math.min(text.length, at + LONGEST); end < limit; end += 1) {
    const code = text.charCodeAt(end);
    const digit = DIGITS[code]! - 1;
    if (digit >= 0) {
      if (pending > 0 && (powers || code === BOTH)) break;
      pending = digit;
      digits = digits * 10 + digit;
      count += 1;
      continue;
    }
    const power = POWERS[code]!;
    if (power === 0) break;
    // 二〇二 before 十 were read one by one.
    if (count > 1 && !powers && !startsWithZero(text, at)) break;
    total += (pending < 0 ? 1 : pending) * power;
    pending = -1;
    powers = true;
  }
  const value = powers ? total + Math.max(pending, 0) : digits;
  return { start: at, end, value, chinese: true };
}

const startsWithZero = (text: string, at: number): boolean => DIGITS[text.charCodeAt(at)] === 1;
