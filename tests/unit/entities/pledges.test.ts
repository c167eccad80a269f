import { describe, expect, it } from 'vitest';
import { readPledges } from '../../../src/reading/entities/pledges/index.ts';
import { inPart, structured } from './structured.ts';

const texts = (text: string) => readPledges(inPart('plan', text)).map((pledge) => pledge.text);

describe('pledges', () => {
  it.each([
    [
      '一是…；二是…',
      '承诺办好3件民生实事。一是新建 5 座公厕；二是改造河湾市场；三是修缮 5 条小巷。其他工作同步推进。',
    ],
    [
      'sentences',
      '继续办好“三件惠民实事”。一是新建 5 座公厕。二是改造河湾市场。三是修缮 5 条小巷。各位代表！',
    ],
    ['（1）', '扎实办好3件民生实事。（1）新建 5 座公厕。（2）改造河湾市场。（3）修缮 5 条小巷。'],
    ['①', '办好三件民生实事：①新建 5 座公厕；②改造河湾市场；③修缮 5 条小巷。'],
    ['第一件', '办好三件民生实事：第一件，新建 5 座公厕；第二件，改造河湾市场；第三件，修缮 5 条小巷。'],
    [
      '第1件',
      '办好以下3件民生实事：\n\n第1件：新建 5 座公厕；\n\n第2件：改造河湾市场；\n\n第3件：修缮 5 条小巷。',
    ],
    [
      'paragraphs',
      '办好3件民生实事。\n\n1.新建 5 座公厕。\n\n2.改造河湾市场。\n\n3.修缮 5 条小巷。\n\n各位代表！',
    ],
    [
      'dashes',
      '2023年实施以下民生实事项目：\n\n——新建 5 座公厕。\n\n——改造河湾市场。\n\n——修缮 5 条小巷。\n\n各位代表！',
    ],
    ['commas', '2023年3件民生实事：新建 5 座公厕，改造河湾市场，修缮 5 条小巷。'],
    ['、', '今年办好3件民生实事，包括：新建 5 座公厕、改造河湾市场、修缮 5 条小巷。'],
    [
      'its sum behind it',
      '扎实开展新建 5 座公厕、改造河湾市场、修缮 5 条小巷等三件民生实事，让民生更有温度。',
    ],
    ['no numbers', '接续办好3件重点民生实事，包括：新建 5 座公厕；改造河湾市场；修缮 5 条小巷。'],
  ])('reads a list with %s', (_, text) => {
    const read = readPledges(inPart('plan', text));
    expect(read.map((pledge) => pledge.text)).toEqual(['新建 5 座公厕', '改造河湾市场', '修缮 5 条小巷']);
    expect(read.map(({ ordinal, of, year }) => [ordinal, of, year])).toEqual([
      [1, 3, 2023],
      [2, 3, 2023],
      [3, 3, 2023],
    ]);
  });

  it('quotes the text exactly, with the ordinal', () => {
    const text =
      '二、2023年工作安排\n\n办好3件民生实事。一是在城区新建 5\n座公厕；二是改造河湾市场；三是修缮小巷。';
    const [first] = readPledges(structured(text));
    expect(first?.text).toBe('在城区新建 5座公厕');
    expect(first?.evidence.quote).toBe('一是在城区新建 5\n座公厕');
    expect(text.slice(first!.evidence.start, first!.evidence.end)).toBe(first!.evidence.quote);
  });

  it.each([
    '认真办好省政府11件民生实事。',
    '办好4件民生实事。\n\n——新建 5 座公厕。\n\n——改造河湾市场。\n\n——修缮 5 条小巷。',
    '全力落实好省、市16件民生实事：为妇女免费检查，实施残疾预防，实施法律援助。',
    '今年抓好三项工作。一是稳增长；二是促改革；三是惠民生。',
    '用更多的民生实事映照初心。',
    '开展公厕新建、市场改造等十件民生实事。',
    '办好10件民生实事：新建公厕，改造市场。',
  ])('leaves %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('leaves what was promised a year ago', () => {
    expect(
      readPledges(inPart('review', '承诺的3件民生实事全部兑现。一是公厕建成；二是市场改造；三是小巷修缮。')),
    ).toEqual([]);
  });

  it('takes a list told twice once, as its annex tells it', () => {
    const text =
      '二、2023年工作安排\n\n办好三件民生实事。一是新建公厕；二是改造市场；三是修缮小巷。\n\n附件\n\n2023年三件民生实事\n\n一、新建公厕。新建公厕5座。\n\n二、改造市场。改造河湾市场。\n\n三、修缮小巷。修缮小巷5条。';
    expect(readPledges(structured(text)).map((pledge) => pledge.text)).toEqual([
      '新建公厕。新建公厕5座',
      '改造市场。改造河湾市场',
      '修缮小巷。修缮小巷5条',
    ]);
  });
});
