import { isDigit } from '../1-normalise/characters.ts';

/** A number that stands in the normal text. */
export interface NumberAt {
  start: number;
  end: number;
  value: number;
  /** Written in Chinese numerals. */
  chinese: boolean;
}

const DIGIT = new Map<string, number>(
  [...'〇一二三四五六七八九'].map((character, value) => [character, value]),
);
DIGIT.set('零', 0).set('两', 2).set('壹', 1).set('贰', 2).set('叁', 3);
const POWER = new Map<string, number>([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const NUMERALS = new Uint8Array(0x10000);
for (const character of [...DIGIT.keys(), ...POWER.keys()]) NUMERALS[character.charCodeAt(0)] = 1;

/** Is it a UTF-16 unit that a Chinese numeral below ten thousand is made of? */
export function isChineseNumeral(code: number): boolean {
  return NUMERALS[code] === 1;
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

function arabic(text: string, at: number): NumberAt {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(text.charCodeAt(end))) end += 1;
  }
  return { start: at, end, value: Number(text.slice(at, end)), chinese: false };
}

/** A longer run of numerals is no number (characters). */
const LONGEST = 24;

/** Reads by digits (二〇二一) or by powers (三十六, 一百零四). */
function chinese(text: string, at: number): NumberAt | null {
  let end = at;
  let total = 0;
  let pending: number | null = null;
  let digits = '';
  let powers = false;
  for (const limit = Math.min(text.length, at + LONGEST); end < limit; end += 1) {
    const character = text[end]!;
    const digit = DIGIT.get(character);
    if (digit !== undefined) {
      if (pending !== null && pending !== 0 && (powers || (digit === 2 && character === '两'))) break;
      pending = digit;
      digits += digit;
      continue;
    }
    const power = POWER.get(character);
    if (power === undefined) break;
    if (digits.length > 1 && !powers && digits[0] !== '0') break;
    total += (pending ?? 1) * power;
    pending = null;
    powers = true;
  }
  if (end === at) return null;
  const value = powers ? total + (pending ?? 0) : Number(digits);
  return { start: at, end, value, chinese: true };
}
