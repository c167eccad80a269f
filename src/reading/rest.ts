import type { NumeralClass } from '../model/index.ts';
import { trieOf } from './3-tokens/trie.ts';
import idioms from './lexicon/idioms.json' with { type: 'json' };
import type { NormalText } from './types.ts';

const IDIOMS = trieOf(
  idioms.map((word): [string, true] => [word, true]),
  (a) => a,
);
/** How many characters of an idiom can stand before its numeral: 焕然一新 has two, 七嘴八舌 has two before its second. */
const LONGEST_BEFORE = 3;

/** The mark of a list: the numeral in it is the group that holds. */
const MARKER = /（([一二三四五六七八九十]{1,3})）|第?([一二三四五六七八九十]{1,3})(?=是|要|、)|([①-⑳])/y;

/** By UTF-16 unit, what it is to the numerals of a text: nothing, for most. */
const OPENS_MARKER = 1;
const BEGINS_MARKER = 2;
const IN_NUMERAL = 4;
const ROLES = new Uint8Array(0x10000);
const play = (characters: string, role: number) => {
  for (const character of characters) ROLES[character.charCodeAt(0)]! |= role;
};
play('。；！？：:，\n', OPENS_MARKER);
play('（第一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', BEGINS_MARKER);
play('二三四五六七八九十百千万亿两零〇一', IN_NUMERAL);

/**
 * Numerals in characters that no figure, year or order was read from: the marks of lists (一是, （三）, ③), orders (第一)
 * and, whatever else they stand in, names (五大产业, 二十大, a town called after a number). Only words that the list of
 * idioms knows hold no numeral (统一, 一些, 千方百计); so nothing is left out that the list does not name.
 * @returns [start, end, class] in offsets of the normal text
 */
export function restOf({ text }: NormalText): [number, number, NumeralClass][] {
  const rest: [number, number, NumeralClass][] = [];
  for (let i = 0; i < text.length; i += 1) {
    if ((ROLES[text.charCodeAt(i)]! & BEGINS_MARKER) === 0) continue;
    if (i > 0 && (ROLES[text.charCodeAt(i - 1)]! & OPENS_MARKER) === 0) continue;
    const marker = markerAt(text, i);
    if (marker !== null) rest.push([marker.start, marker.end, 'ordinal']);
  }
  for (const { start, end } of numeralsIn(text)) {
    rest.push([start, end, text[start - 1] === '第' ? 'ordinal' : 'name']);
  }
  return rest;
}

/** The numeral in the mark of a list that stands at an offset. */
function markerAt(text: string, at: number): { start: number; end: number } | null {
  MARKER.lastIndex = at;
  const match = MARKER.exec(text);
  if (match === null) return null;
  const numeral = (match[1] ?? match[2] ?? match[3])!;
  const start = at + match[0].indexOf(numeral);
  return { start, end: start + numeral.length };
}

/**
 * Every numeral in characters of a normal text, whatever it means there.
 * @returns offsets of the normal text, in order; words that hold no numeral are left out
 */
export function numeralsIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if ((ROLES[text.charCodeAt(start)]! & IN_NUMERAL) === 0) continue;
    let end = start + 1;
    while (end < text.length && (ROLES[text.charCodeAt(end)]! & IN_NUMERAL) !== 0) end += 1;
    if (!inIdiom(text, start, end)) found.push({ start, end });
    start = end;
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
