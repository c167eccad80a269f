import type { Observation } from '../../model/index.ts';
import { utf8 } from './bytes.ts';
import { type Cell, COLUMNS, type Names } from './columns.ts';

/** Spreadsheets take a file for UTF-8 only when it says so. */
const BOM = '\uFEFF';

const quoted = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** Observations as RFC 4180 has it, one a row. */
export function csv(observations: readonly Observation[], names: Names): Uint8Array<ArrayBuffer> {
  function* lines() {
    yield BOM;
    yield line(COLUMNS.map(({ name }) => name));
    for (const figure of observations) yield line(COLUMNS.map((column) => column.of(figure, names)));
  }
  return utf8(lines());
}
