import { describe, expect, it } from 'vitest';
import { check } from '../../../src/derive/checks.ts';
import type { Observation } from '../../../src/model/index.ts';
import { document, figure } from './figures.ts';

const documents = [document(2022), document(2023), document(2024)];
const indicators = [
  { id: 'gdp', prices: 'constant' as const },
  { id: 'retail-sales', prices: 'current' as const },
  { id: 'good-air-days' },
];
const run = (observations: Observation[]) => check({ indicators, documents, observations });

const sales = (year: number, value: number, fields: Partial<Observation> = {}) =>
  figure({ indicator: 'retail-sales', year, value, ...fields });
const growth = (value: number, fields: Partial<Observation> & { year?: number } = {}) =>
  figure({ indicator: 'retail-sales', measure: 'growth', value, unit: '%', ...fields });

describe('growth checks', () => {
  it('flags a level that rose while the growth reported is negative', () => {
    const checks = run([
      sales(2021, 53, { id: 'a', document: 'demo-2022-report' }),
      sales(2022, 53.3, { id: 'b' }),
      growth(-0.9, { id: 'g' }),
    ]);
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({
      id: 'growth:g',
      kind: 'growth',
      ends: ['a', 'g', 'b'],
      expected: 52.523,
      stated: 53.3,
      difference: 0.777,
      unit: '亿元',
    });
    expect(checks[0]?.tolerance).toBeLessThan(0.777);
  });

  it.each([
    ['53 and 53.3 with 0.6 %', 53, 53.3, 0.6],
    ['a base rounded to the ones', 53, 54, 1],
    ['exact to the last place', 40.1, 43.5, 8.5],
    ['a growth rounded to the ones', 40.1, 43.5, 8],
  ])('raises nothing that rounding explains: %s', (_, before, after, rate) => {
    expect(run([sales(2021, before), sales(2022, after), growth(rate)])).toEqual([]);
  });

  it('allows for prices where growth is counted in constant ones, and flags what is beyond belief', () => {
    const level = (year: number, value: number) => figure({ year, value });
    const real = (value: number) => figure({ measure: 'growth', value, unit: '%' });
    expect(run([level(2021, 158.3), level(2022, 183.5), real(7.7)])).toEqual([]);
    expect(run([level(2021, 158.3), level(2022, 283.5), real(7.7)])).toHaveLength(1);
  });

  it('takes years only that follow one another', () => {
    expect(run([sales(2020, 30), sales(2022, 53.3), growth(1)])).toEqual([]);
  });

  it('leaves growth on another basis and figures that are only bounds', () => {
    const comparable = growth(20, {
      evidence: { start: 0, end: 9, quote: '按可比口径增长20%', section: [] },
    });
    expect(run([sales(2021, 53), sales(2022, 53.3), comparable])).toEqual([]);
    expect(run([sales(2021, 53, { bound: 'about' }), sales(2022, 53.3), growth(20)])).toEqual([]);
    expect(run([sales(2021, 53), sales(2022, 53.3), growth(20, { bound: 'at-least' })])).toEqual([]);
  });

  it('follows a span from the year before it, cumulative or on average', () => {
    const span = { from: 2016, to: 2020 };
    const levels = [sales(2015, 100), sales(2020, 161.1)];
    expect(run([...levels, growth(61.1, { period: span })])).toEqual([]);
    expect(run([...levels, growth(10, { period: span, measure: 'average-growth' })])).toEqual([]);
    expect(
      run([sales(2015, 100), sales(2020, 110), growth(10, { period: span, measure: 'average-growth' })]),
    ).toHaveLength(1);
  });

  it('does not hold promises to arithmetic', () => {
    expect(
      run([sales(2021, 53), sales(2022, 90, { kind: 'target' }), growth(1, { kind: 'target' })]),
    ).toEqual([]);
  });
});

