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

/** Where all words begin, and what stands for no node. Other nodes are offsets in the table of steps. */
const ROOT = 1;
const NONE = 0;

/** A set of 16-bit numbers. */
class Bits {
  private readonly bits = new Int32Array(0x10000 / 32);

  add(number: number): void {
    this.bits[number >>> 5]! |= 1 << (number & 31);
  }

  has(number: number): boolean {
    return (this.bits[number >>> 5]! & (1 << (number & 31))) !== 0;
  }
}

const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff;

/**
 * Words as paths from character to character. All steps stand in one hashed table, four numbers each: the node it
 * leaves, the character, the place of what is stored, and one that is free, so that a step is one look at memory.
 */
class Paths<T> {
  private readonly steps: Int32Array;
  private readonly stored: (T | null)[] = [null];
  private readonly shift: number;
  /** Most places of a text begin no word, which their first two characters tell: these small sets are asked first. */
  private readonly alone = new Bits();
  private readonly pairs = new Bits();

  constructor(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T) {
    const all = [...entries].filter(([word]) => word !== '');
    this.shift = 31 - Math.ceil(Math.log2(stepsOf(all.map(([word]) => word)) + 1));
    this.steps = new Int32Array(4 + 4 * 2 ** (32 - this.shift));
    for (const [word, value] of all) {
      if (word.length === 1) this.alone.add(word.charCodeAt(0));
      else this.pairs.add(pairOf(word.charCodeAt(0), word.charCodeAt(1)));
      let node = ROOT;
      for (let i = 0; i < word.length; i += 1) node = this.added(node, word.charCodeAt(i));
      const before = this.valueAt(node);
      if (before === null) this.steps[node + 2] = this.stored.push(value) - 1;
      else this.stored[this.steps[node + 2]!] = merge(before, value);
    }
  }

  /** Whether a word may begin with these two characters; if not, none does. */
  mayBegin(first: number, second: number): boolean {
    return this.pairs.has(pairOf(first, second)) || this.alone.has(first);
  }

  /** The node that a character leads to; `NONE` where no word goes on with it. */
  next(node: number, code: number): number {
    const step = this.slot(node, code);
    return this.steps[step] === NONE ? NONE : step;
  }

  /** What is stored for the words that end at a node; null where none does. */
  valueAt(node: number): T | null {
    return this.stored[this.steps[node + 2]!]!;
  }

  private added(node: number, code: number): number {
    const step = this.slot(node, code);
    this.steps[step] = node;
    this.steps[step + 1] = code;
    return step;
  }

  /** The offset of a step, or the empty place where it would stand. */
  private slot(node: number, code: number): number {
    const { steps } = this;
    let step = 4 + (Math.imul(node ^ Math.imul(code, 0x9e3779b1), 0x85ebca6b) >>> this.shift) * 4;
    while (steps[step] !== NONE && (steps[step] !== node || steps[step + 1] !== code)) {
      step += 4;
      if (step === steps.length) step = 4;
    }
    return step;
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
