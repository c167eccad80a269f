import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { chartFile, wrapped } from '../../../src/charts/file/file.ts';
import { picture } from '../../../src/charts/picture/picture.ts';
import { CHART_KINDS, keptCharts, pagesOf } from '../../../src/site/queries/chart-files.ts';
import { inventedDataset } from './invented.ts';

const dataset = inventedDataset();

async function fileOf(kind: 'counties' | 'indicators', page: string, id: string) {
  const kept = keptCharts(dataset, kind, page, 'zh').find((chart) => chart.id === id)!;
  return chartFile({
    figure: kept.figure,
    name: kept.name,
    picture: await picture(kept.figure.chart, kept.variant),
    lang: 'zh-CN',
    sourceLabel: '资料：',
    address: `https://example.org/${kind}/${page}/`,
  });
}

test('a chart as a file says its sentence, its figures, its sources and where it comes from', async () => {
  const file = await fileOf('counties', 'jia', 'gdp');
  const { document } = new JSDOM(file, { contentType: 'image/svg+xml' }).window;
  const lines = [...document.querySelectorAll('text')].map((text) => text.textContent);
  expect(lines[0]).toBe('甲县地区生产总值');
  expect(lines[1]).toBe('两年增加60.6亿元，离2025年的230亿元还差46.5亿元');
  expect(lines).toContain('183.5');
  expect(lines.join('')).toContain('资料：2021年政府工作报告、2022年政府工作报告');
  expect(lines.at(-1)).toBe('https://example.org/counties/jia/');
  expect(document.querySelector('desc')?.textContent).toContain('2022年报告183.5亿元');
});

test('it needs neither style sheet nor script, and draws promises hollow and dashed', async () => {
  const file = await fileOf('counties', 'jia', 'gdp');
  expect(file).not.toMatch(/class=|style=|var\(|<script|NaN|undefined/);
  expect(file).toMatch(/<circle[^>]*fill="#faf8f2" stroke="#b02a1b"/);
  expect(file).toMatch(/stroke="#b02a1b"[^>]*stroke-dasharray="5 4"/);
  expect(file).toMatch(/font-family="[^"]*sans-serif"/);
});

test('every page has its charts, each under a name of its own', () => {
  for (const kind of CHART_KINDS) {
    for (const page of pagesOf(dataset, kind)) {
      const ids = keptCharts(dataset, kind, page, 'zh').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(keptCharts(dataset, kind, page, 'en').map(({ id }) => id)).toEqual(ids);
    }
  }
});

test('long lines are broken between Chinese characters and between words, not before punctuation', () => {
  expect(wrapped('一二三四五六七八九，十', 10, 100)).toEqual(['一二三四五六七八九，', '十']);
  expect(wrapped('one two three', 10, 50)).toEqual(['one two', 'three']);
});
