import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { closing, wholly } from '../patterns/wordings.ts';
import { isMark } from './flags.ts';
import type { Scene } from './scene.ts';
import { namesZone } from './scope.ts';

/** A town by its name; 城镇 and 乡镇 are not one. */
const TOWN = closing(phrases.towns);

/** 建设某试验区: a place that is still to be made is not who is spoken of. */
const MAKES = wholly(phrases.makes);

/**
 * Index of the place inside the region that a sentence opens with (某开发区排名前移4位，… or 支持某镇建设副中心，…);
 * Infinity for none.
 */
export function openingPlace(scene: Scene): number {
  const { tokens, text } = scene;
  const first = tokens.findIndex((token) => token.type === 'text' || token.type === 'mention');
  const token = tokens[first];
  // 开发区规上工业增加值 is a wording that the catalogue knows it has no indicator for.
  const unnamed = token?.type === 'text' || (token?.type === 'mention' && token.naming.ids.length === 0);
  if (!unnamed || isMark(tokens[first + 1], '、') || !opensSentence(scene, first)) return Infinity;
  const opens = namesZone(text, token.start, token.end) || TOWN.testIn(text, token.start, token.end);
  return opens ? first : Infinity;
}

/** Does a token stand in the first clause of its sentence, and is more than what is made there? */
export function opensSentence(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = scene.tokens[i]!;
    if (isMark(token, '，；。！？:\n') || MAKES.testIn(scene.text, token.start, token.end)) return false;
  }
  return true;
}
