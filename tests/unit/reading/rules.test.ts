import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { createReader } from '../../../src/reading/index.ts';
import { RULE_RECORDS } from '../../../src/reading/rules.ts';
import type { ReadFigure } from '../../../src/reading/types.ts';
import { sourceOf } from './source.ts';

const read = createReader(loadContent('content').indicators);

/** A figure in one line, as the examples beside the rules write it. */
function line(figure: ReadFigure): string {
  const { from, to } = figure.period;
  return [
    figure.indicator,
    figure.kind,
    figure.measure,
    from === to ? from : `${from}-${to}`,
    `${figure.value}${figure.measure === 'rank' ? '位' : figure.unit}`,
    figure.bound === 'exact' ? null : figure.bound,
    figure.rank ? `${figure.rank.basis}/${figure.rank.within}` : null,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

const catalogued = (text: string) =>
  read(sourceOf(`一、2022年工作回顾\n${text}`)).figures.filter((figure) => figure.indicator !== null);

describe.each(RULE_RECORDS)('$name', ({ name, reads, leaves }) => {
  it.each(reads)('reads $text', ({ text, gives }) => {
    expect(catalogued(text).map(line)).toEqual(gives);
  });

  it.each(leaves)('leaves %s', (text) => {
    expect(catalogued(text).map(line)).toEqual([]);
  });

  it('fires on its own examples', () => {
    const fired = reads.flatMap(({ text }) =>
      read(sourceOf(`一、2022年工作回顾\n${text}`)).figures.map((figure) => figure.rule),
    );
    expect(fired).toContain(name);
  });
});

describe('years without a direction', () => {
  const within = (text: string) => read(sourceOf(text)).figures.map(line);

  it('are the years to come in a part that plans', () => {
    expect(within('二、“十五五”时期发展目标\n五年新增城镇就业5万人以上。')).toEqual([
      'urban-jobs target level 2026-2030 5万人 at-least',
    ]);
  });

  it('are the years gone by in a part that looks back', () => {
    expect(within('一、过去五年工作回顾\n五年新增城镇就业5万人以上。')).toEqual([
      'urban-jobs result level 2018-2022 5万人 at-least',
    ]);
  });

  it('are as many as are said', () => {
    expect(within('二、2023年工作安排\n三年累计完成固定资产投资260亿元。')).toEqual([
      'fixed-asset-investment target level 2023-2025 260亿元',
    ]);
  });

  it('end with the year to come that the sentence has named', () => {
    expect(
      within('二、2023年工作安排\n到2025年，地区生产总值达到300亿元，五年累计新增城镇就业3万人。'),
    ).toEqual(['gdp target level 2025 300亿元', 'urban-jobs target level 2021-2025 3万人']);
  });
});

describe('an amount in five years that may be of one or of all of them', () => {
  it('is left to no indicator, with the reason', () => {
    const [figure] = read(sourceOf('一、2022年工作回顾\n五年来，民生支出达到120亿元。')).figures;
    expect(figure).toMatchObject({ indicator: null, value: 120, uncertain: 'years' });
  });
});

describe('a goal for the year five years on', () => {
  it('is of that year', () => {
    const text = '二、2023年工作安排\n五年后，地区生产总值突破300亿元。';
    expect(read(sourceOf(text)).figures.map(line)).toEqual(['gdp target level 2027 300亿元 at-least']);
  });
});
