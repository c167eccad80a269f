import type { Context, List } from './list.ts';
import { record, type Store } from './store.ts';

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What is shown, as a CSV for spreadsheets (UTF-8 with BOM). */
export function csv<Row extends object>(
  list: List<Row>,
  store: Store<Row>,
  found: Int32Array,
  context: Context,
): string {
  const lines = Array.from(found, (index) => {
    const row = record(store, index);
    return list.csv.map(([, value]) => cell(value(row, context))).join(',');
  });
  return `\uFEFF${[list.csv.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`;
}
