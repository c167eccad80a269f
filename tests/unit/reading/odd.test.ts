import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { structureOf } from '../../../src/reading/2-structure/index.ts';
import { createReader } from '../../../src/reading/index.ts';
import { leftOut } from '../../../src/reading/left-out.ts';
import { sourceOf } from './source.ts';

const read = createReader(loadContent('content').indicators);

/** What a scan or a broken capture can bring: text without stops, a pattern without end. */
const ODD = {
  'digits without end': '1'.repeat(9000),
  'numerals without end': '一'.repeat(9000),
  'marks without end': '“（1.、，'.repeat(1500),
  'a list without end': '增长5%、'.repeat(2000),
  'headings only': '一、2022年工作回顾\n'.repeat(300),
  'a sentence without stops': '地区生产总值完成3亿元，增长5%，'.repeat(500),
  'nothing but breaks': '\n \n\t'.repeat(500),
};

describe('odd texts', () => {
  it.each(Object.entries(ODD))('%s: read, every numeral classed', (_, text) => {
    expect(leftOut(text, read(sourceOf(text)).numerals)).toEqual([]);
  });

  it('sentences that lost their stops are taken apart, at commas where there are some', () => {
    const { normal, sentences } = structureOf(sourceOf(ODD['a sentence without stops']));
    for (const { start, end } of sentences) {
      expect(end - start).toBeLessThanOrEqual(3000);
      expect(normal.text[end - 1]).toBe('，');
    }
    expect(sentences.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(normal.text.length);
  });

  it('made up of the words of reports in any order: never throws, never leaves a numeral out', () => {
    const pieces = fc.constantFrom(
      ...[
        '地区生产总值',
        '固定资产投资',
        '分别',
        '增长',
        '达到',
        '其中',
        '突破',
        '大关',
        '由',
        '至',
        '排名全市第',
      ],
      ...[
        '5%',
        '3.5亿元',
        '两',
        '十三五',
        '2022年',
        '（一）',
        '一是',
        '“',
        '”',
        '，',
        '、',
        '。',
        '；',
        '\n',
        ' ',
        '①',
      ],
      ...[
        '总投资',
        '项目',
        '开工',
        '建成',
        '民生实事',
        '附注',
        '1.',
        '百亿',
        '第一',
        '％',
        '０',
        '0.',
        '.',
        '：',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const source = sourceOf(words.join(''));
        expect(leftOut(source.text, read(source).numerals)).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
