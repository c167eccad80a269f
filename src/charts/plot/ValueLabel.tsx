import type { Mark } from '../spec.ts';

interface Props {
  mark: Mark;
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  /** Set smaller where long numbers stand close together. */
  small?: boolean;
}

/** The number beside a mark, with the word of its bound. */
export function ValueLabel({ mark, x, y, anchor = 'middle', small = false }: Props) {
  return (
    <text
      className={`val${small ? ' s' : ''}${mark.kind === 'target' ? ' p' : ''}`}
      x={x}
      y={y}
      textAnchor={anchor}
    >
      {mark.text}
      {mark.boundText && (
        <tspan className="bd" dx={1}>
          {mark.boundText}
        </tspan>
      )}
    </text>
  );
}
