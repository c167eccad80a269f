export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What the project holds itself to, where it does. */
  bar?: string;
}

/**
 * Milliseconds that each of several things takes: the median of its runs. They take turns, so that what else the
 * machine does weighs on all of them alike.
 */
export function timeInTurn(things: (() => unknown)[], { runs = 9, warmUps = 3 } = {}): number[] {
  const times: number[][] = things.map(() => []);
  for (let run = -warmUps; run < runs; run++) {
    things.forEach((thing, index) => {
      const started = performance.now();
      thing();
      if (run >= 0) times[index]?.push(performance.now() - started);
    });
  }
  return times.map(median);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
