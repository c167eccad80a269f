import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../src/reading/entities/terms/index.ts';
import { structured } from './structured.ts';

const BODY = '二、2023年工作安排\n\n推进“三个一批”，深化“五减”改革。\n\n';
const read = (notes: string) => readTerms(structured(BODY + notes));
const pairs = (notes: string) =>
  read(notes).map(({ ordinal, term, definition }) => [ordinal, term, definition]);

const EXPECTED = [
  [1, '三个一批', '签约一批、开工一批、投产一批。'],
  [2, '“五减”改革', '减材料、减证明、减环节。'],
];

describe('terms', () => {
  it.each([
    [
      'under a title in square brackets, without numbers',
      '［名词解释］\n三个一批：签约一批、开工一批、投产一批。\n“五减”改革：减材料、减证明、减环节。',
    ],
    [
      'in one block with the body',
      '我们将继续奋斗。名词解释:1、三个一批:签约一批、开工一批、投产一批。2、“五减”改革:减材料、减证明、减环节。',
    ],
    [
      '1.',
      '附注：\n\n1.“三个一批”：签约一批、开工一批、投产一批。\n\n2.“五减”改革：减材料、减证明、减环节。',
    ],
    [
      '1、',
      '名词解释\n\n1、“三个一批”：签约一批、开工一批、投产一批。\n\n2、“五减”改革：减材料、减证明、减环节。',
    ],
    ['①', '注释\n\n①“三个一批”：签约一批、开工一批、投产一批。\n\n②“五减”改革：减材料、减证明、减环节。'],
    [
      '［1］, the definition on a line of its own',
      '注释\n\n［1］三个一批：\n\n签约一批、开工一批、投产一批。\n\n［2］“五减”改革：\n\n减材料、减证明、减环节。',
    ],
    [
      '（1）',
      '名词解释\n\n（1）“三个一批”：签约一批、开工一批、投产一批。\n\n（2）“五减”改革：减材料、减证明、减环节。',
    ],
    [
      '一、',
      '名词解释\n\n一、“三个一批”：签约一批、开工一批、投产一批。\n\n二、“五减”改革：减材料、减证明、减环节。',
    ],
    [
      '（一）',
      '附录\n\n（一）“三个一批”：签约一批、开工一批、投产一批。\n\n（二）“五减”改革：减材料、减证明、减环节。',
    ],
    [
      '1）',
      '有关名词说明\n\n1）“三个一批”：签约一批、开工一批、投产一批。\n\n2）“五减”改革：减材料、减证明、减环节。',
    ],
    [
      'bare numbers',
      '【名词注释】\n\n1 “三个一批”：签约一批、开工一批、投产一批。\n\n2 “五减”改革：减材料、减证明、减环节。',
    ],
    [
      'brackets, without numbers',
      '附件：名词解释\n\n【三个一批】签约一批、开工一批、投产一批。\n\n【“五减”改革】减材料、减证明、减环节。',
    ],
    [
      'bullets',
      '名词解释\n\n◆三个一批：签约一批、开工一批、投产一批。\n\n◆“五减”改革：减材料、减证明、减环节。',
    ],
    [
      'the term on a line of its own',
      '政府工作报告注释\n\n1.“三个一批”\n\n签约一批、开工一批、投产一批。\n\n2.“五减”改革\n\n减材料、减证明、减环节。',
    ],
    [
      'the page of the term',
      '名词术语解释\n\n1.“三个一批”（第3页）：签约一批、开工一批、投产一批。\n\n2.“五减”改革：减材料、减证明、减环节。',
    ],
    [
      'no numbers',
      '名词解释\n\n“三个一批”：签约一批、开工一批、投产一批。\n\n“五减”改革：减材料、减证明、减环节。',
    ],
    [
      'no line breaks',
      '名词解释\n\n1.“三个一批”：签约一批、开工一批、投产一批。2.“五减”改革：减材料、减证明、减环节。',
    ],
    [
      'clutter of a site below',
      '名词解释\n\n1.“三个一批”：签约一批、开工一批、投产一批。\n\n2.“五减”改革：减材料、减证明、减环节。\n\n相关报道：\n\n责任编辑：李',
    ],
  ])('are read from notes with %s', (_, notes) => {
    expect(pairs(notes)).toEqual(EXPECTED);
  });

  it('go on over page breaks and hold sentences', () => {
    const notes =
      '附注：\n\n1.“三区”：城镇空间、农业空间、生态\n\n空间。对应三条控制线。\n\n2.“五减”：减材料。';
    expect(pairs(notes)).toEqual([
      [1, '三区', '城镇空间、农业空间、生态空间。对应三条控制线。'],
      [2, '五减', '减材料。'],
    ]);
  });

  it('keep numbers that open a term or a definition', () => {
    const notes = '附注：\n\n1.2023年三件实事：新建公厕。\n\n2.5+2之家：覆盖五级。\n\n3.10种金属：铜、铝。';
    expect(read(notes).map((term) => term.term)).toEqual(['2023年三件实事', '5+2之家', '10种金属']);
  });

  it('quote the text exactly', () => {
    const notes = '附注：\n\n1.“三个一批”：签约一批、开工\n\n一批。\n\n2.“五减”：减材料。';
    for (const { id, evidence } of read(notes)) {
      expect((BODY + notes).slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(id).toBe(`qinghe-2023-report:${evidence.start}`);
    }
  });

  it('are read from footnotes among the text', () => {
    const text =
      '二、2023年工作安排\n\n推进“三个一批”①建设，完善服务体系，提高办事效率和服务水平。\n\n①三个一批：签约一批、开工一批。\n\n深化改革。';
    expect(readTerms(structured(text)).map(({ term, definition }) => [term, definition])).toEqual([
      ['三个一批', '签约一批、开工一批。'],
    ]);
  });

  it('are not read from an annex that lists promises, nor from the body', () => {
    expect(
      pairs('附件\n\n2023年民生实事\n\n1.新建公厕（牵头单位：住建局）。\n\n2.改造市场（牵头单位：商务局）。'),
    ).toEqual([]);
    expect(readTerms(structured(BODY))).toEqual([]);
  });
});
