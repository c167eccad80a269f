import type { Theme } from '../../../model/index.ts';
import themes from '../../lexicon/projects/themes.json' with { type: 'json' };
import type { Pattern } from '../../patterns/index.ts';
import { anyOf } from '../../patterns/wordings.ts';

type Rule = readonly [Theme, Pattern];

const rules = (table: readonly { theme: string; words: readonly string[] }[]): Rule[] =>
  table.map(({ theme, words }) => [theme as Theme, anyOf(words)]);

/** Words in a project's name, and words of the heading above it, that settle its theme. The first that stands wins. */
const BY_NAME = rules(themes.name);
const BY_HEADING = rules(themes.heading);

const first = (table: readonly Rule[], text: string): Theme | null =>
  table.find(([, words]) => words.test(text))?.[0] ?? null;

/** The theme of a project: by its name, else by the heading it stands under. */
export function themeOf(name: string, headings: readonly string[]): Theme {
  return first(BY_NAME, name) ?? first(BY_HEADING, headings.at(-1) ?? '') ?? 'investment';
}
