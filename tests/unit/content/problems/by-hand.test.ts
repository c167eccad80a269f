import { describe, expect, it } from 'vitest';
import { changed, problem, REPORT } from '../folder.ts';

describe('a figure', () => {
  const figure = (changes: string) => ({
    'figures/a.yaml': `- region: beiyuan
  indicator: gdp
  kind: result
  measure: level
  period: { from: 2021, to: 2021 }
  value: 11
  unit: 亿元
  source: { title: 公报, publisher: 统计局 }
`.replace(...(changes.split(' → ') as [string, string])),
  });

  it.each([
    ['gdp → gpd', 2, 'the indicator “gpd” is not in indicators.yaml', 'write “gdp”, or add “gpd” to'],
    ['beiyuan → nowhere', 1, 'the region “nowhere” is not in regions.yaml', 'add it to'],
    [
      'to: 2021 → to: 2020',
      5,
      '“period” is {"from":2021,"to":2020}: a period ends no earlier than it begins',
      'correct the value',
    ],
    ['level → rank', 1, 'a rank does not say among whom', 'add “rank:'],
    ['value: 11 → value: 11亿', 6, '“value” is "11亿", not a number', 'write a number there'],
  ])('%s', (change, line, what, mend) => {
    expect(problem(figure(change))).toEqual({
      file: 'figures/a.yaml',
      line,
      what,
      mend: expect.stringContaining(mend),
    });
  });

  it('file that is no list', () => {
    expect(problem({ 'figures/a.yaml': 'region: beiyuan\n' })).toMatchObject({
      line: 1,
      what: 'is not a list of figures',
    });
  });
});

describe('a correction', () => {
  const good = `- action: override
  match: { quote: 12.5亿元, indicator: gdp }
  set: { value: 12.6 }
  reason: 例
  by: 某人
  on: "2025-01-02"
`;

  it('of an unknown document', () => {
    expect(problem({ 'corrections/beiyuan-2022-report.yaml': good })).toMatchObject({
      file: 'corrections/beiyuan-2022-report.yaml',
      line: null,
      what: 'corrects “beiyuan-2022-report”, and there is no such document',
      mend: expect.stringContaining('write “beiyuan-2023-report”'),
    });
  });

  it('of a document that is itself broken is not called stray', () => {
    const broken = changed(REPORT, 'kind: report', 'kind: raport');
    expect(problem({ ...broken, 'corrections/beiyuan-2023-report.yaml': good }).what).toContain('raport');
  });

  it.each([
    ['indicator: gdp', 'indicator: trads', 2, 'the indicator “trads” is not in indicators.yaml'],
    ['  set: { value: 12.6 }\n', '', 1, '“override” does not say what to set'],
    ['override', 'drop', 3, '“drop” takes a figure out, so “set” has nothing to act on'],
    ['quote: 12.5亿元, ', '', 2, '“match.quote” is missing'],
  ])('%s → %s', (from, to, line, what) => {
    const file = 'corrections/beiyuan-2023-report.yaml';
    expect(problem({ [file]: good.replace(from, to) })).toMatchObject({ file, line, what });
  });
});
