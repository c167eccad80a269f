import { FLAG } from './lexicon.ts';
import { type Token, textToken } from './token.ts';

const ALONE = FLAG.and | FLAG.from;
const OF = '的'.charCodeAt(0);

/**
 * One-character words are words only where they do a word's work: 中 in 中药材 is part of a noun. One that touches
 * left-over text joins it, unless it joins or leads (和, 由) or stands right before a number (达, 超, 约).
 * @returns the same array, shortened
 */
export function settle(tokens: Token[], text: string): Token[] {
  let kept = 0;
  let last: Token | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    let token = tokens[i]!;
    const goesOn = last?.type === 'text' && last.end === token.start;
    if (isSmallWord(token) && (goesOn || isText(tokens[i + 1], token.end))) {
      const leads = leadsOn(tokens[i + 1]) && (token.flags & ~FLAG.adverb) !== 0;
      const works = leads || text.charCodeAt(token.start) === OF || spreads(token, tokens[i + 1], text);
      if (!works) token = textToken(token.start, token.end);
    }
    if (token.type === 'text' && goesOn) {
      last!.end = token.end;
      continue;
    }
    tokens[kept] = token;
    kept += 1;
    last = token;
  }
  tokens.length = kept;
  return tokens;
}

function isSmallWord(token: Token): token is Token & { type: 'word' } {
  return token.type === 'word' && token.end - token.start === 1 && (token.flags & ALONE) === 0;
}

const isText = (token: Token | undefined, from: number): boolean =>
  token?.type === 'text' && token.start === from;

const DOES = FLAG.grow | FLAG.fall | FLAG.reach | FLAG.to | FLAG.rank;
const MEANS = new Set('人户亩年月日周时省市县区村校班地篇师床平单');

/** 出口额均升至: 均 right before a verb says ‘each’, unless it makes a mean of the word before (人均, 户均). */
function spreads(token: Token & { type: 'word' }, next: Token | undefined, text: string): boolean {
  if ((token.flags & FLAG.all) === 0 || next?.type !== 'word' || (next.flags & DOES) === 0) return false;
  return text[token.start] === '均' && !MEANS.has(text[token.start - 1] ?? '');
}

const leadsOn = (next: Token | undefined): boolean => next?.type === 'number' || next?.type === 'time';
