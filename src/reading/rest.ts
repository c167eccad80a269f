import type { NumeralClass } from '../model/index.ts';
import { isOneOf } from './1-normalise/characters.ts';
import { trieOf } from './3-tokens/trie.ts';
import idioms from './lexicon/idioms.json' with { type: 'json' };
import type { NormalText } from './types.ts';

const IDIOMS = trieOf(
  idioms.map((word): [string, true] => [word, true]),
  (a) => a,
);
/** How many characters of an idiom can stand before its numeral: 焕然一新 has two, 七嘴八舌 has two before its second. */
const LONGEST_BEFORE = 3;

const MARKER = /(?:（[一二三四五六七八九十]{1,3}）|第?[一二三四五六七八九十]{1,3}(?=是|要|、)|[①-⑳])/g;
const BEFORE_MARKER = '。；！？：:，\n';
const NUMERAL = /[二三四五六七八九十百千万亿两零〇一]+/g;

/**
 * Numerals in characters that no figure, year or order was read from: the marks of lists (一是, （三）, ③), orders (第一)
 * and, whatever else they stand in, names (五大产业, 二十大, a town called after a number). Only words that the list of
 * idioms knows hold no numeral (统一, 一些, 千方百计); so nothing is left out that the list does not name.
 * @returns [start, end, class] in offsets of the normal text
 */
export function restOf({ text }: NormalText): [number, number, NumeralClass][] {
  const rest: [number, number, NumeralClass][] = [];
  for (const match of text.matchAll(MARKER)) {
    if (match.index > 0 && !isOneOf(text.charCodeAt(match.index - 1), BEFORE_MARKER)) continue;
    const bare = /[一二三四五六七八九十①-⑳]+/.exec(match[0])!;
    const start = match.index + bare.index;
    rest.push([start, start + bare[0].length, 'ordinal']);
  }
  for (const { start, end } of numeralsIn(text)) {
    rest.push([start, end, text[start - 1] === '第' ? 'ordinal' : 'name']);
  }
  return rest;
}

/**
 * Every numeral in characters of a normal text, whatever it means there.
 * @returns offsets of the normal text, in order; words that hold no numeral are left out
 */
export function numeralsIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index: start, 0: word } of text.matchAll(NUMERAL)) {
    const end = start + word.length;
    if (!inIdiom(text, start, end)) found.push({ start, end });
  }
  return found;
}

function inIdiom(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - LONGEST_BEFORE); at <= start; at += 1) {
    const found = IDIOMS.longest(text, at, text.length);
    if (found !== null && found.end >= end) return true;
  }
  return false;
}
