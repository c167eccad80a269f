import { NONE, Paths, ROOT } from './paths.ts';

/** A set of words that is asked, at a place of a text, for the longest of its words that stands there. */
export class Trie<T> {
  private readonly paths: Paths<T>;

  constructor(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T) {
    this.paths = new Paths(entries, merge);
  }

  /** Does a word begin with that UTF-16 unit? */
  begins(code: number): boolean {
    return this.paths.next(ROOT, code) !== NONE;
  }

  /** May a word begin with these two units? Where not, none does. */
  mayBegin(first: number, second: number): boolean {
    return this.paths.mayBegin(first, second);
  }

  /**
   * The longest word at `at`, with what was stored for it; null where none begins there.
   * @param passing units that may stand inside a word without being of it; none when left out
   */
  longest(text: string, at: number, limit: number, passing?: Uint8Array): Match<T> | null {
    if (at >= limit) return null;
    const { paths } = this;
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const hidden = passing !== undefined && passing[second] === 1;
    let value = paths.valueOfOne(first);
    let end = at + 1;
    let i = hidden ? at + 1 : at + 2;
    let node = hidden ? paths.next(ROOT, first) : i > limit ? NONE : paths.afterTwo(first, second);
    let passed = false;
    let passedInside = false;
    if (!hidden && node !== NONE) {
      const here = paths.valueAt(node);
      if (here !== null) {
        value = here;
        end = i;
      }
    }
    for (; node !== NONE && i < limit; i += 1) {
      const code = text.charCodeAt(i);
      if (passing !== undefined && passing[code] === 1) {
        passed = true;
        continue;
      }
      node = paths.next(node, code);
      if (node === NONE) break;
      const here = paths.valueAt(node);
      if (here === null) continue;
      value = here;
      end = i + 1;
      passedInside = passed;
    }
    return value === null ? null : { end, value, passed: passedInside };
  }
}

export interface Match<T> {
  /** Offset after the word, in the text. */
  end: number;
  value: T;
  /** Units inside it were passed over. */
  passed: boolean;
}

/** Builds a trie; words given twice are merged by `merge`. Asking costs at most the longest word's length. */
export const trieOf = <T>(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T): Trie<T> =>
  new Trie(entries, merge);

/**
 * A set of words that is asked for the longest of its words that begins at a place of a text, or ends there. Of words
 * given twice the first stands.
 */
export class TwoWayTrie<T> {
  private readonly forward: Paths<T>;
  private readonly backward: Paths<T>;

  constructor(entries: readonly (readonly [string, T])[]) {
    this.forward = new Paths(entries, (a) => a);
    this.backward = new Paths(
      entries.map(([word, value]): [string, T] => [[...word].reverse().join(''), value]),
      (a) => a,
    );
  }

  longestFrom(text: string, at: number, limit: number): T | null {
    return at < limit ? longestOf(this.forward, text, at, limit, 1) : null;
  }

  /** @param floor a word may not begin before it */
  longestUpTo(text: string, end: number, floor: number): T | null {
    return end > floor ? longestOf(this.backward, text, end - 1, floor - 1, -1) : null;
  }
}

/** What is stored for the longest word that runs from `at` up to `stop`, which it leaves out, a step at a time. */
function longestOf<T>(paths: Paths<T>, text: string, at: number, stop: number, step: 1 | -1): T | null {
  const first = text.charCodeAt(at);
  const next = at + step;
  let node = next === stop ? NONE : paths.afterTwo(first, text.charCodeAt(next));
  if (node === NONE) return paths.valueOfOne(first);
  let value = paths.valueAt(node);
  for (let i = next + step; i !== stop; i += step) {
    node = paths.next(node, text.charCodeAt(i));
    if (node === NONE) break;
    value = paths.valueAt(node) ?? value;
  }
  return value ?? paths.valueOfOne(first);
}
