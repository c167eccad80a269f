import { tokenise } from '../3-tokens/index.ts';
import { FLAG } from '../3-tokens/lexicon.ts';
import type { Token } from '../3-tokens/token.ts';
import { does } from './flags.ts';
import type { Reading } from './reading.ts';
import { knownSubject, type Subject } from './subject.ts';

/**
 * 经营主体持续壮大。总量达到5万户: a sentence that opens with an amount goes on about what the one before it opens with,
 * if that is a wording of the catalogue.
 * @param at which sentence it is, and its tokens
 */
export function topicBefore(
  { structure, tokeniser, ownNames }: Reading,
  at: number,
  tokens: readonly Token[],
): Subject | null {
  const before = structure.sentences[at - 1];
  if (before === undefined || !does(tokens[0], FLAG.amount)) return null;
  const { normal, source } = structure;
  const scene = {
    text: normal.text,
    tokens: tokenise(normal.text, before.start, before.end, tokeniser, source),
    ownNames,
  };
  const topic = scene.tokens.findIndex((token) => token.type === 'mention' || token.type === 'text');
  if (topic < 0 || scene.tokens[topic]!.type !== 'mention') return null;
  const subject = knownSubject(scene, 0, topic);
  return subject.ids.length === 1 ? subject : null;
}
