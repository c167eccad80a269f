import type { SparkPoint } from './queries/county/ledger.ts';

/** Size of a sparkline in its own units. */
export const SPARK = { width: 110, height: 34, inset: 10 } as const;

export interface SparkDrawing {
  points: { x: number; y: number; point: SparkPoint }[];
  /** Lines between consecutive years; dashed where they lead to a promise. */
  lines: { path: string; promised: boolean }[];
  /** Height of nought; null where it lies outside. */
  zero: number | null;
}

/**
 * A sparkline of growths over given years, all rows of a ledger on the same years. Years without a figure are not
 * joined over.
 */
export function drawSpark(points: readonly SparkPoint[], years: { from: number; to: number }): SparkDrawing {
  const low = Math.min(0, ...points.map((point) => point.value));
  const high = Math.max(1, ...points.map((point) => point.value));
  const span = years.to - years.from;
  const round = (value: number) => Math.round(value * 10) / 10;
  const x = (year: number) =>
    span === 0
      ? SPARK.width / 2
      : round(SPARK.inset + ((year - years.from) / span) * (SPARK.width - 2 * SPARK.inset));
  const y = (value: number) => round(SPARK.height - 6 - ((value - low) / (high - low)) * (SPARK.height - 12));
  const placed = points.map((point) => ({ x: x(point.year), y: y(point.value), point }));
  const lines = placed.slice(1).flatMap((to, index) => {
    const from = placed[index];
    if (!from || to.point.year !== from.point.year + 1) return [];
    return [
      {
        path: `M${from.x} ${from.y}L${to.x} ${to.y}`,
        promised: [from, to].some(({ point }) => point.kind === 'target'),
      },
    ];
  });
  return { points: placed, lines, zero: y(0) };
}
