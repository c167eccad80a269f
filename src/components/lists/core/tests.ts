import { type Store, texts, values } from './store.ts';

/** Whether a row answers; null where nothing is asked. */
export type Test = ((row: number) => boolean) | null;

type Name<Row> = keyof Row & string;
const parts = (wanted: string) => wanted.split(',');

/** The word of a column is one of those asked for. */
export function among<Row>(store: Store<Row>, name: Name<Row>, wanted = ''): Test {
  if (wanted === '') return null;
  const { words, at } = texts(store, name);
  const asked = new Set(parts(wanted));
  const fits = Uint8Array.from(words, (word) => (asked.has(word) ? 1 : 0));
  return (row) => fits[at[row]!] === 1;
}

/** One of the words a row has in a column is one of those asked for. */
export function some<Row>(store: Store<Row>, name: Name<Row>, wanted = ''): Test {
  if (wanted === '') return null;
  const asked = new Set(parts(wanted));
  const own = values(store, name) as readonly (readonly string[])[];
  return (row) => own[row]!.some((word) => asked.has(word));
}

/** A number, or a span of two, holds one of the years asked for. */
export function years<Row>(store: Store<Row>, from: Name<Row>, to: Name<Row>, wanted = ''): Test {
  if (wanted === '') return null;
  const asked = parts(wanted).map(Number);
  const first = values(store, from) as number[];
  const last = values(store, to) as number[];
  return (row) => asked.some((year) => first[row]! <= year && year <= last[row]!);
}

/** A number is no smaller than the one asked for; a row without one does not answer. */
export function atLeast<Row>(store: Store<Row>, name: Name<Row>, wanted = ''): Test {
  if (wanted === '') return null;
  const least = Number(wanted);
  const own = values(store, name) as (number | null)[];
  return (row) => own[row] !== null && own[row]! >= least;
}

/** A column that is searched, and what else its words are called: the name of a region for its slug. */
type Looked<Row> = readonly [Name<Row>, ((word: string) => string)?];

/**
 * Every part of what was written stands in one of the columns. A column is looked through once a word, not once a
 * row.
 */
export function holds<Row>(store: Store<Row>, columns: readonly Looked<Row>[], wanted = ''): Test {
  const asked = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return null;
  const looked = columns.map((column) => {
    const [name, read] = column;
    const { words, at } = texts(store, name);
    const lower = words.map((word) => (read === undefined ? word : read(word)).toLowerCase());
    return {
      at,
      fits: asked.map((part) => Uint8Array.from(lower, (word) => (word.includes(part) ? 1 : 0))),
    };
  });
  return (row) => asked.every((_, part) => looked.some(({ at, fits }) => fits[part]![at[row]!] === 1));
}
