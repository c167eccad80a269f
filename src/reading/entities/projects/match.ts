/** Finds which of some words a text begins or ends with, the longest first, in time that does not grow with them. */
export class Words<T> {
  private readonly values = new Map<string, T>();
  private readonly longest: number;

  constructor(entries: Iterable<readonly [string, T]>) {
    let longest = 0;
    for (const [word, value] of entries) {
      if (!this.values.has(word)) this.values.set(word, value);
      longest = Math.max(longest, word.length);
    }
    this.longest = longest;
  }

  /** The longest word that stands at an offset, not beyond a limit. */
  at(text: string, offset: number, limit = text.length): { word: string; value: T } | null {
    for (let length = Math.min(this.longest, limit - offset); length > 0; length -= 1) {
      const word = text.slice(offset, offset + length);
      const value = this.values.get(word);
      if (value !== undefined) return { word, value };
    }
    return null;
  }

  /** The longest word that ends at an offset, not beginning before a limit. */
  endingAt(text: string, offset: number, limit = 0): { word: string; value: T } | null {
    for (let length = Math.min(this.longest, offset - limit); length > 0; length -= 1) {
      const word = text.slice(offset - length, offset);
      const value = this.values.get(word);
      if (value !== undefined) return { word, value };
    }
    return null;
  }

  /** Whether one of the words stands anywhere in a text. */
  within(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) if (this.at(text, i) !== null) return true;
    return false;
  }
}

/** Words that stand for themselves. */
export const plain = (words: readonly string[]): Words<string> =>
  new Words(words.map((word) => [word, word]));
