import { describe, expect, it } from 'vitest';
import { changed, GOOD, problem, problemsOf, REPORT } from '../folder.ts';

describe('the lists', () => {
  it('with an alias claimed twice, once spelt out and once in brackets', () => {
    const twice = changed(
      'indicators.yaml',
      "- '[地区]生产总值'",
      "- '[地区]生产总值'\n    - 外贸进出口总值",
    );
    expect(problem(twice)).toEqual({
      file: 'indicators.yaml',
      line: 22,
      what: 'the alias “外贸进出口总值” (of [外贸]进出口(总额|总值)) is claimed twice: by trade here and by gdp on line 9 (外贸进出口总值)',
      mend: 'leave it with the indicator that it always means; take it from the other',
    });
  });

  it('with an alias that cannot be read', () => {
    expect(problem(changed('indicators.yaml', '(总额|总值)', '(总额|总值'))).toMatchObject({
      file: 'indicators.yaml',
      line: 21,
      what: 'the wording “[外贸]进出口(总额|总值” cannot be read: “)” is missing (character 9)',
      mend: expect.stringContaining('each bracket needs its other half'),
    });
  });

  it('with an indicator given twice', () => {
    expect(problem(changed('indicators.yaml', '- id: trade', '- id: gdp'))).toMatchObject({
      line: 14,
      what: 'the indicator “gdp” stands here a second time (first on line 1)',
    });
  });

  it('with an unknown stock, an unknown theme and a range upside down', () => {
    const all = problemsOf(
      changed('indicators.yaml', '- id: trade', '- id: trade\n  flowOf: gpd\n  range: [9, 1]'),
    );
    expect(all.map(({ line, what }) => [line, what])).toEqual([
      [15, 'the indicator “gpd” is not in indicators.yaml'],
      [16, 'the range of trade ends (1) before it begins (9)'],
    ]);
    expect(problem(changed('indicators.yaml', 'theme: commerce', 'theme: comerce'))).toMatchObject({
      line: 17,
      what: '“theme” is "comerce"',
      mend: expect.stringContaining('commerce'),
    });
  });

  it('with a region’s code as a number, and given twice', () => {
    expect(problem(changed('regions.yaml', '"990101"', '990101'))).toMatchObject({
      file: 'regions.yaml',
      line: 4,
      what: '“code” is 990101, not text',
      mend: 'put it in quotes: "990101"',
    });
    const twice = `${GOOD['regions.yaml']}- { slug: beiyuan, name: 南原县, nameEn: Nanyuan County, code: "990102", level: county }\n`;
    expect(problem({ 'regions.yaml': twice })).toMatchObject({
      line: 9,
      what: 'slug “beiyuan” of 南原县 is that of 北原县 (line 1)',
    });
  });

  it('that are missing', () => {
    const all = problemsOf({ 'regions.yaml': null, 'indicators.yaml': null, [REPORT]: null });
    expect(all.map(({ file, what }) => `${file} ${what}`)).toEqual([
      'indicators.yaml is missing',
      'regions.yaml is missing',
      'reports is missing',
    ]);
  });
});
