import { onOneLine, type PanelBox, valueY, visualLength, yearX } from '../geometry.ts';
import type { Panel } from '../spec.ts';

interface Props {
  panel: Panel;
  years: readonly number[];
  box: PanelBox;
  /** Where nought, or the lowest tick, stands; and how far one year is from the next. */
  base: number;
  pitch: number;
}

/** Title, axis words, years and the words that stand where a figure is missing. */
export function YearFrame({ panel, years, box, base, pitch }: Props) {
  return (
    <g>
      <text className="ttl" x={0} y={12}>
        {panel.title}
      </text>
      <path className="base" d={`M${box.left} ${base}H${box.right}`} />
      {panel.ticks.map((tick, index) => (
        <text key={tick} className="ax" x={box.left - 8} y={valueY(tick, panel, box) + 4} textAnchor="end">
          {panel.tickText[index]}
        </text>
      ))}
      {years.map((year) => (
        <text
          key={year}
          className="yr"
          x={yearX(year, years, box)}
          y={box.plotBottom + 20}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
      {panel.gaps.map((gap) => {
        const whole = onOneLine(gap.words);
        const lines = visualLength(whole) * 6.2 > pitch - 6 ? gap.words : [whole];
        return lines.map((line, index) => (
          <text
            key={`${gap.year}-${line}`}
            className="ax"
            x={yearX(gap.year, years, box)}
            y={box.plotBottom - 10 - (lines.length - 1 - index) * 15}
            textAnchor="middle"
          >
            {line}
          </text>
        ));
      })}
    </g>
  );
}
