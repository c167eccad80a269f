import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { NUMERAL_CLASSES } from '../../../src/model/index.ts';
import { createReader, type SourceText } from '../../../src/reading/index.ts';
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

/** Figures counted in Chinese numerals, as plainly as one can say it: a numeral, a measure word and no idiom. */
const COUNTED =
  /(?<![一二三四五六七八九十百千第])[二三四五六七八九两](?=家企业|座水库|所学校|个乡镇|万人|亿元)/g;

/** The stretches of a text that an account leaves out: digits first, then numbers in characters. */
function leftOut(source: SourceText): string[] {
  const { numerals } = read(source);
  const covered = new Uint8Array(source.text.length);
  for (const [start, end] of numerals) covered.fill(1, start, end);
  const missing: string[] = [];
  for (const pattern of [/[0-9０-９]+/g, COUNTED]) {
    for (const match of source.text.matchAll(pattern)) {
      const stretch = covered.subarray(match.index, match.index + match[0].length);
      if (stretch.includes(0)) {
        missing.push(`${match.index}: ${source.text.slice(Math.max(0, match.index - 12), match.index + 16)}`);
      }
    }
  }
  return missing;
}

describe('every numeral is classed', () => {
  it.each(content.documents.map((document) => [document.id, document] as const))('%s', (_, document) => {
    expect(leftOut(document)).toEqual([]);
  });

  it('the reports of a corpus, where one is at hand', () => {
    for (const source of texts) expect(leftOut(source), source.id).toEqual([]);
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
