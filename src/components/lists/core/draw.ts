import { type Html, html } from './html.ts';
import type { Context, List } from './list.ts';
import type { Line } from './select.ts';
import { record, type Store } from './store.ts';

/** A line of the table as a `tr`. */
export function drawLine<Row extends object>(
  list: List<Row>,
  store: Store<Row>,
  line: Line,
  context: Context,
): Html {
  if ('row' in line) return list.row(record(store, line.row), context);
  const span = list.heads.filter(({ place }) => context.place || !place).length;
  return html`<tr class="group"><th scope="rowgroup" colspan="${span}">${line.head} · ${line.size}</th></tr>`;
}
