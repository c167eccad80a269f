import { describe, expect, it } from 'vitest';
import { countiesView, fitsOnePage, provincesOf } from '../../../src/site/queries/counties.ts';
import { homeView } from '../../../src/site/queries/home.ts';
import { comparison, dataset, document, figure, region, year } from './dataset.ts';

const promise = figure(2023, { kind: 'target', value: 7, unit: '%', measure: 'growth', period: year(2023) });
const result = figure(2024, { value: 6.1, unit: '%', measure: 'growth', period: year(2023) });
const judged = comparison(promise, { results: [result.id], verdict: 'missed', gap: -0.9, reason: null });

describe('the front page', () => {
  it('takes as its example a promise that was judged, and none when none was', () => {
    const data = dataset({ observations: [promise, result], comparisons: [judged] });
    expect(homeView(data).example).toMatchObject({ target: promise, result, comparison: judged });
    expect(
      homeView(dataset({ observations: [promise], comparisons: [comparison(promise)] })).example,
    ).toBeNull();
  });
  it('shows the six years that hold most levels, and says why a year is empty', () => {
    const levels = [2015, 2020, 2021, 2022].map((of) => figure(of + 1, { value: of, period: year(of) }));
    const goal = figure(2021, { kind: 'target', value: 3000, period: year(2025) });
    const { chart, featured } = homeView(dataset({ observations: [...levels, goal] }));
    expect(chart).toEqual({ from: 2020, to: 2025, top: 3000 });
    expect(featured[0]?.points.map((point) => point.year)).toEqual([2020, 2021, 2022, 2025]);
    expect(featured[0]?.gaps).toEqual([
      { year: 2023, gap: { kind: 'no-report' } },
      { year: 2024, gap: { kind: 'no-report' } },
    ]);
  });
  it('lists what the latest plan promises for its year, goals left out', () => {
    const goal = figure(2023, { kind: 'target', value: 9, period: year(2025) });
    const [recent] = homeView(dataset({ observations: [promise, goal, result] })).recent;
    expect(recent?.document.id).toBe('east-2023-report');
    expect(recent?.shown).toEqual([promise]);
  });
  it('counts what was read and judged', () => {
    const { totals } = homeView(dataset({ observations: [promise, result], comparisons: [judged] }));
    expect(totals).toMatchObject({ documents: 2, results: 1, targets: 1, promises: 1, judged: 1, met: 0 });
  });
  it('stands without any report', () => {
    const empty = homeView(dataset({ documents: [] }));
    expect(empty.example).toBeNull();
    expect(empty.recent).toEqual([]);
    expect(empty.register[0]?.years).toBeNull();
  });
});

describe('the regions', () => {
  it('stand under their city, with their latest figures or the word for their absence', () => {
    const city = {
      ...region,
      slug: 'city',
      level: 'city' as const,
      code: '990100',
      parents: region.parents.slice(0, 1),
    };
    const data = dataset({
      regions: [region, city],
      documents: [document(2022), document(2023)],
      observations: [figure(2023, { value: 183.5 })],
    });
    const groups = countiesView(data);
    expect(groups.map((group) => group.code)).toEqual(['990100']);
    expect(groups[0]?.rows.map((row) => row.region.slug)).toEqual(['east', 'city']);
    expect(groups[0]?.rows[0]).toMatchObject({
      year: 2022,
      level: { figure: { value: 183.5 } },
      documents: 2,
    });
    expect(groups[0]?.rows[1]).toMatchObject({ year: null, level: { gap: { kind: 'no-report' } } });
  });
  it('puts cities under their provinces, and knows when one page is too small for all', () => {
    const groups = countiesView(
      dataset({
        regions: [
          region,
          { ...region, slug: 'alone', code: '980000', level: 'province', parents: [] },
          { ...region, slug: 'city', code: '990100', level: 'city', parents: region.parents.slice(0, 1) },
        ],
      }),
    );
    expect(provincesOf(groups).map(({ province, count }) => [province.code, count])).toEqual([
      ['990000', 2],
      ['980000', 1],
    ]);
    expect(fitsOnePage(groups, 3)).toBe(true);
    expect(fitsOnePage(groups, 2)).toBe(false);
  });
});
