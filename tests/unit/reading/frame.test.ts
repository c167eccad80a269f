import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { createReader } from '../../../src/reading/index.ts';
import { sourceOf } from './source.ts';

const read = createReader(loadContent('content').indicators);

/** Kind and years of the growth of GDP that a text's last sentence tells. */
function told(text: string): string {
  const figure = read(sourceOf(text)).figures.findLast(({ indicator }) => indicator === 'gdp')!;
  return `${figure.kind} ${figure.period.from}-${figure.period.to}`;
}

const REVIEW = '一、2022年工作回顾\n';
const PLAN = '二、2023年工作安排\n';

describe('the years that a text speaks of', () => {
  it.each([
    ['its own year', `${REVIEW}工作扎实。地区生产总值增长5%。`, 'result 2022-2022'],
    ['five years back', `${REVIEW}五年来，工作扎实。地区生产总值增长5%。`, 'result 2018-2022'],
    [
      'years planned for in passing',
      `${REVIEW}制定2023年、“十五五”期间项目清单。地区生产总值增长5%。`,
      'result 2022-2022',
    ],
    [
      'years something is compared with',
      `${REVIEW}水利投资比“十三五”时期增长10%。地区生产总值增长5%。`,
      'result 2022-2022',
    ],
    [
      'what is wrong now, after five years looked back on',
      `${REVIEW}五年来，工作扎实。我们也清醒地看到，发展中存在不少问题，地区生产总值增长5%。`,
      'result 2022-2022',
    ],
    ['years that are not over', `${REVIEW}“十四五”以来，工作扎实。地区生产总值增长5%。`, 'result 2021-2022'],
    [
      'five years and then one, by the heading',
      '一、过去五年及2022年工作回顾\n工作扎实。地区生产总值增长5%。',
      'result 2018-2022',
    ],
    [
      'five years told by what they were',
      `${REVIEW}上次会议以来的五年，是很不平凡的五年。工作扎实。地区生产总值增长5%。`,
      'result 2018-2022',
    ],
    [
      'five years told by when they began',
      `${REVIEW}上次会议以来，是我县很不平凡的五年。工作扎实。地区生产总值增长5%。`,
      'result 2018-2022',
    ],
    ['a government’s term', '一、本届政府工作回顾\n工作扎实。地区生产总值增长5%。', 'result 2018-2022'],
    [
      'a plan’s year after five',
      '二、“十五五”时期目标和2023年工作\n“十五五”时期，工作很多。\n\n2023年主要预期目标是：地区生产总值增长5%。',
      'target 2023-2023',
    ],
    [
      'what is promised in an annex',
      `${PLAN}工作很多。\n附件\n2023年3件民生实事\n一、稳定就业\n地区生产总值增长5%。`,
      'target 2023-2023',
    ],
    [
      'a five-year plan, where its last year is aimed at',
      `${PLAN}到2025年，地区生产总值年均增长5%。`,
      'target 2021-2025',
    ],
    ['a plan’s year', `${PLAN}工作很多。地区生产总值增长5%。`, 'target 2023-2023'],
    ['five years ahead', `${PLAN}“十五五”时期，工作很多。地区生产总值增长5%。`, 'target 2026-2030'],
    [
      'years thought of in passing',
      `${PLAN}结合“两重”建设和“十五五”时期需要，储备项目。地区生产总值增长5%。`,
      'target 2023-2023',
    ],
  ])('%s', (_, text, years) => {
    expect(told(text)).toBe(years);
  });
});
