import { Sieve } from '../sieve.ts';

/** Where all words begin, and what stands for no node. Nodes are offsets in the table of nodes. */
export const ROOT = 3;
export const NONE = 0;

/** Two characters as one number. */
const pairOf = (first: number, second: number): number => first * 31 + second;

/** What is stored of a node: its character, its next sibling, the place of its value with two flags. */
const SIZE = 3;
const SIBLING = 1;
const VALUE = 2;
const GOES_ON = 1;
const PARTS = 2;
/** A node from which more ways part than this is looked up in the table of crossings. */
const FEW = 3;

/**
 * Words as paths from character to character. A catalogue has tens of thousands of nodes, more than fit near the
 * processor, so nodes lie in memory in the order in which a word runs through them: the first child is the next node,
 * the others are led to by their siblings. Only where many ways part, a hashed table tells the way.
 */
export class Paths<T> {
  private nodes: Int32Array;
  private size = ROOT;
  private readonly stored: (T | null)[] = [null];
  private crossings: Crossings;
  /** Where the first two characters of a word lead to, so that most words are told from each other at one look. */
  private starts: Crossings;
  /** Most places of a text begin no word, which their first two characters tell: they are sieved first. */
  private readonly alone: Sieve;
  private readonly pairs: Sieve;

  constructor(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T) {
    const values = new Map<string, T>();
    for (const [word, value] of entries) {
      if (word === '') continue;
      const before = values.get(word);
      values.set(word, before === undefined ? value : merge(before, value));
    }
    const words = [...values.keys()].sort();
    this.alone = new Sieve(words.filter(({ length }) => length === 1).map((word) => word.charCodeAt(0)));
    this.pairs = new Sieve(
      words.filter(({ length }) => length > 1).map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))),
    );
    this.nodes = new Int32Array(ROOT + SIZE * (1 + words.reduce((sum, word) => sum + word.length, 0)));
    const ways: Way[] = [];
    this.grow(words, values, 0, words.length, -1, ways);
    this.nodes = this.nodes.slice(0, this.size);
    this.crossings = new Crossings(ways);
    this.starts = new Crossings(this.startsOf(words));
  }

  /** Whether a word may begin with these two characters; if not, none does. */
  mayBegin(first: number, second: number): boolean {
    return this.pairs.lets(pairOf(first, second)) || this.alone.lets(first);
  }

  /** The node that two characters lead to from the root; `NONE` where no word begins with them. */
  afterTwo(first: number, second: number): number {
    return this.pairs.lets(pairOf(first, second)) ? this.starts.way(first, second) : NONE;
  }

  /** What is stored for a word of that one character; null where it is none. */
  valueOfOne(first: number): T | null {
    return this.alone.lets(first) ? this.valueAt(this.next(ROOT, first)) : null;
  }

  /** The node that a character leads to; `NONE` where no word goes on with it. */
  next(node: number, code: number): number {
    const { nodes } = this;
    const flags = nodes[node + VALUE]!;
    if ((flags & PARTS) !== 0) return this.crossings.way(node, code);
    if ((flags & GOES_ON) === 0) return NONE;
    let child = node + SIZE;
    while (child !== NONE && nodes[child] !== code) child = nodes[child + SIBLING]!;
    return child;
  }

  /** What is stored for the words that end at a node; null where none does. */
  valueAt(node: number): T | null {
    return this.stored[this.nodes[node + VALUE]! >> 2]!;
  }

  private startsOf(words: readonly string[]): Way[] {
    const starts = new Set(words.filter(({ length }) => length > 1).map((word) => word.slice(0, 2)));
    return [...starts].map((start) => {
      const [from, code] = [start.charCodeAt(0), start.charCodeAt(1)];
      return { from, code, to: this.next(this.next(ROOT, from), code) };
    });
  }

  /** Sets down the node of the words [from, to), which share their first `depth` + 1 characters, and all behind it. */
  private grow(
    words: readonly string[],
    values: ReadonlyMap<string, T>,
    from: number,
    to: number,
    depth: number,
    ways: Way[],
  ): number {
    const node = this.size;
    this.size += SIZE;
    const first = words[from] ?? '';
    let at = from;
    let flags = 0;
    if (depth >= 0) {
      this.nodes[node] = first.charCodeAt(depth);
      if (first.length === depth + 1) {
        flags = (this.stored.push(values.get(first)!) - 1) << 2;
        at += 1;
      }
    }
    const own: Way[] = [];
    while (at < to) {
      const code = words[at]!.charCodeAt(depth + 1);
      let end = at + 1;
      while (end < to && words[end]!.charCodeAt(depth + 1) === code) end += 1;
      const child = this.grow(words, values, at, end, depth + 1, ways);
      const sibling = own.at(-1);
      if (sibling !== undefined) this.nodes[sibling.to + SIBLING] = child;
      own.push({ from: node, code, to: child });
      at = end;
    }
    if (own.length > 0) flags |= GOES_ON;
    if (own.length > FEW) {
      flags |= PARTS;
      ways.push(...own);
    }
    this.nodes[node + VALUE] = flags;
    return node;
  }
}

interface Way {
  from: number;
  code: number;
  to: number;
}

/** Ways from node to node in a hashed table, three numbers each, twice as large as they need. */
class Crossings {
  private readonly table: Int32Array;
  private readonly shift: number;

  constructor(ways: readonly Way[]) {
    const bits = Math.ceil(Math.log2(ways.length + 1)) + 1;
    this.shift = 32 - bits;
    this.table = new Int32Array(3 * 2 ** bits);
    for (const { from, code, to } of ways) {
      const slot = this.slot(from, code);
      this.table[slot] = from;
      this.table[slot + 1] = code;
      this.table[slot + 2] = to;
    }
  }

  way(from: number, code: number): number {
    return this.table[this.slot(from, code) + 2]!;
  }

  /** Where a way stands, or the empty place where it would stand. */
  private slot(from: number, code: number): number {
    const { table } = this;
    let slot = (Math.imul(from ^ Math.imul(code, 0x9e3779b1), 0x85ebca6b) >>> this.shift) * 3;
    while (table[slot] !== NONE && (table[slot] !== from || table[slot + 1] !== code)) {
      slot += 3;
      if (slot === table.length) slot = 0;
    }
    return slot;
  }
}
