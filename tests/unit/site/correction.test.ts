import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/index.ts';
import { Correction } from '../../../src/model/index.ts';
import { correctedOf, correctionLine } from '../../../src/site/correction.ts';
import { countyView } from '../../../src/site/queries/county.ts';
import { columns } from '../../../src/site/queries/figures.ts';
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
      changes: [
        { field: '指标', was: 'output甲', now: '目录外' },
        { field: '所说的是', was: '产值', now: '园区产值' },
        { field: '范围', was: '全地区', now: '局部' },
        { field: '数值', was: '3.6亿元以上', now: '36亿元以上' },
      ],
      reason: '主语在上一分句',
      by: '某人',
      on: '2030年2月3日',
    });
    expect(correctedOf(corrected, indicators, 'en')?.changes.at(-1)).toEqual({
      field: 'value',
      was: 'at least CNY 360 million',
      now: 'at least CNY 3.6 billion',
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
    expect(columns(data, 'zh').corrected).toEqual({ 1: expect.stringContaining('缘由：主语在上一分句') });
  });
});
