import { FLAG } from '../3-tokens/lexicon.ts';
import { type Token, wordToken } from '../3-tokens/token.ts';
import peers from '../lexicon/peers.json' with { type: 'json' };
import { pattern } from '../patterns/index.ts';
import { does, isMark } from './flags.ts';
import { namePeers } from './named-peers.ts';

const { counted, countedInside, numbered, numberedInside } = peers;
const COUNTED = pattern(new RegExp(`^个?(?:${counted.join('|')})(?:${countedInside.join('|')})?$`));
const NUMBER = '(?:[一二两三四五六七八九十]{1,3}|\\d{1,2})';
const NAMED = pattern(
  new RegExp(
    `^(?:各|(?:${NUMBER}个?(?:${numbered.join('|')}))*${NUMBER}个?)(?:${numbered.join('|')})(?:${numberedInside.join('|')})?$`,
  ),
);

/**
 * 居全市12个县区第3位, 位列五区第一: among whom a place is, however it is said, stands as one word for the rules.
 * The numeral in it counts nothing that is reported.
 * @returns the tokens, and the numerals that have become part of such words
 */
export function joinPeers(
  tokens: readonly Token[],
  text: string,
): { tokens: readonly Token[]; numerals: Token[] } {
  if (!tokens.some(isPlace)) return { tokens, numerals: [] };
  const out = namePeers([...tokens], text);
  const numerals: Token[] = [];
  const word = ({ start, end }: Token) => wordToken(start, end, FLAG.peers);
  for (let i = 0; i < out.length; i += 1) {
    const token = out[i]!;
    const noun = out[i + 1];
    if (
      token.type === 'text' &&
      does(out[i - 1], FLAG.rank | FLAG.whole | FLAG.peers) &&
      NAMED.testIn(text, token.start, token.end)
    ) {
      if (placeFollows(out, i + 1)) out[i] = word(token);
      continue;
    }
    if (token.type === 'number' && token.quantity.unit === '项' && does(noun, FLAG.trend | FLAG.amount)) {
      // 两项增速分别排第四和第六: how many of the things just told are meant.
      numerals.push(token);
      out[i] = wordToken(token.start, token.end, FLAG.adverb);
      continue;
    }
    if (token.type !== 'number' || token.quantity.place !== null) continue;
    if (!does(out[i - 1], FLAG.whole | FLAG.peers)) continue;
    // 12个|县区, but 9县|（市、区）: the noun is a unit, too.
    const named = noun?.type === 'text' && COUNTED.test(text.slice(token.quantity.digitsEnd, noun.end));
    if (!named && !COUNTED.test(token.quantity.unit)) continue;
    if (!placeFollows(out, named ? i + 2 : i + 1)) continue;
    numerals.push(token);
    out[i] = word(token);
    if (named) out[i + 1] = word(noun);
  }
  return { tokens: out, numerals };
}

const isPlace = (token: Token | undefined) => token?.type === 'number' && token.quantity.place !== null;

/** Does a place come next, past words and what stands in brackets? */
function placeFollows(tokens: readonly Token[], from: number): boolean {
  let depth = 0;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (isMark(token, '（')) depth += 1;
    else if (isMark(token, '）')) depth -= 1;
    else if (isPlace(token)) return true;
    else if (depth === 0 && token.type !== 'word') return false;
  }
  return false;
}
