/** A set of words that is asked, at a place of a text, for the longest of its words that stands there. */
export interface Trie<T> {
  /** The longest word at `at`, with what was stored for it; null where none begins there. */
  longest(text: string, at: number, limit: number): { end: number; value: T } | null;
}

interface Node<T> {
  next: Map<number, Node<T>> | null;
  value: T | null;
}

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
  return {
    longest(text, at, limit) {
      let node: Node<T> | undefined = root;
      let found: { end: number; value: T } | null = null;
      for (let i = at; i < limit && node.next !== null; i += 1) {
        node = node.next.get(text.charCodeAt(i));
        if (node === undefined) break;
        if (node.value !== null) found = { end: i + 1, value: node.value };
      }
      return found;
    },
  };
}
