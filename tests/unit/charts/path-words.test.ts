import { describe, expect, test } from 'vitest';
import type { PanelBox } from '../../../src/charts/geometry.ts';
import { pathWords } from '../../../src/charts/plot/path-words.ts';
import type { Panel, Path } from '../../../src/charts/spec.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
const BOX: PanelBox = {
  top: 0,
  width: 280,
  height: 240,
  left: 24,
  right: 276,
  plotTop: 20,
  plotBottom: 220,
  inset: 24,
};
const panel = (top: number) => ({ ticks: [0, top], inverted: false }) as unknown as Panel;
const path = (from: number, to: number, label: string[], derived = true): Path => ({
  points: [
    { year: 2020, value: from },
    { year: 2025, value: to },
  ],
  label,
  derived,
});
const LED = ['10% a year', 'would lead to', 'about CNY 49.12 billion'];
const width = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length)) * 6.4;

describe('the words of a dashed path', () => {
  test('stand under a steep path, clear of all of it and of the mark it starts from', () => {
    const { lines, x, y } = pathWords(panel(60), path(30, 50, LED), YEARS, BOX);
    const left = x - width(lines) / 2;
    expect(left).toBeGreaterThan(48 + 10);
    expect(x + width(lines) / 2).toBeLessThanOrEqual(BOX.right);
    const start = 220 - (30 / 60) * 200;
    expect(y - 12).toBeGreaterThan(start - ((left - 48) / 204) * (20 / 60) * 200);
  });

  test('stand over a path with the words of gaps under it, and over the value it starts from', () => {
    const { lines, x, y } = pathWords(panel(60), path(9, 15, LED), YEARS, BOX);
    const last = y + (lines.length - 1) * 16;
    expect(x - width(lines) / 2).toBeGreaterThan(48 + 10);
    expect(last).toBeLessThan(220 - (15 / 60) * 200);
  });

  test('are one line where they have room', () => {
    expect(
      pathWords(panel(60), path(30, 50, ['年均增长10%左右，', '约到49.12亿元']), YEARS, BOX).lines,
    ).toHaveLength(2);
    expect(pathWords(panel(60), path(30, 50, ['每年', '约7%']), YEARS, BOX).lines).toEqual(['每年约7%']);
  });
});
