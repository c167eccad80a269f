import { type TwoWayTrie, twoWayTrieOf } from '../../3-tokens/trie.ts';

interface Found<T> {
  word: string;
  value: T;
}

/** Finds which of some words a text begins or ends with, the longest first. Of a word given twice the first stands. */
export class Words<T> {
  private readonly trie: TwoWayTrie<Found<T>>;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.trie = twoWayTrieOf([...entries].map(([word, value]) => [word, { word, value }] as const));
  }

  /** The longest word that stands at an offset, not beyond a limit. */
  at(text: string, offset: number, limit = text.length): Found<T> | null {
    return this.trie.longestFrom(text, offset, limit);
  }

  /** The longest word that ends at an offset, not beginning before a limit. */
  endingAt(text: string, offset: number, limit = 0): Found<T> | null {
    return this.trie.longestUpTo(text, offset, limit);
  }
}

/** Words that stand for themselves. */
export const plain = (words: readonly string[]): Words<string> =>
  new Words(words.map((word) => [word, word]));
