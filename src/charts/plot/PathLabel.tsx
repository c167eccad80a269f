import type { PanelBox } from '../geometry.ts';
import type { Panel, Path } from '../spec.ts';
import { pathWords } from './path-words.ts';

interface Props {
  panel: Panel;
  path: Path;
  years: readonly number[];
  box: PanelBox;
}

/** The words at the dashed path: what is still needed a year, or where it would lead. */
export function PathLabel({ panel, path, years, box }: Props) {
  if (path.label.length === 0) return null;
  const { lines, x, y } = pathWords(panel, path, years, box);
  return (
    <g>
      {lines.map((line, index) => (
        <text key={line} className="lab p" x={x} y={y + index * 16} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}
