import { describe, expect, it } from 'vitest';
import { changed, GOOD, problem, REPORT } from '../folder.ts';

describe('a report', () => {
  it('that is not UTF-8', () => {
    const good = Buffer.from(GOOD[REPORT]!);
    const gb18030 = Buffer.from([0xb5, 0xd8, 0xc7, 0xf8]);
    expect(problem({ [REPORT]: Buffer.concat([good, gb18030]) })).toEqual({
      file: REPORT,
      line: 10,
      what: `is not UTF-8: the byte at offset ${good.length} (0xb5) cannot stand there`,
      mend: expect.stringContaining('save the file as UTF-8'),
    });
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0xed, 0xa0, 0x80], 1],
    ['a sequence cut short by the end', [0x41, 0xe5, 0x8c], 1],
    ['a sequence cut short by a letter', [0xe5, 0x8c, 0x41], 0],
    ['beyond the last code point', [0xf4, 0x90, 0x80, 0x80], 1],
  ])('with bytes that UTF-8 cannot have: %s', (_, bytes, offset) => {
    expect(problem({ [REPORT]: Uint8Array.from(bytes) }).what).toContain(`offset ${offset} `);
  });

  it('with no text', () => {
    const empty = GOOD[REPORT]!.slice(0, GOOD[REPORT]!.indexOf('一、'));
    expect(problem({ [REPORT]: `${empty}\n <!-- part: none -->\n \n` })).toMatchObject({
      file: REPORT,
      line: 8,
      what: 'has no text',
      mend: expect.stringContaining('after the front matter'),
    });
  });

  it.each([
    '<!-- part: reveiw 2022 -->',
    '<!-- part: review -->',
    '<!-- part: notes 2022 -->',
    '<!-- part: review 0238 -->',
    '<!-- prat: plan 2023 -->',
    '<!-- part: plan 2023',
    '完成。<!-- part: plan 2023 -->',
  ])('with a malformed part mark: %s', (mark) => {
    expect(problem(changed(REPORT, '地区生产', `${mark}\n地区生产`))).toMatchObject({
      file: REPORT,
      line: 9,
      what: `“${mark}” is no part mark`,
      mend: expect.stringContaining('<!-- part: review 2021 -->'),
    });
  });
});
