import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/dataset/mentions.ts';

const find = (
  terms: string[],
  text: string,
  sections: Parameters<typeof findMentions>[1][number]['sections'] = [],
) =>
  [...findMentions(terms, [{ id: 'd', text, sections }])].flatMap(([term, mentions]) =>
    mentions.map(({ start, end }) => [term, text.slice(start, end)]),
  );

describe('findMentions', () => {
  it('finds terms with and without quotes, over breaks and spaces', () => {
    const text = '推进“两个转型”，两个\n转型，两 个转型。';
    expect(find(['两个转型'], text)).toEqual([
      ['两个转型', '两个转型'],
      ['两个转型', '两个\n转型'],
      ['两个转型', '两 个转型'],
    ]);
  });

  it('finds a term whose own words hold quotes', () => {
    expect(find(['“一网”通办'], '实现一网通办和“一网”通办')).toEqual([
      ['一网通办', '一网通办'],
      ['一网通办', '一网”通办'],
    ]);
  });

  it('passes over marks of bold type', () => {
    expect(find(['增收“六条路径”'], '探索增收**“六条路径”**，')).toEqual([
      ['增收六条路径', '增收**“六条路径'],
    ]);
  });

  it('takes the longest of overlapping terms', () => {
    expect(find(['标准地', '标准地改革', '改革试点'], '标准地改革试点和标准地')).toEqual([
      ['标准地改革', '标准地改革'],
      ['标准地', '标准地'],
    ]);
  });

  it('finds a term inside a longer one that does not come about', () => {
    expect(find(['甲乙丙丁', '乙丙'], '甲乙丙戊')).toEqual([['乙丙', '乙丙']]);
  });

  it('leaves notes and unread parts', () => {
    const text = '三资入股。附注三资入股';
    expect(
      find(['三资入股'], text, [
        { kind: 'plan', start: 0, end: 5 },
        { kind: 'notes', start: 5, end: text.length },
      ]),
    ).toEqual([['三资入股', '三资入股']]);
  });

  it('does not look for single characters', () => {
    expect(find(['网'], '网')).toEqual([]);
  });
});
