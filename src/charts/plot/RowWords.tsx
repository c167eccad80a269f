import { type DotBox, dotX } from '../geometry.ts';
import type { DotChart, DotRow } from '../spec.ts';
import { VerdictShape } from './VerdictShape.tsx';

interface Props {
  row: DotRow;
  /** Where the row's line stands. */
  y: number;
  box: DotBox;
  chart: DotChart;
}

/** The line of a row, its name, the word where nothing stands on it, and the verdict. */
export function RowWords({ row, y, box, chart }: Props) {
  const beside = box.stacked ? y - 16 : y + 5;
  const both = row.target && row.result;
  return (
    <g>
      <path className="none" d={`M${box.left} ${y}H${box.right}`} />
      {both && (
        <path
          className="pl"
          d={`M${dotX(row.target!.value, chart, box)} ${y}H${dotX(row.result!.value, chart, box)}`}
        />
      )}
      <text className="nm" x={0} y={beside}>
        {row.label}
      </text>
      {!row.target && !row.result && row.note && (
        <text className="ax" x={box.left + 8} y={y - 4}>
          {row.note}
        </text>
      )}
      {row.verdict && (
        <g>
          <VerdictShape verdict={row.verdict} x={box.verdicts + 4} y={beside - 12} />
          <text className={`vt ${row.verdict}`} x={box.verdicts + 24} y={beside}>
            {row.verdictText}
          </text>
        </g>
      )}
    </g>
  );
}
