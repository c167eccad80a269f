import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { createReader } from '../../../src/reading/index.ts';
import { leftOut } from '../../../src/reading/left-out.ts';
import { sourceOf } from './source.ts';

const read = createReader(loadContent('content').indicators);

const told = (text: string) => {
  const { figures, numerals } = read(sourceOf(text));
  expect(leftOut(text, numerals)).toEqual([]);
  return {
    figures: figures
      .filter(({ indicator }) => indicator !== null)
      .map(({ indicator, value }) => [indicator, value]),
    ordinals: numerals
      .filter((numeral) => numeral[2] === 'ordinal')
      .map(([start, end]) => text.slice(start, end)),
  };
};

describe('numbers of pages', () => {
  it('between two halves of a sentence are passed over, and classed', () => {
    const text = '2022年，全县地区生产总值\n\n— 7 —\n\n完成112亿元，固定资产投资增长\n\n— ８ —\n\n9%。';
    expect(told(text)).toEqual({
      figures: [
        ['gdp', 112],
        ['fixed-asset-investment', 9],
      ],
      ordinals: ['7', '８'],
    });
  });

  it('without a mark are told by counting on', () => {
    const text = '2022年，全县地区生产总值\n\n1\n\n完成112亿元，固定资产投资增长\n\n2\n\n9%。';
    expect(told(text).figures).toEqual([
      ['gdp', 112],
      ['fixed-asset-investment', 9],
    ]);
  });

  it('are not seen in a lone number that counts on from nothing', () => {
    const text = '2022年，全县地区生产总值完成\n\n112\n\n亿元，固定资产投资增长9%。';
    expect(told(text).ordinals).toEqual([]);
  });
});
