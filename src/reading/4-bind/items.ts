import type { Sentence } from '../types.ts';
import { namesZone } from './scope.ts';

const OPENS = /[一二三四五六七八九十]{1,3}是([^，。；：、\n]{0,24})/y;

/**
 * 二是突出开发区建设，…。签约项目12个: an item that opens with a place inside the region is about that place up to the
 * next item, whatever its sentences leave unsaid.
 * @param before whether the sentence before stood in such an item
 * @returns whether this sentence does
 */
export function staysInZone(text: string, { start }: Sentence, before: boolean): boolean {
  OPENS.lastIndex = start;
  const opens = OPENS.exec(text);
  if (opens !== null) return namesZone(text, OPENS.lastIndex - opens[1]!.length, OPENS.lastIndex);
  return before && text[start - 1] !== '\n';
}
