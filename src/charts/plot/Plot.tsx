import { dotBox, yearBox } from '../geometry.ts';
import type { Chart, Variant } from '../spec.ts';
import { DotRows } from './DotRows.tsx';
import { YearPanel } from './YearPanel.tsx';

interface Props {
  chart: Chart;
  variant: Variant;
  active?: string | null;
}

/** The whole drawing: its panels one above the other, filling a box that has the drawing's proportions. */
export function Plot({ chart, variant, active = null }: Props) {
  if (chart.type === 'dots') {
    return <DotRows chart={chart} box={dotBox(chart, variant)} active={active} />;
  }
  const box = yearBox(chart, variant);
  return chart.panels.map((panel, index) => {
    const inside = box.panels[index]!;
    return (
      <div
        key={panel.measure}
        className="plot-panel"
        style={{
          top: `${(inside.top / box.height) * 100}%`,
          height: `${(inside.height / box.height) * 100}%`,
        }}
      >
        <YearPanel panel={panel} years={chart.years} box={inside} active={active} />
      </div>
    );
  });
}
