import { CartesianGrid, type DotItemDotProps, Line, LineChart, XAxis, YAxis } from 'recharts';
import { dodge, type PanelBox, valueY, visualLength, yearDomain } from '../geometry.ts';
import type { Mark, Panel } from '../spec.ts';
import { MarkShape } from './MarkShape.tsx';
import { PathLabel } from './PathLabel.tsx';
import { ValueLabel } from './ValueLabel.tsx';
import { YearFrame } from './YearFrame.tsx';

interface Props {
  panel: Panel;
  years: readonly number[];
  box: PanelBox;
  /** Id of the mark that is being read, if any. */
  active?: string | null;
}

interface Row {
  year: number;
  result: number | null;
  target: number | null;
  path: number | null;
  marks: readonly Mark[];
}

function rows(panel: Panel, years: readonly number[]): Row[] {
  return years.map((year) => {
    const marks = panel.marks.filter((mark) => mark.year === year);
    return {
      year,
      result: marks.find((mark) => mark.kind === 'result')?.value ?? null,
      target: marks.find((mark) => mark.kind === 'target')?.value ?? null,
      path: panel.path?.points.find((point) => point.year === year)?.value ?? null,
      marks,
    };
  });
}

/** Where the number stands: above its mark, unless the year's other mark is there. */
function labelPlace(mark: Mark, panel: Panel, box: PanelBox, x: number, y: number) {
  const other = panel.marks.find((candidate) => candidate.year === mark.year && candidate.kind !== mark.kind);
  const above = y - (mark.kind === 'target' ? 16 : 15);
  if (panel.form === 'stem' && mark.value < 0) return { x, y: y + 27, anchor: 'middle' as const };
  if (!other) return { x, y: above, anchor: 'middle' as const };
  const otherY = valueY(other.value, panel, box);
  if (dodge(mark, panel, box) !== 0) {
    return mark.kind === 'target'
      ? { x: x + 6, y: above, anchor: 'end' as const }
      : { x: x - 6, y: above, anchor: 'start' as const };
  }
  return { x, y: y > otherY ? y + 27 : above, anchor: 'middle' as const };
}

/**
 * One panel of a chart over years. Recharts lays out scales, grid and lines (a line breaks where a year is
 * missing); the marks follow the visual grammar. Used at build time for the picture, in the browser alive.
 */
export function YearPanel({ panel, years, box, active = null }: Props) {
  const pitch = (box.right - box.left - 2 * box.inset) / Math.max(1, years.length - 1);
  const small = panel.marks.some((mark) => visualLength(mark.text + mark.boundText) * 9 > pitch + 8);
  const base = panel.inverted ? box.plotBottom : valueY(Math.max(0, panel.ticks[0]!), panel, box);

  const drawMark = (kind: Mark['kind']) =>
    function drawn({ cx, cy, payload, index }: DotItemDotProps) {
      const mark = (payload as Row | undefined)?.marks.find((candidate) => candidate.kind === kind);
      if (!mark || cx === undefined || cy === undefined) return <g key={index} />;
      const x = cx + dodge(mark, panel, box);
      const label = labelPlace(mark, panel, box, x, cy);
      return (
        <g key={index}>
          {panel.form === 'stem' && (
            <path className={kind === 'target' ? 'pl' : 'rl'} d={`M${x} ${base}V${cy}`} />
          )}
          <MarkShape mark={mark} x={x} y={cy} active={mark.id === active} />
          <ValueLabel mark={mark} x={label.x} y={label.y} anchor={label.anchor} small={small} />
        </g>
      );
    };

  /** Where a way leads that was worked out here: a ring of dashes, for it is no figure. */
  const drawEnd = ({ cx, cy, payload, index }: DotItemDotProps) =>
    (payload as Row | undefined)?.year === panel.path?.points.at(-1)?.year && cx !== undefined ? (
      <circle key={index} className="pe" cx={cx} cy={cy} r={6.5} />
    ) : (
      <g key={index} />
    );

  return (
    <LineChart
      width={box.width}
      height={box.height}
      data={rows(panel, years)}
      margin={{
        top: box.plotTop,
        right: box.width - box.right,
        bottom: box.height - box.plotBottom,
        left: box.left,
      }}
      accessibilityLayer={false}
      style={{ width: '100%', height: '100%' }}
    >
      <CartesianGrid
        vertical={false}
        horizontalPoints={panel.ticks.map((tick) => valueY(tick, panel, box))}
        className="grid"
      />
      <XAxis
        hide
        dataKey="year"
        type="number"
        domain={yearDomain(years)}
        padding={{ left: box.inset, right: box.inset }}
      />
      <YAxis
        hide
        width={0}
        type="number"
        domain={[panel.ticks[0]!, panel.ticks.at(-1)!]}
        ticks={panel.ticks.slice()}
        reversed={panel.inverted}
        interval={0}
      />
      <YearFrame panel={panel} years={years} box={box} base={base} pitch={pitch} />
      {panel.path && (
        <Line
          className="pl"
          dataKey="path"
          type="linear"
          connectNulls
          dot={panel.path.derived ? drawEnd : false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      <Line
        className={panel.form === 'line' ? 'rl' : 'no'}
        dataKey="result"
        type="linear"
        connectNulls={false}
        dot={drawMark('result')}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        className="no"
        dataKey="target"
        type="linear"
        connectNulls={false}
        dot={drawMark('target')}
        activeDot={false}
        isAnimationActive={false}
      />
      {panel.path && <PathLabel panel={panel} path={panel.path} years={years} box={box} />}
    </LineChart>
  );
}
