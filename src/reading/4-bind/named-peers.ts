import { FLAG } from '../3-tokens/lexicon.ts';
import { type Token, wordToken } from '../3-tokens/token.ts';
import peers from '../lexicon/peers.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';
import { anyOf } from '../patterns/wordings.ts';
import { does } from './flags.ts';

/** 居某市第二, 列某市各县区首位: the region above, called by its name, with or without a verb of its own before it. */
const NAMED = pattern(
  new RegExp(
    `^(${peers.rankVerbs.join('|')})?[\\p{Script=Han}]{2,5}` +
      `(?:(?:市|州|盟)(?:各?(?:${peers.insideNamed.join('|')}))?|各[县区][县市区（）、]*)之?$`,
    'u',
  ),
);
/** 全省各市, 同类城市, 地级市: a class of them, not one. */
const CLASS = anyOf(peers.classes);

/**
 * Before a place, the name of the region in which it is held is a word of ranking, as 全市 is.
 * @returns the same array, shortened
 */
export function namePeers(tokens: Token[], text: string): Token[] {
  for (let i = tokens.length - 1; i > 0; i -= 1) {
    const token = tokens[i]!;
    if (token.type !== 'number' || token.quantity.place === null) continue;
    const from = startOfName(tokens, i);
    if (from < 0) continue;
    const words = text.slice(tokens[from]!.start, token.start);
    const named = NAMED.exec(words);
    if (named === null || CLASS.test(words)) continue;
    if (named[1] === undefined && !does(tokens[from - 1], FLAG.rank)) continue;
    tokens.splice(from, i - from, wordToken(tokens[from]!.start, token.start, FLAG.rank | FLAG.peers));
  }
  return tokens;
}

/** Index of the left-over text that reaches up to the token at `at`, words such as 市 or 之 between them; -1 for none. */
function startOfName(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    const token = tokens[i]!;
    if (token.end !== tokens[i + 1]!.start) return -1;
    if (token.type === 'text') return i;
    if (token.type !== 'word' || (token.end - token.start > 1 && !does(token, FLAG.peers))) return -1;
  }
  return -1;
}
