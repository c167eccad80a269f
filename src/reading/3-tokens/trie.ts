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

/** Where all words begin. No step leads there, so as the end of a step it stands for none. */
const ROOT = 0;

/**
 * Words as paths from character to character. Nodes are numbers, and the steps between them stand in one hashed
 * table: every character of every text is looked up here.
 */
class Paths<T> {
  /** What is stored for the words that end at a node; null where none does. */
  readonly values: (T | null)[] = [null];
  private readonly nodes: Int32Array;
  private readonly codes: Uint16Array;
  private readonly nexts: Int32Array;
  private readonly shift: number;

  constructor(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T) {
    const all = [...entries].filter(([word]) => word !== '');
    this.shift = 31 - Math.ceil(Math.log2(stepsOf(all.map(([word]) => word)) + 1));
    const size = 2 ** (32 - this.shift);
    this.nodes = new Int32Array(size);
    this.codes = new Uint16Array(size);
    this.nexts = new Int32Array(size);
    for (const [word, value] of all) {
      let node = ROOT;
      for (let i = 0; i < word.length; i += 1) node = this.added(node, word.charCodeAt(i));
      const before = this.values[node]!;
      this.values[node] = before === null ? value : merge(before, value);
    }
  }

  /** The node that a character leads to; `ROOT` where no word goes on with it. */
  next(node: number, code: number): number {
    return this.nexts[this.slot(node, code)]!;
  }

  private added(node: number, code: number): number {
    const slot = this.slot(node, code);
    if (this.nexts[slot] === 0) {
      this.nodes[slot] = node;
      this.codes[slot] = code;
      this.nexts[slot] = this.values.push(null) - 1;
    }
    return this.nexts[slot]!;
  }

  /** The slot of a step, or the empty one where it would stand. */
  private slot(node: number, code: number): number {
    const { nodes, codes, nexts } = this;
    const last = nexts.length - 1;
    let slot = Math.imul(node ^ Math.imul(code, 0x9e3779b1), 0x85ebca6b) >>> this.shift;
    while (nexts[slot] !== 0 && (nodes[slot] !== node || codes[slot] !== code)) slot = (slot + 1) & last;
    return slot;
  }
}

/** How many steps the words need, shared beginnings counted once: so much room the table needs, and no more. */
function stepsOf(words: string[]): number {
  let steps = 0;
  let before = '';
  for (const word of words.sort()) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared += 1;
    steps += word.length - shared;
    before = word;
  }
  return steps;
}

/** Builds a trie; words given twice are merged by `merge`. Asking costs at most the longest word's length. */
export function trieOf<T>(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T): Trie<T> {
  const paths = new Paths(entries, merge);
  const { values } = paths;
  return {
    begins: (code) => paths.next(ROOT, code) !== ROOT,
    longest(text, at, limit, passing) {
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
        if (node === ROOT) break;
        const here = values[node]!;
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
      let value: T | null = null;
      let node = ROOT;
      for (let i = at; i < limit; i += 1) {
        node = forward.next(node, text.charCodeAt(i));
        if (node === ROOT) break;
        value = forward.values[node] ?? value;
      }
      return value;
    },
    longestUpTo(text, end, floor) {
      let value: T | null = null;
      let node = ROOT;
      for (let i = end - 1; i >= floor; i -= 1) {
        node = backward.next(node, text.charCodeAt(i));
        if (node === ROOT) break;
        value = backward.values[node] ?? value;
      }
      return value;
    },
  };
}
