/** What the signs of a text tell of how it is to be set. */

export const CLOSE = '”’」』）)》〉\\]';
export const ENDS = new RegExp(`[。！？!?…：:；;][${CLOSE}*]*\\s*$`);
export const SENTENCE_END = new RegExp(`[。！？!?][${CLOSE}*]*\\s*$`);
/** Marks that only stand inside sentences; captions and slogans have at most a 、. */
export const INNER = /[，,；;。]/;
export const LIST = /^(?:[-•·●○■◆*]\s+|[●■◆•])/;
export const NUMBERED =
  /^(?:\*\*)?(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|\d{1,2}\s*[.．、](?!\d)|[①-⑳]|附注|名词解释)/;
export const ORDINAL =
  /^(?:\*\*)?(?:[一二三四五六七八九十]{1,3}是|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|[①-⑳]|\d{1,2}[.．、](?!\d))/;
export const BOLD = /^\*\*[^*]{2,24}\*\*/;
export const ADDRESS = /^(?:\*\*)?(?:各位代表|同志们)[,，:：！!]/;

/** How many brackets and quotation marks are open at the end of a stretch. */
export function open(words: string): number {
  let depth = 0;
  for (const character of words) {
    if ('（(《“「『〈'.includes(character)) depth++;
    else if ('）)》”」』〉'.includes(character)) depth--;
  }
  return depth;
}
