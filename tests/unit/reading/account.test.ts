import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { NUMERAL_CLASSES } from '../../../src/model/index.ts';
import { createReader, type SourceText } from '../../../src/reading/index.ts';
import { leftOut, mightCount } from '../../../src/reading/left-out.ts';
import { sourceOf } from './source.ts';

const content = loadContent('content');
const read = createReader(content.indicators);

/** Other reports to try the account on, where somebody has some: a folder of plain texts. */
const corpus = process.env.DUIXIAN_CORPUS ?? path.join('..', 'shared', 'corpus');
const texts = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) =>
        sourceOf(readFileSync(path.join(corpus, name), 'utf8'), {
          id: name,
          year: 2026,
          reviews: 2025,
          plans: 2026,
        }),
      )
  : [];

/** What an account passes over, in its words. */
function passedOver(source: SourceText): string[] {
  return leftOut(source.text, read(source).numerals).map(
    ({ start, end }) => `${start}: ${source.text.slice(Math.max(0, start - 12), end + 12)}`,
  );
}

describe('every numeral is classed', () => {
  it.each(content.documents.map((document) => [document.id, document] as const))('%s', (_, document) => {
    expect(passedOver(document)).toEqual([]);
  });

  it('the reports of a corpus, where one is at hand', () => {
    for (const source of texts) expect(passedOver(source), source.id).toEqual([]);
  });

  it('in order, without overlap, each with a class and a stretch of the text', () => {
    for (const document of content.documents) {
      let reach = 0;
      for (const [start, end, kind] of read(document).numerals) {
        expect(start).toBeGreaterThanOrEqual(reach);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(document.text.length);
        expect(NUMERAL_CLASSES).toContain(kind);
        reach = end;
      }
    }
  });
});

describe('what counts nothing is told apart', () => {
  it.each([
    ['实施“1311”工程。', '1311', 'name'],
    ['新建5G基站一批。', '5G', 'name'],
    ['PM2.5下降。', '2.5', 'name'],
    ['108国道车流不息。', '108', 'code'],
    ['提供7×24小时服务。', '7×24', 'name'],
    ['2022年，开局良好。', '2022年', 'date'],
    ['全面开工，3月15日动工。', '3月15日', 'date'],
    ['一是稳增长，二是促改革。', '二', 'ordinal'],
    ['（三）坚持创新。', '三', 'ordinal'],
    ['做强五大主导产业。', '五', 'name'],
    ['第3批次开工。', '第3', 'ordinal'],
    ['县人大二次会议召开。', '二', 'ordinal'],
    ['拨打12345热线。', '12345', 'code'],
    ['学习“千万工程”经验。', '万', 'name'],
    ['构建一核一轴两区格局。', '一', 'name'],
    ['新培育企业12家。', '12家', 'observation'],
    ['新培育企业两家。', '两家', 'observation'],
  ])('%s', (text, numeral, kind) => {
    const source = sourceOf(`一、2022年工作回顾\n${text}`);
    const found = read(source).numerals.map(([start, end, given]) => [source.text.slice(start, end), given]);
    expect(found).toContainEqual([numeral, kind]);
  });

  it.each(['一心一意谋发展，千方百计保稳定。', '十全十美。', '统一部署，一些地方先行。'])(
    '%s has none',
    (text) => {
      const source = sourceOf(`一、2022年工作回顾\n${text}`);
      expect(read(source).numerals.filter(([start]) => start > 11)).toEqual([]);
    },
  );
});

describe('what an account passes over', () => {
  it('digits and characters, without their breaks', () => {
    const text = '新建学校3所，引进企业十 五家，有序推进。';
    expect(leftOut(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(['3', '十 五']);
    expect(leftOut(text, [[4, 6]]).map(({ start }) => start)).toEqual([text.indexOf('十')]);
  });

  it('words that hold no numeral are not asked for', () => {
    expect(leftOut('进一步统一思想，一心一意，焕然一新，千方百计。', [])).toEqual([]);
  });
});

describe('a name that might count something', () => {
  const might = (text: string, numeral: string) => {
    const start = text.indexOf(numeral);
    return mightCount(text, start, start + numeral.length);
  };
  it.each([
    ['产值突破百亿。', '百亿'],
    ['重点抓好九方面工作。', '九'],
    ['首次突破千人。', '千'],
  ])('%s', (text, numeral) => expect(might(text, numeral)).toBe(true));
  it.each([
    ['实施“五个一批”工程。', '五'],
    ['建设一支队伍。', '一'],
    ['党的十九大召开。', '十九'],
    ['创建4A级景区。', '4A'],
    ['第三批名单。', '三'],
    ['三次产业协同。', '三'],
  ])('not in %s', (text, numeral) => expect(might(text, numeral)).toBe(false));
});
