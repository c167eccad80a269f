import { pattern } from '../patterns/index.ts';
import type { Sentence } from '../types.ts';
import { namesZone } from './scope.ts';

const OPENS = pattern(/^[一二三四五六七八九十]{1,3}是([^，。；：、\n]{0,24})/);
/** No item's opening is longer than this (characters). */
const LONGEST = 28;

/**
 * 二是突出开发区建设，…。签约项目12个: an item that opens with a place inside the region is about that place up to the
 * next item, whatever its sentences leave unsaid.
 * @param before whether the sentence before stood in such an item
 * @returns whether this sentence does
 */
export function staysInZone(text: string, { start }: Sentence, before: boolean): boolean {
  const opens = OPENS.execIn(text, start, start + LONGEST);
  if (opens !== null) {
    const end = start + opens[0].length;
    return namesZone(text, end - opens[1]!.length, end);
  }
  return before && text[start - 1] !== '\n';
}
