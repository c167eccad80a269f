import { onOneLine, type PanelBox, valueY, visualLength, yearX } from '../geometry.ts';
import type { Panel, Path } from '../spec.ts';

/** Half the width of a Chinese character in the words of a path, and the height of their line. */
const HALF = 6.4;
const LINE = 16;
/** What the gap words of a year need above the axis. */
const GAP_WORDS = 34;
/** Half the width that a mark with its value takes. */
const MARK = 28;

export interface PathWords {
  lines: readonly string[];
  /** Middle of the lines. */
  x: number;
  /** Foot of the first line. */
  y: number;
}

/**
 * Where the words of a dashed path stand: under it, clear of the whole stretch above them; over it where the words of
 * gaps stand under it. They keep away from the mark it starts from, and over the path from the values at both ends.
 */
export function pathWords(panel: Panel, path: Path, years: readonly number[], box: PanelBox): PathWords {
  const points = path.points.map(({ year, value }) => ({
    x: yearX(year, years, box),
    y: valueY(value, panel, box),
  }));
  const from = points[0]!;
  const to = points.at(-1)!;
  const whole = onOneLine(path.label);
  const lines = visualLength(whole) * HALF > (to.x - from.x) * 0.7 ? path.label : [whole];
  const width = Math.max(...lines.map(visualLength)) * HALF;
  const between = (least: number, most: number) =>
    Math.min(Math.max((from.x + to.x) / 2, least + width / 2), most - width / 2);
  const stretch = (x: number) => [x - width / 2, x + width / 2].map((end) => heightAt(points, end));
  const under = between(from.x + MARK / 2, box.right);
  const y = Math.max(...stretch(under)) + 20;
  if (y + (lines.length - 1) * LINE < box.plotBottom - GAP_WORDS) return { lines, x: under, y };
  // Nobody wrote a value at the end of a path that is worked out here.
  const over = between(from.x + MARK, path.derived ? box.right : to.x - MARK);
  const crowded = over - width / 2 < from.x + MARK - 4;
  const top = Math.min(...stretch(over)) - (crowded ? 32 : 12);
  return { lines, x: over, y: top - (lines.length - 1) * LINE };
}

/** The height of a path at a place; beyond its ends that of the end. */
function heightAt(points: readonly { x: number; y: number }[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  if (next <= 0) return (next === 0 ? points[0]! : points.at(-1)!).y;
  const [a, b] = [points[next - 1]!, points[next]!];
  return a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y);
}
