import type { Theme } from '../../../model/index.ts';
import { HEADING_WORDS, THEME_WORDS } from '../lexicon/themes.ts';

/** The theme of a project: by its name, else by the heading it stands under. */
export function themeOf(name: string, headings: readonly string[]): Theme {
  for (const [theme, words] of THEME_WORDS) if (words.some((word) => name.includes(word))) return theme;
  const heading = headings.at(-1) ?? '';
  for (const [theme, words] of HEADING_WORDS) if (words.some((word) => heading.includes(word))) return theme;
  return 'investment';
}
