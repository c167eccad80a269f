import type { Html } from './html.ts';
import type { Context, Group, List } from './list.ts';
import { type Compare, inTurn } from './order.ts';
import type { State } from './state.ts';
import { record, type Store } from './store.ts';

/** How rows are grouped under a state: as asked, or as the list is without being asked. */
export function groupOf<Row extends object>(list: List<Row>, state: State): Group<Row> | null {
  const name = state.group || list.grouped?.(state) || '';
  return list.groups[name] ?? null;
}

const asFetched: Compare = (a, b) => a - b;

/** The rows that answer, in the order asked for. */
export function select<Row extends object>(
  list: List<Row>,
  store: Store<Row>,
  state: State,
  context: Context,
): Int32Array {
  const tests = list.tests(store, state, context).filter((test) => test !== null);
  const found = new Int32Array(store.count);
  let at = 0;
  for (let row = 0; row < store.count; row++) if (tests.every((test) => test(row))) found[at++] = row;
  const sort = state.sort ?? '';
  const own = list.sorts[sort.replace('-', '')]?.(store, sort.startsWith('-') ? -1 : 1, context);
  return found
    .subarray(0, at)
    .sort(
      inTurn([
        groupOf(list, state)?.by(store, context),
        own,
        own === undefined ? list.order?.(store, state, context) : null,
        asFetched,
      ]),
    );
}

/** A line of the table: a row, or the head of a group with its size. */
export type Line = { row: number } | { head: Html | string; size: number };

/** Heads put in front of each group; the rows must be in the order of their groups. */
export function withHeads<Row extends object>(
  store: Store<Row>,
  found: Int32Array,
  group: Group<Row> | null,
  context: Context,
): Line[] {
  const lines: Line[] = [];
  const compare = group?.by(store, context);
  let last: { head: Html | string; size: number } | null = null;
  let before = -1;
  for (const row of found) {
    if (group !== null) {
      if (last === null || compare?.(before, row) !== 0) {
        last = { head: group.head(record(store, row), context), size: 0 };
        lines.push(last);
      }
      last.size++;
      before = row;
    }
    lines.push({ row });
  }
  return lines;
}
