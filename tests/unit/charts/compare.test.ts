import { expect, test } from 'vitest';
import type { RankedRow } from '../../../src/charts/dots.ts';
import { sayFrom } from '../../../src/charts/words.ts';
import { distanceTitle } from '../../../src/components/compare/distance.ts';
import { type Choices, readState, writeState } from '../../../src/components/compare/state.ts';
import zh from '../../../src/i18n/zh.json' with { type: 'json' };
import { createLinks } from '../../../src/site/links.ts';
import { usualComparison } from '../../../src/site/queries/compare.ts';
import { inventedDataset } from './invented.ts';

const choices: Choices = {
  regions: ['jia', 'yi', 'bing'].map((slug) => ({ slug, name: slug })),
  indicators: ['gdp', 'rural-income'].map((id) => ({ id, name: id, headline: true })),
  span: [2015, 2025],
  usual: { regions: ['jia', 'yi'], indicators: ['gdp'], view: 'level', from: 2020, to: 2025, sort: 'given' },
};

test.each(['?r=bing,jia&i=rural-income,gdp&m=distance&y=2021-2023&s=gap', '?r=jia&i=gdp&m=rank&y=2022'])(
  'an address is read and written back the same: %s',
  (address) => {
    expect(writeState(readState(address, choices))).toBe(address);
  },
);

test.each([
  ['?', '?r=jia,yi&i=gdp&m=level&y=2020-2025'],
  ['?r=nowhere&i=nothing&m=x&y=abc&s=z', '?r=jia,yi&i=gdp&m=level&y=2020-2025'],
  ['?r=jia,jia,nowhere&y=2024-2021', '?r=jia&i=gdp&m=level&y=2021-2024'],
  ['?y=1000-3000', '?r=jia,yi&i=gdp&m=level&y=2020-2025'],
])('%s falls back on what is known', (address, meant) => {
  expect(writeState(readState(address, choices))).toBe(meant);
});

test('the usual comparison says its numbers, shares its scales and carries its figures away', () => {
  const { comparison } = usualComparison(
    inventedDataset(),
    'zh',
    createLinks('zh', '/'),
    new URL('https://example.org'),
  );
  expect(comparison.lead).toContain('乙县2022年225.2亿元，甲县2022年183.5亿元');
  const panels = comparison.parts[0]!.multiples.map(({ figure }) =>
    figure.chart.type === 'years' ? figure.chart.panels : [],
  );
  expect(new Set(panels.map((list) => JSON.stringify(list.map(({ ticks }) => ticks)))).size).toBe(1);
  expect(comparison.citation).toContain(
    'https://example.org/compare/?r=jia,yi,bing&i=gdp&m=level&y=2020-2025',
  );
  expect(comparison.csv.split('\r\n')[1]).toBe(
    'jia,甲县,gdp,地区生产总值,2020,level,result,122.9,亿元,exact,0,,2021年政府工作报告,https://example.org/reports/jia-2021-report/#10',
  );
});

test('where nothing can be judged yet, the distance says who is nearest for its size', () => {
  const row = (name: string, target: number, result: number | null, asOf = '2022年') =>
    ({
      series: {
        region: { name },
        units: { level: { diffBefore: '', diffAfter: '亿元' } },
      },
      target: { value: target },
      result: result === null ? null : { value: result },
      gap: result === null ? null : result - target,
      asOf,
      verdict: 'open',
    }) as unknown as RankedRow;
  const say = sayFrom(zh);
  expect(
    distanceTitle([row('甲县', 50, 40), row('乙县', 500, 450), row('丙县', 80, null)], 'level', say),
  ).toBe('总量的承诺3个，都还没有结果可比；按最近一次报告，离目标最近的是乙县，相差50亿元');
  expect(distanceTitle([row('甲县', 50, 40)], 'level', say)).toBe('总量的承诺1个，都还没有结果可比');
  expect(distanceTitle([row('甲县', 50, 55, ''), row('乙县', 90, 80)], 'level', say)).toContain(
    '有报告可比的1个',
  );
});
