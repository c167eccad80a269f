import { onOneLine, type PanelBox, valueY, visualLength, yearX } from '../geometry.ts';
import type { Panel, Path } from '../spec.ts';

interface Props {
  panel: Panel;
  path: Path;
  years: readonly number[];
  box: PanelBox;
}

/** The words under the middle of the dashed path: what is still needed a year, or where it would lead. */
export function PathLabel({ panel, path, years, box }: Props) {
  const from = path.points[0]!;
  const to = path.points.at(-1)!;
  const span = to.year - from.year;
  const x = (yearX(from.year, years, box) + yearX(to.year, years, box)) / 2;
  const y = (valueY(from.value, panel, box) + valueY(to.value, panel, box)) / 2;
  const room = (span / Math.max(1, years.length - 1)) * (box.right - box.left - 2 * box.inset);
  const whole = onOneLine(path.label);
  // Under the path, unless the words of the gaps stand there.
  const below = y + 24 < box.plotBottom - 42;
  const lines = visualLength(whole) * 6.4 > room * 0.7 ? path.label : [whole];
  return (
    <g>
      {lines.map((line, index) => (
        <text
          key={line}
          className="lab p"
          x={x}
          y={below ? y + 24 + index * 16 : y - 12 - (lines.length - 1 - index) * 16}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </g>
  );
}
