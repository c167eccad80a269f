import { describe, expect, it } from 'vitest';
import { type Basis, compare } from '../../../src/derive/comparisons.ts';
import type { Observation } from '../../../src/model/index.ts';
import { document, figure, UNITS } from './figures.ts';

const indicators: Basis['indicators'] = Object.keys(UNITS).map((id) => ({
  id,
  direction: id === 'urban-unemployment' ? 'lower' : id === 'population' ? 'neutral' : 'higher',
}));

function run(observations: Observation[], documents = [document(2022), document(2023)]) {
  return compare({ regions: [{ slug: 'demo' }], indicators, documents, observations });
}

const target = (fields: Parameters<typeof figure>[0] = {}) =>
  figure({ kind: 'target', document: 'demo-2022-report', ...fields });

describe('compare', () => {
  it('lays a promise beside the report of its year, in the canonical unit', () => {
    const promise = target({ id: 't', value: 160 });
    const report = figure({ id: 'r', value: 1583000, unit: '万元' });
    expect(run([promise, report])).toEqual([
      {
        id: 'demo:gdp:level:2022-2022',
        region: 'demo',
        indicator: 'gdp',
        measure: 'level',
        period: { from: 2022, to: 2022 },
        targets: ['t'],
        results: ['r'],
        verdict: 'close',
        gap: -1.7,
        reason: null,
      },
    ]);
  });

  it('compares like with like only: measure, period, the whole region', () => {
    const promise = target({
      measure: 'average-growth',
      period: { from: 2021, to: 2025 },
      value: 8,
      unit: '%',
    });
    const [comparison, ...others] = run([
      promise,
      figure({ measure: 'growth', value: 9, unit: '%' }),
      figure({ measure: 'average-growth', period: { from: 2016, to: 2020 }, value: 9, unit: '%' }),
      figure({
        measure: 'average-growth',
        period: { from: 2021, to: 2025 },
        value: 9,
        unit: '%',
        scope: 'part',
      }),
      figure({ indicator: null, label: '某产值' }),
    ]);
    expect(others).toEqual([]);
    expect(comparison).toMatchObject({ results: [], verdict: 'open', reason: 'no-report-yet', gap: null });
  });

  it('says why nothing stands beside a promise', () => {
    const documents = [document(2021), document(2022), document(2024)];
    const promised = (year: number) => target({ year });
    const byYear = new Map(
      run([promised(2021), promised(2022), promised(2024), promised(2025)], documents).map((comparison) => [
        comparison.period.to,
        [comparison.verdict, comparison.reason],
      ]),
    );
    expect(byYear.get(2021)).toEqual(['unrated', 'not-stated']);
    expect(byYear.get(2022)).toEqual(['open', 'not-collected']);
    expect(byYear.get(2024)).toEqual(['open', 'no-report-yet']);
    expect(byYear.get(2025)).toEqual(['open', 'no-report-yet']);
  });

  it('takes the day of capture for what could have been collected', () => {
    const documents = [{ ...document(2024), source: { name: '某网', captured: '2026-03-01' } }];
    expect(run([target({ year: 2025 })], documents)[0]).toMatchObject({
      verdict: 'open',
      reason: 'not-collected',
    });
  });

  it('does not ask a party congress for the account of a year', () => {
    expect(run([target({ year: 2022 })], [document(2023, 'congress')])[0]).toMatchObject({
      verdict: 'open',
      reason: 'not-collected',
    });
  });

  it('lets the latest document win, among promises and among reports', () => {
    const documents = [document(2021, 'congress'), document(2022), document(2023), document(2024)];
    const [comparison] = run(
      [
        target({ id: 'old', document: 'demo-2021-congress', value: 150 }),
        target({ id: 'new', value: 160 }),
        figure({ id: 'first', value: 155 }),
        figure({ id: 'restated', document: 'demo-2024-report', value: 162 }),
      ],
      documents,
    );
    expect(comparison).toMatchObject({
      targets: ['new', 'old'],
      results: ['restated', 'first'],
      verdict: 'met',
      gap: 2,
    });
  });

  it('takes the first of two promises in one document: a later one reaches for more', () => {
    const [comparison] = run([
      target({ id: 'a', value: 100 }),
      target({ id: 'b', value: 120 }),
      figure({ value: 110 }),
    ]);
    expect(comparison).toMatchObject({ targets: ['a', 'b'], verdict: 'met', gap: 10 });
  });

  it('cannot judge two reports of one year that disagree beyond rounding', () => {
    const documents = [document(2022), document(2023), document(2023, 'bulletin')];
    const promise = target({ value: 150 });
    const report = figure({ value: 158.3 });
    const bulletin = (value: number, unit = '亿元') =>
      figure({ document: 'demo-2023-bulletin', value, unit });
    expect(run([promise, report, bulletin(158.2941)], documents)[0]).toMatchObject({ verdict: 'met' });
    expect(run([promise, report, bulletin(1582941, '万元')], documents)[0]).toMatchObject({ verdict: 'met' });
    expect(run([promise, report, bulletin(157.1)], documents)[0]).toMatchObject({
      verdict: 'unrated',
      gap: null,
      reason: 'disagree',
    });
  });

  it('judges the most precise of statements that agree', () => {
    const [comparison] = run([
      target({ value: 155 }),
      figure({ id: 'bound', value: 150, bound: 'at-least' }),
      figure({ id: 'exact', value: 158.3 }),
    ]);
    expect(comparison).toMatchObject({ results: ['bound', 'exact'], verdict: 'met', gap: 3.3 });
  });

  it('counts a figure entered from another source, by the date of its source', () => {
    const entered = figure({
      document: null,
      evidence: null,
      origin: 'entered',
      value: 150,
      source: { title: '统计公报', publisher: '某局', date: '2024-04' },
    });
    expect(run([target({ value: 150 }), figure({ value: 120 }), entered])[0]).toMatchObject({
      verdict: 'met',
      gap: 0,
    });
  });

  it('compares written units where the catalogue has no common one', () => {
    const train = (fields: Parameters<typeof figure>[0]) =>
      figure({ indicator: 'skills-training', ...fields });
    const promise = train({ kind: 'target', document: 'demo-2022-report', value: 5000, unit: '人次' });
    expect(run([promise, train({ value: 0.52, unit: '万人次' })])[0]).toMatchObject({
      verdict: 'met',
      gap: 200,
    });
    expect(run([promise, train({ value: 5200, unit: '人' })])[0]).toMatchObject({
      verdict: 'unrated',
      reason: 'units',
    });
  });

  it('keeps ranks apart by what was ranked and among whom', () => {
    const rank = (kind: 'target' | 'result', basis: 'level' | 'growth', value: number) =>
      figure({
        kind,
        measure: 'rank',
        value,
        unit: '位',
        bound: kind === 'target' ? 'at-most' : 'exact',
        rank: { basis, within: 'city' },
      });
    const comparisons = run([
      rank('target', 'growth', 3),
      rank('result', 'growth', 2),
      rank('result', 'level', 9),
    ]);
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).toMatchObject({
      id: 'demo:gdp:rank:2022-2022:growth-city',
      verdict: 'met',
      gap: -1,
    });
  });

  it('orders by region, indicator, period and measure, whatever the order of the figures', () => {
    const figures = [
      target({ indicator: 'retail-sales', year: 2023 }),
      target({ measure: 'growth', value: 6, unit: '%', year: 2023 }),
      target({ year: 2023 }),
      target({ year: 2022 }),
    ];
    const ids = [
      'demo:gdp:level:2022-2022',
      'demo:gdp:level:2023-2023',
      'demo:gdp:growth:2023-2023',
      'demo:retail-sales:level:2023-2023',
    ];
    expect(run(figures).map(({ id }) => id)).toEqual(ids);
    expect(run(figures.toReversed()).map(({ id }) => id)).toEqual(ids);
  });
});
