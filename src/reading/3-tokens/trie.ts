/** A set of words that is asked, at a place of a text, for the longest of its words that stands there. */
export interface Trie<T> {
  /** For every UTF-16 unit: not 0 if a word begins with it. */
  readonly firsts: Int32Array;
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

const slotOf = (node: number, code: number): number =>
  Math.imul(node ^ Math.imul(code, 0x9e3779b1), 0x85ebca6b);

/**
 * Builds a trie; words given twice are merged by `merge`. Asking costs at most the longest word's length. Nodes are
 * numbers, and the steps between them stand in one hashed table: every character of every text is looked up here.
 */
export function trieOf<T>(entries: Iterable<readonly [string, T]>, merge: (a: T, b: T) => T): Trie<T> {
  const all = [...entries];
  const shift = 32 - Math.ceil(Math.log2(2 * stepsOf(all.map(([word]) => word)) + 2));
  const size = 2 ** (32 - shift);
  const nodes = new Int32Array(size);
  const codes = new Uint16Array(size);
  const nexts = new Int32Array(size);
  const firsts = new Int32Array(0x10000);
  const values: (T | null)[] = [null];

  /** The slot of a step, or the empty one where it would stand. */
  const find = (node: number, code: number): number => {
    let slot = slotOf(node, code) >>> shift;
    while (nexts[slot] !== 0 && (nodes[slot] !== node || codes[slot] !== code))
      slot = (slot + 1) & (size - 1);
    return slot;
  };
  const added = () => values.push(null) - 1;

  for (const [word, value] of all) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    let node = firsts[first]! || added();
    firsts[first] = node;
    for (let i = 1; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      const slot = find(node, code);
      if (nexts[slot] === 0) {
        nodes[slot] = node;
        codes[slot] = code;
        nexts[slot] = added();
      }
      node = nexts[slot]!;
    }
    const before = values[node]!;
    values[node] = before === null ? value : merge(before, value);
  }

  return {
    firsts,
    longest(text, at, limit, passing) {
      if (at >= limit) return null;
      let node = firsts[text.charCodeAt(at)]!;
      if (node === 0) return null;
      let value = values[node]!;
      let end = at + 1;
      let passed = false;
      let passedInside = false;
      for (let i = at + 1; i < limit; i += 1) {
        const code = text.charCodeAt(i);
        if (passing !== undefined && passing[code] === 1) {
          passed = true;
          continue;
        }
        node = nexts[find(node, code)]!;
        if (node === 0) break;
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
