import { TwoWayTrie } from '../../3-tokens/trie.ts';

interface Found<T> {
  word: string;
  value: T;
}

/** Finds which of some words a text begins or ends with, the longest first. Of a word given twice the first stands. */
export class Words<T> {
  private readonly trie: TwoWayTrie<Found<T>>;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.trie = new TwoWayTrie([...entries].map(([word, value]) => [word, { word, value }] as const));
  }

  /** The longest word that stands at an offset, not beyond a limit. */
  at(text: string, offset: number, limit = text.length): Found<T> | null {
    return this.trie.longestFrom(text, offset, limit);
  }

  /** The longest word that ends at an offset, not beginning before a limit. */
  endingAt(text: string, offset: number, limit = 0): Found<T> | null {
    return this.trie.longestUpTo(text, offset, limit);
  }

  /** Whether one of the words stands anywhere in a text, at an offset or after it. */
  within(text: string, from = 0): boolean {
    for (let i = from; i < text.length; i += 1) if (this.trie.longestFrom(text, i, text.length)) return true;
    return false;
  }

  /** Whether a text is nothing but such words, one after the other; an empty one is. */
  fill(text: string): boolean {
    for (let i = 0; i < text.length; ) {
      const found = this.trie.longestFrom(text, i, text.length);
      if (found === null) return false;
      i += found.word.length;
    }
    return true;
  }
}

/** Words that stand for themselves. */
export const plain = (words: readonly string[]): Words<string> =>
  new Words(words.map((word) => [word, word]));

/**
 * Remembers what was last asked: the same name is looked at from many sides in a row. What is asked must not change
 * from one call to the next.
 */
export function remembered<T>(ask: (name: string) => T): (name: string) => T {
  let known: string | null = null;
  let answer: T;
  return (name) => {
    if (name !== known) {
      answer = ask(name);
      known = name;
    }
    return answer;
  };
}
