import words from './english-units.json' with { type: 'json' };

/**
 * How the written units of Chinese reports are said in English is told by `english-units.json`: the words before and
 * after a number, one form or one and many, and the counters that English leaves out. Multipliers before a counter
 * (万户, 亿公斤) are powers of ten, the longest first.
 */
const MULTIPLIERS = Object.entries(words.multipliers).sort(([a], [b]) => b.length - a.length);

export interface UnitWords {
  /** Stands before the number: `CNY `. */
  before: string;
  /** Stands after it, its space included: ` km`. The second form is for anything but one. */
  after: readonly [one: string, other: string];
}

const suffix = (forms: string | readonly string[]): UnitWords => {
  const [one = '', other = one] = typeof forms === 'string' ? [forms] : forms;
  return { before: '', after: [one, other] };
};

const mapped = <Value>(entries: Readonly<Record<string, Value>>, of: (value: Value) => UnitWords) =>
  Object.entries(entries).map(([unit, value]) => [unit, of(value)] as const);

const WORDS: ReadonlyMap<string, UnitWords> = new Map([
  // Counters that English leaves out: 3 companies are said by the label that stands beside the number.
  ...words.silent.map((unit) => [unit, suffix('')] as const),
  ...mapped(words.before, (word) => ({ before: `${word} `, after: ['', ''] })),
  ...mapped<string | readonly string[]>(words.after, suffix),
  ...mapped(words.both, ([before = '', after = '']) => ({ before: `${before} `, after: [after, after] })),
]);

/**
 * The English of a written unit and the power of ten in its multiplier: 万人 → people, 4.
 * Null for a unit that has no English here; it is then shown as written.
 */
export function englishUnit(unit: string): { exponent: number; base: string; words: UnitWords } | null {
  const own = WORDS.get(unit);
  if (own) return { exponent: 0, base: unit, words: own };
  for (const [multiplier, exponent] of MULTIPLIERS) {
    if (!unit.startsWith(multiplier)) continue;
    const base = unit.slice(multiplier.length);
    const words = base === '' ? suffix('') : WORDS.get(base);
    if (words) return { exponent, base, words };
  }
  return null;
}
