export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What the project holds itself to, where it does. */
  bar?: string;
}

/** Milliseconds of processor time that something takes, those of the engine's own threads included. */
export function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time that each of several things takes: the least of its runs, as whatever else the
 * machine does only adds to it. They take turns, so that it weighs on all of them alike.
 */
export function costsInTurn(things: (() => unknown)[], runs: number): number[] {
  const least = things.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++) {
    things.forEach((thing, index) => {
      least[index] = Math.min(least[index] ?? Number.POSITIVE_INFINITY, costOf(thing));
    });
  }
  return least;
}
