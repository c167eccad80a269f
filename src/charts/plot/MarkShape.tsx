import type { Mark } from '../spec.ts';

interface Props {
  mark: Mark;
  x: number;
  y: number;
  active?: boolean;
}

/** What the bound draws beside a mark: 左右 a short stroke on either side, 以上 an arrow up, 以内 an arrow down. */
function boundPath(mark: Mark, x: number, y: number): string | null {
  switch (mark.bound) {
    case 'about':
      return `M${x - 9} ${y}h-5M${x + 9} ${y}h5`;
    case 'at-least':
      return `M${x + 12} ${y + 5}v-10m-3 3l3 -3l3 3`;
    case 'at-most':
      return `M${x + 12} ${y - 5}v10m-3 -3l3 3l3 -3`;
    default:
      return null;
  }
}

/** The visual grammar: a promise is a hollow ring, a report a solid disc, an entered figure a diamond. */
export function MarkShape({ mark, x, y, active = false }: Props) {
  const bound = boundPath(mark, x, y);
  const role = mark.kind === 'target' ? 'p' : 'r';
  return (
    <>
      {active && <circle className="on" cx={x} cy={y} r={12} />}
      {mark.entered ? (
        <path className={role} data-mark="" d={`M${x} ${y - 6.6}l6.6 6.6l-6.6 6.6l-6.6 -6.6z`} />
      ) : (
        <circle className={role} data-mark="" cx={x} cy={y} r={mark.kind === 'target' ? 6.5 : 6} />
      )}
      {bound && <path className={role === 'p' ? 'pt' : 'rs'} d={bound} />}
    </>
  );
}
