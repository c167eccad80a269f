import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/index.ts';
import { Correction } from '../../../src/model/index.ts';
import { correctedOf, correctionLine } from '../../../src/site/correction.ts';
import { countyView } from '../../../src/site/queries/county.ts';
import { figureRows } from '../../../src/site/queries/figures.ts';
import { dataset, figure, indicator } from './dataset.ts';

const indicators = new Map([['output', indicator('output')]]);
const credits = { reason: '主语在上一分句', by: '某人', on: '2030-02-03' };
const corrected = figure(2023, {
  indicator: null,
  label: '园区产值',
  scope: 'part',
  value: 36,
  bound: 'at-least',
  origin: 'corrected',
  correction: { ...credits, was: { indicator: 'output', label: '产值', scope: 'region', value: 3.6 } },
});

describe('a corrected figure', () => {
  it('says field by field what was read and what it is now, why, who and when', () => {
    expect(correctedOf(corrected, indicators, 'zh')).toEqual({
      action: 'changed',
      changes: [
        { field: '指标', was: 'output甲', now: '目录外', chinese: false },
        { field: '所说的是', was: '产值', now: '园区产值', chinese: true },
        { field: '范围', was: '全地区', now: '局部', chinese: false },
        { field: '数值', was: '3.6亿元以上', now: '36亿元以上', chinese: false },
      ],
      read: null,
      reason: '主语在上一分句',
      chineseReason: false,
      by: '某人',
      on: '2030年2月3日',
    });
    expect(correctedOf(corrected, indicators, 'en')?.changes.at(-1)).toEqual({
      field: 'value',
      was: 'at least CNY 360 million',
      now: 'at least CNY 3.6 billion',
      chinese: false,
    });
  });
  it('may be one that the rules had not read at all', () => {
    const added = figure(2023, { origin: 'corrected', correction: credits });
    const found = correctedOf(added, indicators, 'zh');
    expect(found?.changes).toEqual([]);
    expect(correctionLine(found!, 'zh')).toBe(
      '规则没有读出，由人补上。缘由：主语在上一分句。某人，2030年2月3日校。',
    );
  });
  it('gives its reason in English where there is one, and marks it as Chinese where there is none', () => {
    const told = {
      ...corrected,
      correction: { ...corrected.correction!, reasonEn: 'Its subject is another' },
    };
    expect(correctedOf(told, indicators, 'en')).toMatchObject({
      reason: 'Its subject is another',
      chineseReason: false,
    });
    expect(correctedOf(corrected, indicators, 'en')).toMatchObject({
      reason: '主语在上一分句',
      chineseReason: true,
    });
  });
  it('may be one that was read and is none: it stands as it was read, struck through', () => {
    const dropped = figure(2023, { label: '七场', value: 7, unit: '场', correction: credits });
    const found = correctedOf(dropped, indicators, 'zh');
    expect(found).toMatchObject({ action: 'dropped', changes: [], read: { words: '七场', value: '7场' } });
    expect(correctionLine(found!, 'zh')).toContain('原读作“七场” 7场，不是数，已去掉。缘由：主语在上一分句');
    const data = { ...dataset({ observations: [figure(2023)] }), dropped: [dropped] };
    expect(countyView(data, 'east', 'zh').corrected).toEqual([dropped]);
  });
  it('is none where nobody corrected it', () => {
    expect(correctedOf(figure(2023), indicators, 'zh')).toBeNull();
  });
  it.each(LOCALES)('can be corrected in any field a correction may set (%s)', (locale) => {
    const { quote: _, ...fields } = Correction.shape.match.shape;
    for (const field of Object.keys(fields)) {
      const one = { ...corrected, correction: { ...credits, was: { [field]: corrected[field as 'label'] } } };
      expect(correctedOf(one, indicators, locale)?.changes, field).toHaveLength(1);
    }
  });
  it('stands on the dashboard and in the explorer', () => {
    const data = dataset({ observations: [figure(2023), corrected] });
    expect(countyView(data, 'east', 'zh').corrected).toEqual([corrected]);
    expect(figureRows(data, 'zh').map(({ corrected }) => corrected?.reason)).toEqual([
      undefined,
      '主语在上一分句',
    ]);
  });
});
