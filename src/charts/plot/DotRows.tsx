import { CartesianGrid, type DotItemDotProps, Line, LineChart, XAxis, YAxis } from 'recharts';
import { type DotBox, dotX, rowY } from '../geometry.ts';
import type { DotChart, DotRow, Mark } from '../spec.ts';
import { MarkShape } from './MarkShape.tsx';
import { RowWords } from './RowWords.tsx';
import { ValueLabel } from './ValueLabel.tsx';

interface Props {
  chart: DotChart;
  box: DotBox;
  active?: string | null;
}

/** Labels go outwards: the lower of the two marks has its number at its left, the higher at its right. */
function outward(mark: Mark, row: DotRow): 'start' | 'end' {
  const other = mark.kind === 'target' ? row.result : row.target;
  if (!other) return 'start';
  if (other.value === mark.value) return mark.kind === 'target' ? 'end' : 'start';
  return mark.value > other.value ? 'start' : 'end';
}

/** Every how many ticks are named, so that their numbers do not touch. */
function thinning(chart: DotChart, box: DotBox): number {
  const pitch = (box.right - box.left) / Math.max(1, chart.ticks.length - 1);
  const widest = Math.max(...chart.tickText.map((text) => text.length)) * 7 + 8;
  return Math.max(1, Math.ceil(widest / pitch));
}

/** One measure of many regions in one year: ring, disc and the way between them on one line each. */
export function DotRows({ chart, box, active = null }: Props) {
  const data = chart.rows.map((row, index) => ({
    place: index,
    row,
    target: row.target?.value ?? null,
    result: row.result?.value ?? null,
  }));
  // Names over their lines push the lines down by a part of a row.
  const shift = box.stacked ? 10 / box.row : 0;
  const every = thinning(chart, box);
  const drawMark = (kind: Mark['kind']) =>
    function drawn({ cx, cy, payload, index }: DotItemDotProps) {
      const row = (payload as { row: DotRow } | undefined)?.row;
      const mark = kind === 'target' ? row?.target : row?.result;
      if (!row || !mark || cx === undefined || cy === undefined) return <g key={index} />;
      const side = outward(mark, row);
      const off = mark.bound === 'exact' ? 12 : 19;
      return (
        <g key={index}>
          <MarkShape mark={mark} x={cx} y={cy} active={mark.id === active} />
          <ValueLabel mark={mark} x={cx + (side === 'start' ? off : -off)} y={cy + 6} anchor={side} small />
          {row.asOf && kind === 'result' && (
            <text className="ax" x={cx} y={cy + 19} textAnchor="middle">
              {row.asOf}
            </text>
          )}
        </g>
      );
    };
  return (
    <LineChart
      layout="vertical"
      width={box.width}
      height={box.height}
      data={data}
      margin={{ top: box.top, right: box.width - box.right, bottom: box.height - box.bottom, left: box.left }}
      accessibilityLayer={false}
      style={{ width: '100%', height: '100%' }}
    >
      <CartesianGrid
        horizontal={false}
        verticalPoints={chart.ticks.map((tick) => dotX(tick, chart, box))}
        className="grid"
      />
      <XAxis
        hide
        type="number"
        domain={[chart.ticks[0]!, chart.ticks.at(-1)!]}
        ticks={chart.ticks.slice()}
        interval={0}
      />
      <YAxis
        hide
        width={0}
        type="number"
        dataKey="place"
        domain={[-0.5 - shift, chart.rows.length - 0.5 - shift]}
      />
      <g>
        <text className="ttl" x={0} y={12}>
          {chart.title}
        </text>
        {chart.ticks.map((tick, index) => (
          <text key={tick} className="ax" x={dotX(tick, chart, box)} y={box.top - 10} textAnchor="middle">
            {index % every === 0 ? chart.tickText[index] : ''}
          </text>
        ))}
        {chart.rows.map((row, index) => (
          <RowWords
            key={`${row.label}-${row.target?.id ?? row.result?.id ?? index}`}
            row={row}
            y={rowY(index, box)}
            box={box}
            chart={chart}
          />
        ))}
      </g>
      <Line
        className="no"
        dataKey="result"
        type="linear"
        dot={drawMark('result')}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        className="no"
        dataKey="target"
        type="linear"
        dot={drawMark('target')}
        activeDot={false}
        isAnimationActive={false}
      />
    </LineChart>
  );
}
