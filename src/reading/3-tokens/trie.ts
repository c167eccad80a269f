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
    const { forward } = this;
    if (!forward.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))) return null;
    let value: T | null = null;
    let node = ROOT;
    for (let i = at; i < limit; i += 1) {
      node = forward.next(node, text.charCodeAt(i));
      if (node === NONE) break;
      value = forward.valueAt(node) ?? value;
    }
    return value;
  }

  /** @param floor a word may not begin before it */
  longestUpTo(text: string, end: number, floor: number): T | null {
    const { backward } = this;
    if (!backward.mayBegin(text.charCodeAt(end - 1), text.charCodeAt(end - 2))) return null;
    let value: T | null = null;
    let node = ROOT;
    for (let i = end - 1; i >= floor; i -= 1) {
      node = backward.next(node, text.charCodeAt(i));
      if (node === NONE) break;
      value = backward.valueAt(node) ?? value;
    }
    return value;
  }
}
