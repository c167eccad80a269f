import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pattern } from '../../../src/reading/patterns/index.ts';

const REGEXES = [
  /^(?:甲乙|丙)丁/,
  /^(?:甲)?乙/,
  /^甲?(?:乙|丙)*/,
  /(?:甲|乙丙)丁?$/,
  /(?:甲|乙)丁?戊*$/,
  /甲[^乙丙]+丁|戊{2}/,
  /甲{0,2}乙?/,
  /^(?!甲)[甲乙]丙/,
  /(?<=甲|乙)丙(?![丁戊])/,
  /^甲|乙$/,
  /^(?:^甲|^乙)(?:丙$|丁$)/,
  /[1-3]\d\.|x\s/i,
  /^\d+(?:\.\d+)?[a-c]$/i,
  /[①-⑳]|\u4e59\x61/,
  /[\u4e00-\u9fff]{2}/,
  /(?:甲|)乙/,
  /(甲)|(?<named>乙)/,
  /甲+?乙??\b1/,
  /./,
  /(?:)/,
] as const;

const CHARACTERS = [...'甲乙丙丁戊123.abcxX ①⑳\n'];
const words = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 6 }).map((all) => all.join(''));

it.each(REGEXES.map((regex) => [regex.source, regex] as const))(
  'A pattern says of all words what its regular expression says: %s',
  (_, regex) => {
    const made = pattern(regex);
    fc.assert(
      fc.property(words, (some) => {
        expect(made.test(some)).toBe(regex.test(some));
        expect(made.exec(some)?.[0]).toBe(regex.exec(some)?.[0]);
        expect(made.without(some)).toBe(some.replace(regex, ''));
      }),
    );
  },
);

it('A regular expression that cannot be taken apart makes no pattern', () => {
  expect(() => pattern(/^甲/m)).toThrow(/flags/);
  expect(() => pattern(/(甲)\1/)).toThrow(/taken apart/);
});
