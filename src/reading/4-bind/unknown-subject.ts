import { FLAG } from '../3-tokens/lexicon.ts';
import type { Token } from '../3-tokens/token.ts';
import { anyDoes, does, isAnd, isMark } from './flags.ts';
import { label } from './label.ts';
import type { Scene } from './scene.ts';
import { namesOther } from './scope.ts';
import type { Subject } from './subject.ts';

/** Nothing but a quotation mark stands between two tokens: 培育|“四上”企业. */
function touches(text: string, one: Token, next: Token): boolean {
  return next.start === one.end || (next.start === one.end + 1 && text[one.end] === '“');
}

/** A subject that no wording of the catalogue names. */
export function unknownSubject(scene: Scene, from: number, to: number): Subject {
  const { text, tokens } = scene;
  let start = from;
  while (
    start < to &&
    (tokens[start]!.type === 'time' ||
      isAnd(tokens[start]) ||
      (tokens[start]!.type === 'word' &&
        touches(text, tokens[start]!, tokens[start + 1]!) &&
        does(
          tokens[start],
          FLAG.whole | FLAG.aim | FLAG.adverb | FLAG.reach | FLAG.sub | FLAG.yoy | FLAG.verb | FLAG.add,
        )))
  ) {
    start += 1;
  }
  const added = anyDoes(tokens, FLAG.add, from, start);
  for (let i = to - 1; i > start; i -= 1) {
    if (isMark(tokens[i], '、') || tokens[i]!.type === 'number') {
      start = i + 1;
      break;
    }
  }
  return {
    ids: [],
    single: null,
    label: label(text, tokens[start]!.start, tokens[to]!.end),
    scope: namesOther(text, tokens[start]!.start, tokens[to]!.end) ? 'part' : 'region',
    start: tokens[start]!.start,
    end: tokens[to]!.end,
    above: false,
    added,
    doubt: mentions(tokens, start, to + 1) ? 'modifier' : null,
  };
}

/** Does the catalogue name a thing in [from, to)? */
function mentions(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (token.type === 'mention' && token.naming.ids.length > 0) return true;
  }
  return false;
}