describe('parts and wholes', () => {
  const shares = (...values: number[]) =>
    ['primary', 'secondary', 'tertiary'].map((sector, index) =>
      figure({ id: sector, indicator: `gdp-share-${sector}`, value: values[index] ?? 0, unit: '%' }),
    );

  it('flags shares that do not make 100, beyond their rounding', () => {
    expect(run(shares(12.3, 40.1, 47.6))).toEqual([]);
    expect(run(shares(12.3, 40.1, 47.7))).toEqual([]);
    expect(run(shares(13, 40, 48))).toEqual([]);
    const [flagged] = run(shares(12.3, 40.1, 49.6));
    expect(flagged).toMatchObject({
      kind: 'shares',
      ends: ['primary', 'secondary', 'tertiary'],
      expected: 100,
      stated: 102,
      difference: 2,
      tolerance: 0.15,
    });
  });

  it('says nothing of shares that are incomplete or told twice', () => {
    expect(run(shares(12.3, 40.1, 49.6).slice(0, 2))).toEqual([]);
    expect(
      run([...shares(12.3, 40.1, 49.6), figure({ indicator: 'gdp-share-primary', value: 10, unit: '%' })]),
    ).toEqual(expect.not.arrayContaining([expect.objectContaining({ kind: 'shares' })]));
  });

  it('flags sectors that do not make the whole product', () => {
    const sector = (name: string, value: number) => figure({ id: name, indicator: `gdp-${name}`, value });
    const parts = [sector('primary', 20.1), sector('secondary', 60.2), sector('tertiary', 40.3)];
    expect(run([...parts, figure({ value: 120.6 })])).toEqual([]);
    expect(run([...parts, figure({ value: 120.7 })])).toEqual([]);
    expect(run([...parts, figure({ id: 'whole', value: 125 })])).toMatchObject([
      {
        kind: 'sum',
        expected: 120.6,
        stated: 125,
        difference: 4.4,
        ends: ['primary', 'secondary', 'tertiary', 'whole'],
      },
    ]);
  });
});

describe('restatements', () => {
  const air = (value: number, fields: Partial<Observation> = {}) =>
    figure({ indicator: 'good-air-days', value, unit: '天', ...fields });

  it('flags a figure that a later document tells differently', () => {
    const [flagged, ...others] = run([
      air(300, { id: 'a' }),
      air(296, { id: 'b', document: 'demo-2024-report' }),
    ]);
    expect(others).toEqual([]);
    expect(flagged).toMatchObject({
      id: 'restated:a',
      kind: 'restated',
      ends: ['a', 'b'],
      expected: 300,
      stated: 296,
      difference: -4,
      tolerance: 0.5,
    });
  });

  it('flags neighbours of one precision: rounding makes no 157.6 of 157.5', () => {
    expect(
      run([figure({ value: 157.6 }), figure({ value: 157.5, document: 'demo-2024-report' })]),
    ).toHaveLength(1);
  });

  it('flags two values of one document, not of one sentence', () => {
    const later = { start: 100, end: 110, quote: '优良天数达到296天', section: [] };
    expect(run([air(300), air(296, { evidence: later })])).toHaveLength(1);
    expect(run([air(300), air(296)])).toEqual([]);
  });

  it.each([
    ['rounded once', { value: 158.3 }, { value: 158.2941 }],
    ['rounded to the ones', { value: 158 }, { value: 157.6 }],
    ['another unit', { value: 158.3 }, { value: 1582941, unit: '万元' }],
    ['a bound that holds', { value: 158.3 }, { value: 150, bound: 'at-least' as const }],
    ['about', { value: 158.3 }, { value: 160, bound: 'about' as const }],
    ['another year', { value: 158.3 }, { value: 183.5, period: { from: 2023, to: 2023 } }],
    ['promised', { value: 158.3 }, { value: 170, kind: 'target' as const }],
  ])('raises nothing for %s', (_, one, other) => {
    expect(run([figure(one), figure({ document: 'demo-2024-report', ...other })])).toEqual([]);
  });
});
