import { describe, expect, it } from 'vitest';
import { write } from '../../../src/cards/type/draw.ts';
import { outlineOf } from '../../../src/cards/type/face.ts';
import { type Run, setLines, widthOf } from '../../../src/cards/type/set.ts';

const STYLE = { size: 20, fill: '#000' };
const LATIN = { ...STYLE, latin: true };
const textOf = (lines: ReturnType<typeof setLines>) =>
  lines.map((line) => line.pieces.map((piece) => piece.text).join(''));

describe('the face', () => {
  it('has rare characters of place names, from its slices', () => {
    const missing = outlineOf('〓', 400, false);
    for (const character of '浍垯隰沁岢岚犇') expect(outlineOf(character, 400, false)).not.toEqual(missing);
  });

  it('sets a turned type where a character is in no face', () => {
    expect(outlineOf('\u{10FFFD}', 700, false)).toEqual(outlineOf('〓', 700, false));
  });

  it('writes every stroke: no number runs into the next', () => {
    for (const character of '总值查般不少') {
      const { d } = outlineOf(character, 400, false);
      expect(d).not.toMatch(/NaN|undefined/);
      // Nothing in a character lies beyond one and a half of its size.
      for (const number of d.match(/-?\d+/g) ?? []) expect(Math.abs(Number(number))).toBeLessThan(1500);
    }
  });

  it('keeps quotation marks narrow between Latin words, wide between Chinese ones', () => {
    expect(widthOf('’', STYLE)).toBe(20);
    expect(widthOf('’', LATIN)).toBeLessThan(10);
  });
});

describe('lines', () => {
  it('never begin with a stop or end with an opening mark, and lose no character', () => {
    const text = '甲县报告，二〇二二年（按现价）总值一百亿元；增长百分之七，“快于全市”。'.repeat(3);
    for (let width = 60; width < 400; width += 17) {
      const lines = textOf(setLines([{ text }], STYLE, width));
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。；）”]/);
        expect(line).not.toMatch(/[（“]$/);
      }
    }
  });

  it('keep to their width', () => {
    const runs: Run[] = [
      { text: 'County reports GDP of ' },
      { text: 'CNY 18.35 billion', whole: true },
      { text: '.' },
    ];
    for (const line of setLines(runs, LATIN, 240))
      expect(line.width).toBeLessThanOrEqual(240 + widthOf(' ', LATIN));
  });

  it('never part a figure', () => {
    const runs: Run[] = [
      { text: '总值达到' },
      { text: '183.5亿元', whole: true, fill: '#f00' },
      { text: '，增长' },
    ];
    for (let width = 110; width < 260; width += 10) {
      expect(textOf(setLines(runs, STYLE, width)).some((line) => line.includes('183.5亿元'))).toBe(true);
    }
  });

  it('end with an ellipsis that fits where there are too many', () => {
    const lines = setLines([{ text: '甲乙丙丁戊己庚辛，'.repeat(9) }], STYLE, 200, 2);
    expect(lines).toHaveLength(2);
    expect(textOf(lines)[1]).toMatch(/[^，]……$/);
    expect(lines[1]?.width).toBeLessThanOrEqual(200);
    expect(textOf(setLines([{ text: 'some words that go on and on for long' }], LATIN, 150, 1))[0]).toMatch(
      /\w\.\.\.$/,
    );
  });
});

it('words are written from their anchor', () => {
  const at = (svg: string) => Number(/matrix\(\S+ 0 0 \S+ (\S+)/.exec(svg)?.[1]);
  expect(at(write('甲乙', 100, 0, { ...STYLE }))).toBe(100);
  expect(at(write('甲乙', 100, 0, { ...STYLE, anchor: 'middle' }))).toBe(80);
  expect(at(write('甲乙', 100, 0, { ...STYLE, anchor: 'end' }))).toBe(60);
});
