import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const READING = 'src/reading';
const LEXICONS = ['lexicon', 'lexicon/projects'].map((folder) => join(READING, folder));

type Listed = { why: string; words: string[] };
const isListed = (value: unknown): value is Listed =>
  typeof value === 'object' && value !== null && 'why' in value && 'words' in value;

/** The lexicons of lists that say what each is for. */
const lexicons = LEXICONS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, lists: JSON.parse(readFileSync(join(folder, file), 'utf8')) as object })),
).filter(({ lists }) => !Array.isArray(lists) && Object.values(lists).every(isListed));

const code = readdirSync(join(READING, 'entities'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(READING, 'entities', file), 'utf8'))
  .join('\n');

describe.each(lexicons)('$file', ({ lists }) => {
  it.each(Object.entries(lists as Record<string, Listed>))(
    '%s is a list that a rule asks for',
    (name, list) => {
      expect(list.why).not.toBe('');
      expect(list.words).not.toEqual([]);
      expect(list.words.filter((word, i) => list.words.indexOf(word) !== i)).toEqual([]);
      expect(code).toMatch(new RegExp(`\\.${name}\\b`));
    },
  );
});
