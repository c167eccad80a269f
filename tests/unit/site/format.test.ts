import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/model/index.ts';
import {
  formatAmount,
  formatDate,
  formatNumber,
  formatPeriod,
  formatRank,
  formatValue,
  hanNumber,
  rounded,
} from '../../../src/site/format.ts';

describe('amounts', () => {
  it.each([
    [183.5, '亿元', '183.5亿元', 'CNY 18.35 billion'],
    [8374, '万元', '8,374万元', 'CNY 83.74 million'],
    [37397, '元', '37,397元', 'CNY 37,397'],
    [2252248, '万元', '2,252,248万元', 'CNY 22.52248 billion'],
    [1420.6, '亿元', '1,420.6亿元', 'CNY 142.06 billion'],
    [1.2, '万亿元', '1.2万亿元', 'CNY 1.2 trillion'],
    [3, '亿美元', '3亿美元', 'USD 300 million'],
    [3.3, '万亩', '3.3万亩', '33,000 mu (2,200 ha)'],
    [68, '万亩', '68万亩', '680,000 mu (45,333 ha)'],
    [31.53, '千公顷', '31.53千公顷', '31,530 ha'],
    [2.4, '亿公斤', '2.4亿公斤', '240 million kg'],
    [62, '万吨', '62万吨', '620,000 t'],
    [4, '万户', '4万户', '40,000'],
    [1, '户', '1户', '1'],
    [60, '家', '60家', '60'],
    [8000, '人', '8,000人', '8,000 people'],
    [244, '天', '244天', '244 days'],
    [50, '公里', '50公里', '50 km'],
    [-0.9, '%', '−0.9%', '−0.9%'],
    [1, '个百分点', '1个百分点', '1 point'],
    [2.9, '个百分点', '2.9个百分点', '2.9 points'],
    [38, '微克/立方米', '38微克/立方米', '38 μg/m³'],
    [0.1, '亿元', '0.1亿元', 'CNY 10 million'],
    [-2, '亿元', '−2亿元', '−CNY 200 million'],
  ])('%d%s is %s and %s', (value, unit, zh, en) => {
    expect(formatAmount({ value, unit }, 'zh').text).toBe(zh);
    expect(formatAmount({ value, unit }, 'en').text).toBe(en);
  });

  it('leaves a unit without English as written and says that it is Chinese', () => {
    const shown = formatAmount({ value: 3, unit: '犁' }, 'en');
    expect(shown.text).toBe('3 犁');
    expect(shown.chineseUnit).toBe(true);
  });

  it('never loses a digit by scaling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (cents) => {
        const value = cents / 100;
        const { number, after } = formatAmount({ value, unit: '亿元' }, 'en');
        const scale = { '': 1, ' million': 1e6, ' billion': 1e9, ' trillion': 1e12 }[after] ?? Number.NaN;
        expect(Math.round(Number(number.replaceAll(',', '')) * scale)).toBe(cents * 1e6);
      }),
    );
  });
});

describe('bounds, ranks and changes', () => {
  const growth = (value: number, bound: Bound) => ({ value, unit: '%', measure: 'growth' as const, bound });
  it.each([
    [growth(7, 'about'), '7%左右', 'about 7%'],
    [growth(10, 'at-least'), '10%以上', 'at least 10%'],
    [growth(4.2, 'at-most'), '4.2%以内', 'at most 4.2%'],
    [growth(7.7, 'exact'), '7.7%', '7.7%'],
    [{ ...growth(3.4, 'exact'), unit: '亿元', measure: 'change' as const }, '+3.4亿元', '+CNY 340 million'],
    [{ ...growth(60, 'exact'), unit: '天', measure: 'change' as const }, '+60天', '+60 days'],
  ])('%o', (value, zh, en) => {
    expect(formatValue(value, 'zh').text).toBe(zh);
    expect(formatValue(value, 'en').text).toBe(en);
  });

  it('says a rank as a place, and a bound of it as the top so many', () => {
    const city = { basis: 'level', within: 'city' } as const;
    expect(formatRank(1, 'exact', city, 'zh').text).toBe('全市第1');
    expect(formatRank(3, 'at-most', city, 'zh').text).toBe('全市前3');
    expect(formatRank(1, 'exact', city, 'en').text).toBe('1st in the city');
    expect(formatRank(3, 'at-most', city, 'en').text).toBe('top 3 in the city');
    expect(formatRank(12, 'exact', undefined, 'en').text).toBe('12th');
    expect(formatRank(22, 'exact', undefined, 'en').text).toBe('22nd');
  });
});

describe('periods, dates and counts', () => {
  it('says years', () => {
    expect(formatPeriod({ from: 2022, to: 2022 }, 'zh')).toBe('2022年');
    expect(formatPeriod({ from: 2021, to: 2025 }, 'zh')).toBe('2021—2025年');
    expect(formatPeriod({ from: 2021, to: 2025 }, 'en')).toBe('2021–2025');
  });
  it('says a date of which a part may be unknown', () => {
    expect(formatDate('2023-02-21', 'zh')).toBe('2023年2月21日');
    expect(formatDate('2023-02', 'zh')).toBe('2023年2月');
    expect(formatDate('2023-02-21', 'en')).toBe('21 February 2023');
    expect(formatDate('2023', 'en')).toBe('2023');
  });
  it('counts list items in characters', () => {
    expect([1, 10, 11, 20, 34].map(hanNumber)).toEqual(['一', '十', '十一', '二十', '三十四']);
  });
  it('rounds what was computed, never whole digits', () => {
    expect(rounded(44.7752)).toBe(44.8);
    expect(rounded(37397.4)).toBe(37397);
    expect(rounded(0.08374, 2)).toBe(0.08);
    expect(formatNumber(1234.5)).toBe('1,234.5');
  });
});
