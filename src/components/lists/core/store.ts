/** Words as numbers of a dictionary; `at` is left out where every row has a word of its own, in their order. */
export interface Text {
  words: string[];
  at?: number[];
}

/** Rows as columns: small enough to fetch by the ten thousand, and filtering them is a walk over arrays. */
export interface Shard {
  rows: number;
  columns: Record<string, Text | unknown[]>;
}

/** All rows that have been fetched, as columns by the names of the row's fields. */
export interface Store<Row> {
  count: number;
  columns: Partial<Record<keyof Row & string, Required<Text> | unknown[]>>;
}

type Name<Row> = keyof Row & string;

/** Packs rows of one shape. A field whose values are all strings becomes a dictionary. */
export function pack<Row extends object>(records: readonly Row[]): Shard {
  const columns: Shard['columns'] = {};
  for (const name of Object.keys(records[0] ?? {}) as Name<Row>[]) {
    const values = records.map((record) => record[name]);
    columns[name] = values.every((value) => typeof value === 'string') ? dictionary(values) : values;
  }
  return { rows: records.length, columns };
}

/** Words as numbers, in the order of their first use. */
export function dictionary(values: readonly string[]): Text {
  const numbers = new Map<string, number>();
  const at = values.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  const words = [...numbers.keys()];
  return words.length === values.length ? { words } : { words, at };
}

/** Puts shards behind each other, in the order given. */
export function unpack<Row extends object>(shards: readonly Shard[]): Store<Row> {
  const columns: Record<string, Required<Text> | unknown[]> = {};
  let count = 0;
  for (const shard of shards) {
    if (shard.rows === 0) continue;
    count += shard.rows;
    for (const [name, column] of Object.entries(shard.columns)) {
      if (Array.isArray(column)) {
        columns[name] ??= [];
        const whole = columns[name] as unknown[];
        for (const value of column) whole.push(value);
        continue;
      }
      columns[name] ??= { words: [], at: [] };
      const whole = columns[name] as Required<Text>;
      const shift = whole.words.length;
      for (const word of column.words) whole.words.push(word);
      if (column.at === undefined) for (const index of column.words.keys()) whole.at.push(shift + index);
      else for (const number of column.at) whole.at.push(shift + number);
    }
  }
  return { count, columns: columns as Store<Row>['columns'] };
}

const NOTHING: Required<Text> = { words: [], at: [] };

/** A column of words. */
export function texts<Row>(store: Store<Row>, name: Name<Row>): Required<Text> {
  const column = store.columns[name];
  return column === undefined || Array.isArray(column) ? NOTHING : column;
}

/** A column of anything else, as the rows have it. */
export function values<Row, Field extends Name<Row>>(store: Store<Row>, name: Field): Row[Field][] {
  const column = store.columns[name];
  return Array.isArray(column) ? (column as Row[Field][]) : [];
}

/** One row, put together again. */
export function record<Row>(store: Store<Row>, row: number): Row {
  return Object.fromEntries(
    Object.entries<Required<Text> | unknown[] | undefined>(store.columns).map(([name, column]) => [
      name,
      column === undefined || Array.isArray(column) ? column?.[row] : column.words[column.at[row]!],
    ]),
  ) as Row;
}
