import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/derive/verdict.ts';
import type { Bound, Indicator, Measure } from '../../../src/model/index.ts';

type Row = readonly [
  direction: Indicator['direction'],
  measure: Measure,
  unit: string,
  promised: Bound,
  target: number,
  result: number,
  verdict: string,
  gap: number,
];

/** Each cell of the table of verdicts, both directions, amounts and rates, at the edges of the slack. */
const TABLE: readonly Row[] = [
  // amounts, higher is better: slack 5 % of the target
  ['higher', 'level', '亿元', 'exact', 100, 100, 'met', 0],
  ['higher', 'level', '亿元', 'exact', 100, 120.5, 'met', 20.5],
  ['higher', 'level', '亿元', 'exact', 100, 99.9, 'close', -0.1],
  ['higher', 'level', '亿元', 'exact', 100, 95, 'close', -5],
  ['higher', 'level', '亿元', 'exact', 100, 94.9, 'missed', -5.1],
  ['higher', 'level', '亿元', 'at-least', 183.5, 183.5, 'met', 0],
  ['higher', 'level', '亿元', 'at-least', 183.5, 180.1, 'close', -3.4],
  ['higher', 'level', '亿元', 'at-least', 183.5, 150, 'missed', -33.5],
  ['higher', 'level', '亿元', 'at-most', 100, 99, 'close', -1],
  ['higher', 'level', '亿元', 'about', 100, 95, 'met', -5],
  ['higher', 'level', '亿元', 'about', 100, 94.9, 'missed', -5.1],
  ['higher', 'level', '亿元', 'about', 100, 130, 'met', 30],
  // amounts, lower is better
  ['lower', 'level', '微克/立方米', 'exact', 40, 40, 'met', 0],
  ['lower', 'level', '微克/立方米', 'exact', 40, 31, 'met', -9],
  ['lower', 'level', '微克/立方米', 'at-most', 40, 42, 'close', 2],
  ['lower', 'level', '微克/立方米', 'at-most', 40, 42.1, 'missed', 2.1],
  ['lower', 'level', '微克/立方米', 'about', 40, 42, 'met', 2],
  ['lower', 'level', '微克/立方米', 'about', 40, 43, 'missed', 3],
  // growths: slack 0.5 points
  ['higher', 'growth', '%', 'exact', 8, 8, 'met', 0],
  ['higher', 'growth', '%', 'exact', 8, 7.5, 'close', -0.5],
  ['higher', 'growth', '%', 'exact', 8, 7.4, 'missed', -0.6],
  ['higher', 'growth', '%', 'at-least', 8.3, 7.8, 'close', -0.5],
  ['higher', 'growth', '%', 'about', 8, 7.5, 'met', -0.5],
  ['higher', 'growth', '%', 'about', 8, 7.4, 'missed', -0.6],
  ['higher', 'average-growth', '%', 'exact', 8, 7.6, 'close', -0.4],
  ['higher', 'growth', '%', 'exact', 6, -0.9, 'missed', -6.9],
  ['lower', 'growth', '%', 'exact', -3.2, -3.5, 'met', -0.3],
  ['lower', 'growth', '%', 'at-least', -3.2, -3, 'close', 0.2],
  ['lower', 'growth', '%', 'exact', -3.2, -2.5, 'missed', 0.7],
  // rates
  ['higher', 'level', '%', 'exact', 60, 59.5, 'close', -0.5],
  ['higher', 'level', '%', 'exact', 60, 59.4, 'missed', -0.6],
  ['higher', 'change', '个百分点', 'exact', 1.5, 1.1, 'close', -0.4],
  ['lower', 'level', '%', 'at-most', 4.5, 4.2, 'met', -0.3],
  ['lower', 'level', '%', 'at-most', 4.2, 4.7, 'close', 0.5],
  ['lower', 'level', '%', 'at-most', 4.2, 4.8, 'missed', 0.6],
  ['lower', 'level', '%', 'about', 4.2, 4.7, 'met', 0.5],
  ['lower', 'level', '%', 'about', 4.2, 4.8, 'missed', 0.6],
  // ranks: the lower place is better, whatever the indicator; no slack
  ['higher', 'rank', '位', 'exact', 3, 3, 'met', 0],
  ['higher', 'rank', '位', 'at-most', 3, 1, 'met', -2],
  ['higher', 'rank', '位', 'at-most', 3, 4, 'missed', 1],
  ['neutral', 'rank', '位', 'at-most', 3, 2, 'met', -1],
];

describe('judge', () => {
  it.each(TABLE)(
    '%s %s %s, promised %s %d, reported %d: %s',
    (direction, measure, unit, bound, target, result, verdict, gap) => {
      const judged = judge(
        { value: target, unit, bound },
        { value: result, unit, bound: 'exact' },
        measure,
        direction,
      );
      expect(judged).toEqual({ verdict, gap, reason: null });
    },
  );

  it('leaves a neutral indicator unrated and says the gap', () => {
    const side = { value: 30, unit: '万人', bound: 'exact' } as const;
    expect(judge(side, { ...side, value: 29.5 }, 'level', 'neutral')).toEqual({
      verdict: 'unrated',
      gap: -0.5,
      reason: 'neutral',
    });
  });

  it('leaves units that do not meet unrated', () => {
    const target = { value: 5000, unit: '人', bound: 'exact' } as const;
    expect(judge(target, { value: 5000, unit: '人次', bound: 'exact' }, 'level', 'higher')).toEqual({
      verdict: 'unrated',
      gap: null,
      reason: 'units',
    });
  });

  it.each([
    ['higher', 'at-least', 100, 'met', null],
    ['higher', 'at-least', 96, 'unrated', 'bound'],
    ['higher', 'at-most', 90, 'missed', null],
    ['higher', 'at-most', 100, 'unrated', 'bound'],
    ['lower', 'at-most', 100, 'met', null],
    ['lower', 'at-most', 103, 'unrated', 'bound'],
    ['lower', 'at-least', 110, 'missed', null],
    ['lower', 'at-least', 90, 'unrated', 'bound'],
    ['higher', 'about', 96, 'close', null],
  ] as const)(
    '%s is better, 100 promised, a result that is %s %d: %s',
    (direction, bound, value, verdict, reason) => {
      const judged = judge(
        { value: 100, unit: '亿元', bound: 'exact' },
        { value, unit: '亿元', bound },
        'level',
        direction,
      );
      expect(judged).toMatchObject({ verdict, reason });
    },
  );
});
