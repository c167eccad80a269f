import { expect, test } from 'vitest';
import { type Choices, readState, writeState } from '../../../src/components/compare/state.ts';
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
