import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/dataset/build.ts';
import { evidences } from '../../../src/dataset/observe.ts';
import { contentOf, fakeReader, reportOf } from './fixture.ts';

const read = (text: string) => assemble(contentOf([reportOf(2023, text)]), fakeReader);

describe('a figure stated twice in one document', () => {
  const text = '地区生产总值183.5亿元。过去一年，全县地区生产总值1835000万元，增势良好。';

  it('is one observation with two pieces of evidence, the fullest first', () => {
    const { observations } = read(text);
    expect(observations).toHaveLength(1);
    const [only] = observations;
    expect(only?.id).toBe(`demo-2023-report:${text.indexOf('1835000')}`);
    expect(only?.canonical).toEqual({ value: 183.5, unit: '亿元' });
    expect(evidences(only!).map(({ quote }) => quote)).toEqual([
      '过去一年，全县地区生产总值1835000万元，增势良好。',
      '地区生产总值183.5亿元。',
    ]);
  });

  it('leads both numerals to it', () => {
    const { numerals, observations } = read(text);
    expect(numerals['demo-2023-report']?.map(([, , , ref]) => ref)).toEqual([
      observations[0]?.id,
      observations[0]?.id,
    ]);
  });

  it('is two observations where value, kind, measure or indicator differ', () => {
    expect(read('地区生产总值183.5亿元。地区生产总值183.6亿元。').observations).toHaveLength(2);
    expect(read('地区生产总值183.5亿元。目标地区生产总值183.5亿元。').observations).toHaveLength(2);
    expect(read('地区生产总值5亿元。地区生产总值5%。').observations).toHaveLength(2);
  });

  it('has one piece of evidence where both stand in one sentence', () => {
    const { observations } = read('地区生产总值5亿元，地区生产总值5亿元。');
    expect(observations).toHaveLength(1);
    expect(observations[0]?.evidence).not.toBeInstanceOf(Array);
  });
});

describe('uncatalogued figures', () => {
  it('are one when a telling label says so', () => {
    expect(read('公共厕所5座。又说一遍，公共厕所5座。').observations).toHaveLength(1);
  });
  it('stay apart under a label that many things have', () => {
    expect(read('小事5人。又说一遍，小事5人。').observations).toHaveLength(2);
  });
});

describe('documents', () => {
  it('keep their own statements of one figure', () => {
    const text = '地区生产总值183.5亿元。';
    const { observations, checks } = assemble(
      contentOf([reportOf(2023, text, 'digest'), reportOf(2023, text)]),
      fakeReader,
    );
    expect(observations.map(({ document }) => document)).toEqual(['demo-2023-report', 'demo-2023-digest']);
    expect(checks).toEqual([]);
  });
});

describe('units that the catalogue accepts', () => {
  it('count as the canonical one', () => {
    expect(read('技能培训5000人次。').observations[0]?.canonical).toEqual({ value: 5000, unit: '人' });
  });
});
