import type { Key } from '../../../i18n/index.ts';
import type { Html } from './html.ts';
import type { Compare } from './order.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import type { Test } from './tests.ts';
import type { Say } from './words.ts';

/** What rows need to be drawn, at build and in the browser. */
export interface Context {
  say: Say;
  locale: string;
  /** Names by code, in the language of the page. */
  regions: Readonly<Record<string, string>>;
  indicators: Readonly<Record<string, string>>;
  /** The address of a document, at an offset. */
  report(document: string, offset?: number): string;
  /** Whether rows say their region: not where all are of one. */
  place: boolean;
}

/** A column's head. */
export interface Head {
  key: Key;
  /** Name of the sort that a press of the head asks for. */
  sort?: string;
  className?: string;
  /** Said only where rows of several regions stand together. */
  place?: true;
  /** For screen readers only. */
  hidden?: true;
}

export interface Group<Row> {
  by(store: Store<Row>, context: Context): Compare;
  /** Rows with the same head belong together. */
  head(row: Row, context: Context): Html | string;
}

/** A list: what can be asked of it, and how its rows look. All that one list has of its own. */
export interface List<Row extends object> {
  /** Goes into the names of downloads. */
  name: string;
  /** What the address can ask, in its order. `sort` and `group` have their meaning, `q` is written, not chosen. */
  keys: readonly string[];
  heads: readonly Head[];
  /** Keys of the interface's words that rows, heads and sums use. */
  words: readonly Key[];
  tests(store: Store<Row>, state: State, context: Context): Test[];
  /** By the name in `sort`; a minus in front of the name gives −1. */
  sorts: Readonly<Record<string, (store: Store<Row>, sign: 1 | -1, context: Context) => Compare>>;
  /** The order when no other is asked for; as fetched without. */
  order?(store: Store<Row>, state: State, context: Context): Compare | null;
  groups: Readonly<Record<string, Group<Row>>>;
  /** How a list is grouped when nothing else is asked for; may depend on what is. */
  grouped?(state: State): string;
  /** A `tr`. */
  row(row: Row, context: Context): Html;
  /** Anchors of a row, the first its own. */
  ids(row: Row): readonly string[];
  /** What is said of the rows that are shown, beyond how many they are: sums. */
  sum?(store: Store<Row>, found: Int32Array, context: Context): string;
  /** Columns of the download. */
  csv: readonly (readonly [string, (row: Row, context: Context) => string | number | null])[];
}
