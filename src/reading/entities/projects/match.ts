/**
 * Finds which of some words a text begins or ends with, the longest first. Words are kept by their first and by their
 * last character, so that a place where none can stand costs one look.
 */
export class Words<T> {
  private readonly byFirst = new Map<number, [string, T][]>();
  private readonly byLast = new Map<number, [string, T][]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    const known = new Set<string>();
    const sorted = [...entries].sort(([a], [b]) => b.length - a.length);
    for (const [word, value] of sorted) {
      if (known.has(word) || word === '') continue;
      known.add(word);
      put(this.byFirst, word.charCodeAt(0), [word, value]);
      put(this.byLast, word.charCodeAt(word.length - 1), [word, value]);
    }
  }

  /** The longest word that stands at an offset, not beyond a limit. */
  at(text: string, offset: number, limit = text.length): { word: string; value: T } | null {
    const candidates = this.byFirst.get(text.charCodeAt(offset));
    if (candidates === undefined) return null;
    for (const [word, value] of candidates) {
      if (offset + word.length <= limit && text.startsWith(word, offset)) return { word, value };
    }
    return null;
  }

  /** The longest word that ends at an offset, not beginning before a limit. */
  endingAt(text: string, offset: number, limit = 0): { word: string; value: T } | null {
    const candidates = this.byLast.get(text.charCodeAt(offset - 1));
    if (candidates === undefined) return null;
    for (const [word, value] of candidates) {
      if (offset - word.length >= limit && text.startsWith(word, offset - word.length))
        return { word, value };
    }
    return null;
  }
}

function put<T>(into: Map<number, T[]>, key: number, value: T): void {
  const list = into.get(key);
  if (list === undefined) into.set(key, [value]);
  else list.push(value);
}

/** Words that stand for themselves. */
export const plain = (words: readonly string[]): Words<string> =>
  new Words(words.map((word) => [word, word]));
