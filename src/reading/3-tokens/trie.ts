/** A set of words that is asked, at a place of a text, for the longest of its words that stands there. */
export interface Trie<T> {
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

interface Node<T> {
  next: Map<number, Node<T>> | null;
  value: T | null;
}

/** How a unit begins words: only with another behind it, or also by itself. */
const PAIRED = 1;
const ALONE = 2;

const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/** Builds a trie; words given twice are merged by `merge`. Asking costs at most the longest word's length. */
export function trieOf<T>(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T): Trie<T> {
  const root: Node<T> = { next: new Map(), value: null };
  for (const [word, value] of entries) {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      node.next ??= new Map();
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: null, value: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value = node.value === null ? value : merge(node.value, value);
  }
  // Most places begin no word: two small tables say so without a look at the tree.
  const first = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  for (const [code, node] of root.next!) {
    first[code] = node.value === null ? PAIRED : ALONE;
    for (const second of node.next?.keys() ?? []) pairs[pairOf(code, second)] = 1;
  }
  return {
    longest(text, at, limit, passing) {
      if (at >= limit) return null;
      const opening = text.charCodeAt(at);
      const how = first[opening]!;
      if (how === 0) return null;
      if (how === PAIRED) {
        const second = text.charCodeAt(at + 1);
        const hidden = passing !== undefined && passing[second] === 1;
        if (!hidden && pairs[pairOf(opening, second)] === 0) return null;
      }
      let node: Node<T> | undefined = root;
      let found: Match<T> | null = null;
      let passed = false;
      for (let i = at; i < limit && node.next !== null; i += 1) {
        const code = text.charCodeAt(i);
        if (passing !== undefined && i > at && passing[code] === 1) {
          passed = true;
          continue;
        }
        node = node.next.get(code);
        if (node === undefined) break;
        if (node.value !== null) found = { end: i + 1, value: node.value, passed };
      }
      return found;
    },
  };
}
