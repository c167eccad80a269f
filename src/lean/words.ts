import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { VERDICTS } from '../model/index.ts';

/** Words among which are the classes that elements have or can come to have. */
export interface Words {
  whole: Set<string>;
  /** Beginnings of names that a script completes: `x-${column}`. */
  beginnings: Set<string>;
}

/**
 * The classes of a page: those in its markup, and every word of every script it can load. Which of these words are
 * classes nobody can tell from outside; each that could be one is taken for one.
 *
 * @param root folder of the built site
 * @param scripts what earlier pages' scripts were found to say
 * @returns whether an element of the page has, or can come to have, a class
 */
export function classesOf(
  html: string,
  root: string,
  scripts: Map<string, Words>,
): (name: string) => boolean {
  const own: Words = { whole: new Set(), beginnings: new Set() };
  for (const match of html.matchAll(/\sclass=(?:"([^"]*)"|([^\s"'>]+))/g)) {
    for (const name of (match[1] ?? match[2] ?? '').split(/\s+/)) own.whole.add(name);
  }
  for (const [, text = ''] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) addWords(own, text);
  for (const [island] of html.matchAll(/<astro-island\b[^>]*>/g)) {
    // What an island shows can come from what it is given, and from data it fetches: judgements are named there.
    addWords(own, island);
    for (const verdict of VERDICTS) own.whole.add(verdict);
  }
  const all = [own, ...[...new Set(scriptNames(html))].map((name) => wordsOfScript(name, root, scripts))];
  return (name) =>
    all.some(
      ({ whole, beginnings }) =>
        whole.has(name) || [...beginnings].some((beginning) => name.startsWith(beginning)),
    );
}

/** The words of a script and of all it imports. */
function wordsOfScript(entry: string, root: string, known: Map<string, Words>): Words {
  const before = known.get(entry);
  if (before) return before;
  const words: Words = { whole: new Set(), beginnings: new Set() };
  const waiting = [entry];
  const seen = new Set(waiting);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = path.join(root, '_astro', name);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    addWords(words, text);
    for (const next of scriptNames(text)) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  known.set(entry, words);
  return words;
}

/** Names of scripts that a text mentions in whatever way: an import, a preload, an attribute. */
function scriptNames(text: string): string[] {
  return [...text.matchAll(/[\w.@-]+\.js\b/g)].map(([name]) => name);
}

function addWords(words: Words, text: string): void {
  for (const [word] of text.matchAll(/[A-Za-z_][\w-]*/g)) {
    words.whole.add(word);
    if (word.endsWith('-')) words.beginnings.add(word);
  }
  for (const [, beginning = ''] of text.matchAll(/[`\s]([A-Za-z_][\w-]*)\$\{/g))
    words.beginnings.add(beginning);
}
