import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/importer/1-decode.ts';
import { extract } from '../../../src/importer/2-extract/index.ts';
import { docxOf, pdfOf, pdfWithNamedFont } from './invented.ts';

/** 政府工作报告 in GB18030. */
const GB = Uint8Array.from([0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('reads UTF-8 before GB18030, takes a byte-order mark off and leaves line ends alone', () => {
    expect(decode(utf8('\ufeff各位代表\r\n'))).toEqual({ text: '各位代表\r\n', encoding: 'utf-8' });
    expect(decode(GB)).toEqual({ text: '政府工作报告', encoding: 'gb18030' });
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x3f, 0x65])).text).toBe('政');
  });

  it('refuses bytes that are no text', () => {
    expect(() => decode(Uint8Array.from([0x00, 0xff, 0x81, 0x00]))).toThrow(
      /neither in UTF-8 nor in GB18030/,
    );
  });
});

describe('extract', () => {
  it('gives the lines of a page as a browser shows them', async () => {
    const page = `<!doctype html><html><head><title>某县</title><link rel="canonical" href="https://example.org/a.html">
      <script>var a = 1;</script></head><body><div>首页 &gt; 公开</div><p>　　一、<b>工作</b>
      回顾</p><p>第一行<br>第二行</p></body></html>`;
    const capture = await extract('a.html', utf8(page));
    expect(capture.text).toBe('首页 > 公开\n　　一、工作 回顾\n第一行\n第二行\n');
    expect(capture.url).toBe('https://example.org/a.html');
    expect((await extract('noname', utf8(page))).format).toBe('html');
  });

  it('gives the paragraphs of a Word file, whatever its name', async () => {
    const capture = await extract('报告.txt', docxOf(['政府工作报告', '各位代表：']));
    expect(capture.format).toBe('docx');
    expect(capture.text.trim()).toBe('政府工作报告\n\n各位代表：');
  });

  it('gives the lines of a PDF file, without page numbers, radicals made characters', async () => {
    const capture = await extract('a.pdf', pdfOf(['政府工作报告', '⼈⺠的茶园2000亩，⽤⽔900⼾', '— 3 —']));
    expect(capture.text).toBe('政府工作报告\n人民的茶园2000亩，用水900户\n');
  });

  it('reads a PDF file whose font is named, not embedded', async () => {
    const capture = await extract('a.pdf', pdfWithNamedFont([Buffer.from(GB).toString('hex')]));
    expect(capture.text).toBe('政府工作报告\n');
  });

  it.each([
    ['empty.txt', utf8(' \n'), /no text in it/],
    ['a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /old Word format/],
    ['a.docx', utf8('PK nothing'), /cannot be read as a Word document/],
    ['a.pdf', utf8('%PDF-1.4 nothing'), /cannot be read as PDF/],
  ])('says what is wrong with %s', async (name, bytes, message) => {
    await expect(extract(name, bytes)).rejects.toThrow(message);
  });
});
