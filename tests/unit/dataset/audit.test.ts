import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/dataset/audit/index.ts';
import { assemble } from '../../../src/dataset/build.ts';
import type { Reader } from '../../../src/reading/types.ts';
import { contentOf, fakeReader, reportOf } from './fixture.ts';

function findings(title: RegExp, text: string, read: Reader = fakeReader, rules: string[] = []) {
  const sections = audit(assemble(contentOf([reportOf(2023, text)]), read), rules);
  return sections.find((section) => title.test(section.title))?.findings ?? [];
}

describe('audit', () => {
  it('names numbers that have no account', () => {
    expect(findings(/nobody/, '技能培训3人，另有36个村。')).toEqual([
      { where: 'demo-2023-report:9', what: expect.stringContaining('【36】个村') },
    ]);
    expect(findings(/nobody/, '技能培训35人。第12条。统一部署。')).toEqual([]);
  });

  it('lists names that might count something before other names', () => {
    const named: Reader = (source) => {
      const at = (word: string): [number, number, 'name', null] => {
        const start = source.text.indexOf(word);
        return [start, start + word.length, 'name', null];
      };
      return { ...fakeReader(source), numerals: [at('十九'), at('百亿')] };
    };
    const text = '党的十九大，产值突破百亿。';
    expect(findings(/might count/, text, named).map(({ what }) => what)).toEqual([
      expect.stringContaining('【百亿】'),
    ]);
    expect(findings(/names and codes/, text, named).map(({ what }) => what)).toEqual([
      expect.stringContaining('【十九】'),
    ]);
  });

  it('shows what could not be bound, and why', () => {
    const unsure: Reader = (source) => {
      const reading = fakeReader(source);
      return {
        ...reading,
        figures: reading.figures.map((figure) => ({ ...figure, indicator: null, uncertain: '两个主语' })),
      };
    };
    expect(findings(/certainty/, '地区生产总值3亿元。', unsure)[0]?.what).toContain('两个主语');
  });

  it('points at one passage that gives one indicator two values', () => {
    expect(findings(/two values/, '地区生产总值3亿元、地区生产总值4亿元。')).toHaveLength(1);
    expect(findings(/two values/, '地区生产总值3亿元。地区生产总值4亿元。')).toHaveLength(0);
  });

  it('shows both ends of a check', () => {
    const [finding] = findings(/Arithmetic/, '地区生产总值3亿元。地区生产总值4亿元。');
    expect(finding?.what).toContain('3亿元');
    expect(finding?.what).toContain('4亿元');
  });

  it('lists rules that never fire', () => {
    expect(findings(/Rules/, '地区生产总值3亿元。技能培训5人。', fakeReader, ['fake', 'dead'])).toEqual([
      { where: 'dead', what: 'never' },
    ]);
  });
});
