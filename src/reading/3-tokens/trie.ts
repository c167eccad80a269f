import { NONE, Paths, ROOT } from './paths.ts';

/** A set of words that is asked, at a place of a text, for the longest of its words that stands there. */
export interface Trie<T> {
  /** Does a word begin with that UTF-16 unit? */
  begins(code: number): boolean;
  /**
   * The longest word at `at`, with what was stored for it; null where none begins there.
   * @param passing units that may stand inside a word without being of it; none when left out
   */
  longest(text: string, at: number, limit: number, passing?: Uint8Array): Match<T> | null;
}

export interface Match<T> {
  /** Offset after the word, in the text. */
  end: number;
  value: T;
  /** Units inside it were passed over. */
  passed: boolean;
}

/** Builds a trie; words given twice are merged by `merge`. Asking costs at most the longest word's length. */
export function trieOf<T>(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T): Trie<T> {
  const paths = new Paths(entries, merge);
  return {
    begins: (code) => paths.next(ROOT, code) !== NONE,
    longest(text, at, limit, passing) {
      if (at >= limit) return null;
      const second = text.charCodeAt(at + 1);
      const hidden = passing !== undefined && passing[second] === 1;
      if (!hidden && !paths.mayBegin(text.charCodeAt(at), second)) return null;
      let node = ROOT;
      let value: T | null = null;
      let end = at;
      let passed = false;
      let passedInside = false;
      for (let i = at; i < limit; i += 1) {
        const code = text.charCodeAt(i);
        if (passing !== undefined && i > at && passing[code] === 1) {
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
    },
  };
}

/** A set of words that is asked for the longest of its words that begins at a place of a text, or ends there. */
export interface TwoWayTrie<T> {
  longestFrom(text: string, at: number, limit: number): T | null;
  /** @param floor a word may not begin before it */
  longestUpTo(text: string, end: number, floor: number): T | null;
}

/** Builds a trie that is read from both ends; of words given twice the first stands. */
export function twoWayTrieOf<T>(entries: readonly (readonly [string, T])[]): TwoWayTrie<T> {
  const forward = new Paths(entries, (a) => a);
  const backward = new Paths(
    entries.map(([word, value]): [string, T] => [[...word].reverse().join(''), value]),
    (a) => a,
  );
  return {
    longestFrom(text, at, limit) {
      if (!forward.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))) return null;
      let value: T | null = null;
      let node = ROOT;
      for (let i = at; i < limit; i += 1) {
        node = forward.next(node, text.charCodeAt(i));
        if (node === NONE) break;
        value = forward.valueAt(node) ?? value;
      }
      return value;
    },
    longestUpTo(text, end, floor) {
      if (!backward.mayBegin(text.charCodeAt(end - 1), text.charCodeAt(end - 2))) return null;
      let value: T | null = null;
      let node = ROOT;
      for (let i = end - 1; i >= floor; i -= 1) {
        node = backward.next(node, text.charCodeAt(i));
        if (node === NONE) break;
        value = backward.valueAt(node) ?? value;
      }
      return value;
    },
  };
}
