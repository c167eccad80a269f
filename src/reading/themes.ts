import { THEMES, type Theme } from '../model/index.ts';
import { trieOf } from './3-tokens/trie.ts';
import keywords from './lexicon/themes.json' with { type: 'json' };

const KEYWORDS = trieOf(
  Object.entries(keywords).flatMap(([theme, list]) =>
    list.map((word): [string, number] => [word, THEMES.indexOf(theme as Theme)]),
  ),
  (a) => a,
);

/** Themes of words that were asked for before: headings come again with every figure below them. */
const known = new Map<string, Theme | null>();
const MOST_KNOWN = 5000;

/**
 * The theme of a thing that the catalogue does not have: the one whose keywords its name holds most of, else the
 * one of the headings above it, the nearest first; economy where nothing tells.
 */
export function themeOf(name: string, headings: readonly string[]): Theme {
  const own = themeIn(name);
  if (own !== null) return own;
  for (let i = headings.length - 1; i >= 0; i -= 1) {
    const words = headings[i]!;
    let theme = known.get(words);
    if (theme === undefined) {
      theme = themeIn(words);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(words, theme);
    }
    if (theme !== null) return theme;
  }
  return 'economy';
}

/** How many characters of keywords speak for each theme; one array for all that is asked. */
const weights = new Int32Array(THEMES.length);

function themeIn(words: string): Theme | null {
  weights.fill(0);
  for (let i = 0; i < words.length; i += 1) {
    const found = KEYWORDS.longest(words, i, words.length);
    if (found !== null) weights[found.value]! += found.end - i;
  }
  let best = -1;
  for (let theme = 0; theme < weights.length; theme += 1)
    if (weights[theme]! > (best < 0 ? 0 : weights[best]!)) best = theme;
  return best < 0 ? null : THEMES[best]!;
}
