import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { placeMarks, yearBox } from '../geometry.ts';
import { Plot } from '../plot/Plot.tsx';
import type { Chart, Variant } from '../spec.ts';
import { cleanMarkup } from './clean.ts';

const PATIENCE = 200;

/**
 * Mounts a chart and returns its picture.
 *
 * @returns what stands inside the svg element, one drawing with all panels
 * @throws when the chart does not come out whole: every mark must be there
 */
export async function draw(chart: Chart, variant: Variant): Promise<string> {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<Plot chart={chart} variant={variant} />));
    const wanted = placeMarks(chart, variant).placed.length;
    const drawn = () => host.querySelectorAll('[data-mark]').length;
    for (let turn = 0; turn < PATIENCE && drawn() < wanted; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    if (drawn() !== wanted) throw new Error(`drew ${drawn()} of ${wanted} marks`);
    const pictures = [...host.querySelectorAll('svg')].map(cleanMarkup);
    const tops = chart.type === 'years' ? yearBox(chart, variant).panels.map((panel) => panel.top) : [0];
    return pictures
      .map((inside, index) =>
        tops[index] ? `<g transform="translate(0 ${tops[index]})">${inside}</g>` : inside,
      )
      .join('');
  } finally {
    root.unmount();
    host.remove();
  }
}
