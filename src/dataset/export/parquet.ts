import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Observation } from '../../model/index.ts';
import { COLUMNS, type Names } from './columns.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** The rows of the CSV file, with their types, for Arrow, DuckDB, R and pandas. */
export function parquet(observations: readonly Observation[], names: Names): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: COLUMNS.map((column) => ({
        name: column.name,
        type: TYPES[column.type],
        nullable: column.optional,
        data: observations.map((figure) => column.of(figure, names)),
      })),
      createdBy: 'duixian',
    }),
  );
}
