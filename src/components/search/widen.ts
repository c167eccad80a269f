import { type Query, queryOf } from './match.ts';

/** English words for what reports speak of, each with the words that the reports use. */
export type Glossary = Readonly<Record<string, readonly string[]>>;

/** Ways to say in Chinese what several English words say together, at most. */
const MOST_WAYS = 6;

/** A word as the glossary has it: without the endings of the plural. */
function lookUp(word: string, glossary: Glossary): readonly string[] | undefined {
  const forms = [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  const form = forms.find((candidate) => Object.hasOwn(glossary, candidate));
  return form === undefined ? undefined : glossary[form];
}

/**
 * What an English query is called in the reports: `rural roads` → 农村 with 道路, 农村 with 公路. Nothing where one of its
 * words is not known.
 */
export function inChinese(text: string, glossary: Glossary): Query[] {
  const words = text.trim().toLowerCase().split(/\s+/);
  let ways: string[][] = [[]];
  for (let at = 0; at < words.length; ) {
    // The longest phrase first: wind power before wind.
    let taken = 0;
    for (let length = Math.min(3, words.length - at); length > 0 && taken === 0; length -= 1) {
      const found = lookUp(words.slice(at, at + length).join(' '), glossary);
      if (!found) continue;
      ways = ways.flatMap((way) => found.map((word) => [...way, word]));
      taken = length;
    }
    if (taken === 0) return [];
    at += taken;
  }
  return ways.slice(0, MOST_WAYS).map((way) => queryOf(way.join(' ')));
}
