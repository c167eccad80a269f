import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { namingsOf } from '../../../src/reading/3-tokens/mentions.ts';
import { readUnnumbered } from '../../../src/reading/entities/unnumbered.ts';
import { inPart, structured } from './structured.ts';

const namings = namingsOf(loadContent('content').indicators, 'county');
const read = (text: string, part: 'review' | 'plan' = 'plan') =>
  readUnnumbered(inPart(part, text), namings).map(({ indicator, text: words }) => [indicator, words]);

describe('promises without a number', () => {
  it.each([
    ['城镇居民人均可支配收入增速与经济增长同步', ['urban-income']],
    ['农村居民人均可支配收入增速高于经济增长水平', ['rural-income']],
    ['城乡居民收入与GDP增速基本同步', ['resident-income']],
    ['确保城镇调查失业率总体稳定', ['urban-unemployment']],
    ['努力实现固定资产投资正增长', ['fixed-asset-investment']],
    ['粮食产量只增不减', ['grain-output']],
    ['粮食产量保持稳定', ['grain-output']],
    ['进出口总额稳定增长', ['trade']],
    [
      '固定资产投资、社会消费品零售总额等主要指标增速高于全市平均水平',
      ['fixed-asset-investment', 'retail-sales'],
    ],
    ['单位地区生产总值能耗完成上级下达任务', ['energy-intensity']],
  ])('are read in %s', (words, indicators) => {
    expect(read(`今年预期目标是：${words}。`)).toEqual(indicators.map((indicator) => [indicator, words]));
  });

  it.each([
    '一般公共预算收入增长6%',
    '居民收入增速高于经济增速0.5个百分点',
    '居民储蓄与地区生产总值同步',
    '开发区规上工业增加值保持稳定增长',
    '推动固定资产投资结构优化',
    '地区生产总值突破百亿元',
    '粮食产量达到2亿斤，保持稳定',
  ])('are not read in %s', (words) => {
    expect(read(`今年预期目标是：${words}。`)).toEqual([]);
  });

  it('are of plans only', () => {
    expect(read('居民收入与经济增长同步。', 'review')).toEqual([]);
  });

  it('quote the text exactly, and are told once', () => {
    const text =
      '二、2023年工作安排\n\n今年全县经济社会发展的主要预期目标是：居民收入增速与\n经济增长同步，粮食产量只增不减。确保居民收入与经济增长同步。';
    const found = readUnnumbered(structured(text), namings);
    expect(found.map(({ indicator }) => indicator)).toEqual(['resident-income', 'grain-output']);
    const [first] = found;
    expect(first?.text).toBe('居民收入增速与经济增长同步');
    expect(text.slice(first!.evidence.start, first!.evidence.end)).toBe(first!.evidence.quote);
    expect(first?.period).toEqual({ from: 2023, to: 2023 });
    expect(first?.id).toBe(`qinghe-2023-report:${first!.evidence.start}:resident-income`);
  });
});
