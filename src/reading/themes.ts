import { THEMES, type Theme } from '../model/index.ts';
import keywords from './lexicon/themes.json' with { type: 'json' };

const WORDS: readonly (readonly [Theme, readonly string[]])[] = THEMES.flatMap((theme) => {
  const list = (keywords as Partial<Record<Theme, string[]>>)[theme];
  return list === undefined ? [] : [[theme, list] as const];
});

/**
 * The theme of a thing that the catalogue does not have: the one whose keywords its name holds most of, else the
 * one of the headings above it, the nearest first; economy where nothing tells.
 */
export function themeOf(name: string, headings: readonly string[]): Theme {
  for (const words of [name, ...[...headings].reverse()]) {
    let best: Theme | null = null;
    let most = 0;
    for (const [theme, list] of WORDS) {
      let weight = 0;
      for (const word of list) if (words.includes(word)) weight += word.length;
      if (weight > most) {
        most = weight;
        best = theme;
      }
    }
    if (best !== null) return best;
  }
  return 'economy';
}
