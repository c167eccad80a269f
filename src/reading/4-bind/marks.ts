import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';

const MARK = `(?:个)?(?:[千百十]?[万亿]{0,2}元?级?)(?:的)?(?:大|新|整数)?(?:${phrases.milestone.join('|')})`;
const BEGINS = pattern(new RegExp(`^${MARK}`));
const WHOLE = pattern(new RegExp(`^${MARK}$`));

/** Does a stretch of a text begin with a mark that an amount can pass: 大关, 新台阶, 万亿元台阶? */
export function beginsWithMark(text: string, from: number, to: number): boolean {
  return BEGINS.testIn(text, from, to);
}

/** Is it the name of such a mark, and nothing else? */
export function namesMark(text: string, from: number, to: number): boolean {
  return WHOLE.testIn(text, from, to);
}
