import type { Theme } from '../../../model/index.ts';
import { HEADING_WORDS, THEME_WORDS } from '../lexicon/themes.ts';

type Rule = readonly [Theme, RegExp];

const rules = (table: readonly (readonly [Theme, readonly string[]])[]): Rule[] =>
  table.map(([theme, words]) => [theme, new RegExp(words.join('|'))]);

const BY_NAME = rules(THEME_WORDS);
const BY_HEADING = rules(HEADING_WORDS);

const first = (table: readonly Rule[], text: string): Theme | null =>
  table.find(([, words]) => words.test(text))?.[0] ?? null;

/** The theme of a project: by its name, else by the heading it stands under. */
export function themeOf(name: string, headings: readonly string[]): Theme {
  return first(BY_NAME, name) ?? first(BY_HEADING, headings.at(-1) ?? '') ?? 'investment';
}
