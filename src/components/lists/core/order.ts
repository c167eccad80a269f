import { type Store, texts, values } from './store.ts';

export type Compare = (a: number, b: number) => number;
type Name<Row> = keyof Row & string;

/** Rows by a number, the smallest first; rows without one stand at the end whichever way it is read. */
export function byNumber<Row>(store: Store<Row>, name: Name<Row>, sign: 1 | -1 = 1): Compare {
  const own = values(store, name) as (number | null)[];
  return (a, b) => {
    const [x, y] = [own[a] ?? null, own[b] ?? null];
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
    return sign * (x - y);
  };
}

/** Rows by a word as a Chinese reader orders them. A word is compared once, not once a comparison: that is slow. */
export function byWord<Row>(
  store: Store<Row>,
  name: Name<Row>,
  sign: 1 | -1 = 1,
  read: (word: string) => string = (word) => word,
): Compare {
  const { words, at } = texts(store, name);
  const called = words.map(read);
  const sorted = [...new Set(called)].sort(new Intl.Collator('zh').compare);
  const rank = new Map(sorted.map((word, index) => [word, index]));
  const ranks = Int32Array.from(called, (word) => rank.get(word)!);
  return (a, b) => sign * (ranks[at[a]!]! - ranks[at[b]!]!);
}

/** Rows by the place of their word in a given order; unknown words come last. */
export function byPlace<Row>(
  store: Store<Row>,
  name: Name<Row>,
  order: readonly string[],
  sign: 1 | -1 = 1,
): Compare {
  const { words, at } = texts(store, name);
  const place = new Map(order.map((word, index) => [word, index]));
  const ranks = Int32Array.from(words, (word) => place.get(word) ?? order.length);
  return (a, b) => sign * (ranks[at[a]!]! - ranks[at[b]!]!);
}

/** The first comparison that tells two rows apart decides. */
export function inTurn(comparisons: readonly (Compare | null | undefined)[]): Compare {
  const used = comparisons.filter((compare) => compare != null);
  return (a, b) => {
    for (const compare of used) {
      const way = compare(a, b);
      if (way !== 0) return way;
    }
    return 0;
  };
}
