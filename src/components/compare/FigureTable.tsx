import type { Cell, ChartTable } from '../../charts/spec.ts';
import type { Say } from '../../charts/words.ts';

const SHAPE = { report: 'r', promise: 'p', entered: 'e', 'entered-promise': 'e p' } as const;

interface Entry {
  /** What the table is about, where there are several. */
  caption?: string;
  table: ChartTable;
}

/** The numbers of charts behind a toggle, each with its mark and the link to its sentence. */
export function FigureTables({ tables, say }: { tables: readonly Entry[]; say: Say }) {
  return (
    <details className="tbl">
      <summary>{say('chart.table.open')}</summary>
      <div className={tables.length > 1 ? 'multi' : undefined}>
        {tables.map(({ caption, table }) => (
          <FigureTable key={caption ?? ''} caption={caption} table={table} say={say} />
        ))}
      </div>
    </details>
  );
}

function FigureTable({ caption, table, say }: Entry & { say: Say }) {
  return (
    <table className="tb">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {table.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.head}>
            <th scope="row">{row.head}</th>
            {row.cells.map((cells, column) => (
              <td key={table.head[column + 1]}>
                {cells.map((cell) => (
                  <Figure key={`${cell.mark}-${cell.text}`} cell={cell} say={say} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(mark: NonNullable<Cell['mark']>, say: Say): string {
  if (mark === 'report') return say('mark.result');
  if (mark === 'promise') return say('mark.target');
  return say(mark === 'entered' ? 'mark.entered' : 'mark.enteredTarget');
}

function Figure({ cell, say }: { cell: Cell; say: Say }) {
  if (cell.mark === null) {
    return (
      <span className={cell.gap ? 'gap' : undefined}>
        {cell.href ? (
          <a href={cell.href} lang="zh">
            {cell.text}
          </a>
        ) : (
          cell.text
        )}
      </span>
    );
  }
  return (
    <span className="nw cell">
      <i
        className={`mk ${SHAPE[cell.mark]}`}
        role="img"
        aria-label={nameOf(cell.mark, say)}
        title={nameOf(cell.mark, say)}
      />
      {cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text}
    </span>
  );
}
