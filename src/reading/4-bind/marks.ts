import phrases from '../lexicon/phrases.json' with { type: 'json' };

const MARK = `(?:个)?(?:[千百十]?[万亿]{0,2}元?级?)(?:的)?(?:大|新|整数)?(?:${phrases.milestone.join('|')})`;
const BEGINS = new RegExp(`^${MARK}`);
const WHOLE = new RegExp(`^${MARK}$`);

/** Does a text begin with a mark that an amount can pass: 大关, 新台阶, 万亿元台阶? */
export function beginsWithMark(text: string): boolean {
  return BEGINS.test(text);
}

/** Is it the name of such a mark, and nothing else? */
export function namesMark(text: string): boolean {
  return WHOLE.test(text);
}
