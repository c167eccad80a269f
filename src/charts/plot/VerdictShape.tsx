import type { Verdict } from '../../model/index.ts';

const INSIDE: Record<Verdict, string> = {
  met: 'M3.5 7.2l2.4 2.5l4.6 -5.2',
  close: 'M1 1V13H13z',
  missed: 'M1 1L13 13M13 1L1 13',
  open: '',
  unrated: 'M1 7H13',
};

/** Squares judge: filled with a tick, half filled, crossed, empty, barred. Fourteen units wide. */
export function VerdictShape({ verdict, x, y }: { verdict: Verdict; x: number; y: number }) {
  return (
    <g className={`vs ${verdict}`} transform={`translate(${x} ${y})`}>
      <path className="box" d="M1 1H13V13H1z" />
      {INSIDE[verdict] && <path className="in" d={INSIDE[verdict]} />}
    </g>
  );
}
