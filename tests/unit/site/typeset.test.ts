import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/model/index.ts';
import { headingEnd } from '../../../src/site/typeset/headings.ts';
import { goesOn } from '../../../src/site/typeset/lines.ts';
import { paragraphs } from '../../../src/site/typeset/paragraphs.ts';
import { sentences } from '../../../src/site/typeset/sentences.ts';
import { type Span, type Woven, weave } from '../../../src/site/typeset/weave.ts';

const section = (heading: string, start: number, end: number): Section => ({
  heading,
  level: 0,
  kind: 'review',
  period: null,
  start,
  end,
});

/** The blocks of a text as `kind: words`, breaks inside a block as ⏎. */
function set(text: string, sections: Section[] = []): string[] {
  return paragraphs(text, sections).map(
    (block) =>
      `${block.kind}: ${block.pieces.map((piece, at) => (at > 0 && piece.joint !== 'none' ? '⏎' : '') + text.slice(piece.start, piece.end)).join('')}`,
  );
}

describe('goesOn', () => {
  test.each([
    ['攻坚克难推动发展。我们因时因势，在', 'page', '成功处置的同时', true],
    ['全县上下共同努力。', 'page', '第二年又是新的一年', false],
    ['市场主体发展到 100 户，', 'page', '净增长率 5%', true],
    ['某某园区景色一角', 'page', '某某园区大门', false],
    ['作了题为《勇', 'page', '担新使命》的报告', true],
    ['建设过程中，强', 'page', '（二）加快发展', false],
    ['1 科学研判、果断决策,有效应对', 'page', '面对秋汛,我们先行', false],
    ['——2030年2月1日在某县第一届人民代表大会', 'line', '第三次会议上', true],
  ] as const)('%s | %s | %s → %s', (before, joint, line, expected) => {
    expect(goesOn(before, joint, line)).toBe(expected);
  });
});

describe('paragraphs', () => {
  test('a sentence that a page break cuts is one paragraph', () => {
    const text =
      '工作报告\n\n各位代表：\n\n我们因时因势，精准施策，稳步推进各项重点工作，上下同心，在\n\n稳住基本盘的同时发展。\n\n第二段。';
    expect(set(text)).toEqual([
      'front: 工作报告',
      'paragraph: 各位代表：',
      'paragraph: 我们因时因势，精准施策，稳步推进各项重点工作，上下同心，在⏎稳住基本盘的同时发展。',
      'paragraph: 第二段。',
    ]);
  });

  test('a heading that runs into the text is set apart, with spaces as they stand', () => {
    const text = '年度很好。 一、 上年工作回顾上年是好年。';
    const start = text.indexOf('一');
    expect(set(text, [section('一、上年工作回顾', start, text.length)])).toEqual([
      'paragraph: 年度很好。',
      'heading: 一、 上年工作回顾',
      'paragraph: 上年是好年。',
    ]);
  });

  test('a web capture without breaks begins at the salutation', () => {
    expect(set('2030年4月1日在某会议上县长:某某各位代表:现在报告工作,请审议。')).toEqual([
      'front: 2030年4月1日在某会议上县长:某某',
      'paragraph: 各位代表:',
      'paragraph: 现在报告工作,请审议。',
    ]);
  });

  test('a long paragraph is parted at ordinals and at short sentences that head what follows', () => {
    const filler = '扎实推进各项重点工作，努力改善群众生活条件，不断提升公共服务水平。'.repeat(6);
    const parts = set(`总体平稳。${filler}一是农业稳定。${filler}做强工业。${filler}`);
    expect(parts.map((part) => part.slice(11, 16))).toEqual(['总体平稳。', '一是农业稳', '做强工业。']);
  });

  test('emphasis that opens after a full stop stays with its own sentence', () => {
    const text = '作用凸显。**农业更优。**新建园区，**“五个”**工程推进。';
    const [block] = paragraphs(text, []);
    expect(sentences(text, block!).map(({ start, end }) => text.slice(start, end))).toEqual([
      '作用凸显。',
      '**农业更优。**',
      '新建园区，**“五个”**工程推进。',
    ]);
  });

  test('lists and lone lines stay what they are', () => {
    expect(set('同志们：\n\n狠抓项目 增强动能\n\n- 谋项目\n- 引项目')).toEqual([
      'paragraph: 同志们：',
      'line: 狠抓项目 增强动能',
      'item: - 谋项目',
      'item: - 引项目',
    ]);
  });

  test('a numbered line before its text heads it', () => {
    expect(set('同志们：\n\n3 育新改旧、壮大实体,工业齐升\n\n实施了技术改造,效益提高。')).toEqual([
      'paragraph: 同志们：',
      'line: 3 育新改旧、壮大实体,工业齐升',
      'paragraph: 实施了技术改造,效益提高。',
    ]);
  });

  test('no character is lost, changed or moved', () => {
    const alphabet = [...'一二（）()。，,；“”《》**\n\n\n  县1.2亿元是、各位代表：附注①- '];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 400 }), fc.nat(300), (signs, at) => {
        const text = signs.join('');
        const sections = at < text.length ? [section('一', at, text.length)] : [];
        const blocks = paragraphs(text, sections);
        const pieces = blocks.flatMap((block) => block.pieces);
        const joined = pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const [index, piece] of pieces.entries()) {
          expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0);
        }
      }),
    );
  });
});

test('headingEnd copes with spaces, emphasis and full-width forms, takes the full stop along, and gives up on other words', () => {
  expect(headingEnd('**二、2030 年目标**。', section('二、2030年目标', 0, 16))).toBe(15);
  expect(headingEnd('（一）产业。', section('(一)产业', 0, 6))).toBe(6);
  expect(headingEnd('全然不同', section('二、目标', 0, 4))).toBe(0);
});

describe('weave', () => {
  const draw = (nodes: Woven<string>[]): string =>
    nodes
      .map((node) =>
        node.type === 'text'
          ? node.text
          : node.type === 'joint'
            ? '⏎'
            : `<${node.span.data}${node.first ? '' : '…'}:${draw(node.children)}>`,
      )
      .join('');
  const span = (start: number, end: number, data: string, rank = 0): Span<string> => ({
    start,
    end,
    rank,
    data,
  });

  test('nests, cuts what sticks out, and skips the breaks between pieces', () => {
    const text = '甲乙丙丁\n\n戊己';
    const pieces = [
      { start: 0, end: 4, joint: 'none' as const },
      { start: 6, end: 8, joint: 'page' as const },
    ];
    expect(draw(weave(text, pieces, [span(0, 8, 's'), span(1, 3, 'a', 1), span(2, 4, 'b', 2)]))).toBe(
      '<s:甲<a:乙<b:丙>>丁⏎戊己>',
    );
    expect(draw(weave(text, pieces, [span(3, 7, 'x')]))).toBe('甲乙丙<x:丁⏎戊>己');
    expect(draw(weave(text, [pieces[1]!], [span(3, 7, 'x')]))).toBe('<x…:戊>己');
  });

  test('every character comes out once and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(4)), { maxLength: 12 }),
        (text, raw) => {
          const spans = raw.map(([a, b, rank]) => span(Math.min(a, b), Math.max(a, b), 's', rank));
          const flat = (nodes: Woven<string>[]): string =>
            nodes
              .map((node) =>
                node.type === 'text' ? node.text : node.type === 'span' ? flat(node.children) : '',
              )
              .join('');
          expect(flat(weave(text, [{ start: 0, end: text.length, joint: 'none' }], spans))).toBe(text);
        },
      ),
    );
  });
});
