import { pinyin } from 'pinyin-pro';
import type { Sounds } from '../../../components/search/sound.ts';

const HAN = /\p{Script=Han}/u;
/** 绿 is typed lv or lu. */
const typed = (syllable: string) =>
  syllable.includes('ü') ? [syllable.replace('ü', 'v'), syllable.replace('ü', 'u')] : [syllable];

/** Pinyin without tones of each character of a text, as it is read in it; other characters as they are. */
const syllablesOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced' });

/** The characters of names by how they are read in them: 重 as in 重点, and as in 重庆 where it stands so. */
export function soundsOf(names: readonly string[]): Sounds {
  const sounds = new Map<string, Set<string>>();
  for (const name of new Set(names)) {
    for (const part of name.match(/\p{Script=Han}+/gu) ?? []) {
      const syllables = syllablesOf(part);
      for (const [at, character] of [...part].entries()) {
        for (const syllable of typed(syllables[at] ?? '')) {
          if (!/^[a-z]+$/.test(syllable) || !HAN.test(character)) continue;
          const known = sounds.get(syllable) ?? new Set();
          sounds.set(syllable, known.add(character));
        }
      }
    }
  }
  return Object.fromEntries(
    [...sounds.keys()].sort().map((syllable) => [syllable, [...sounds.get(syllable)!].sort().join('')]),
  );
}
