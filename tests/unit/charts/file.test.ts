import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { outlinePen } from '../../../src/cards/chart.ts';
import { chartFile } from '../../../src/charts/file/file.ts';
import { wrapped } from '../../../src/charts/file/wrap.ts';
import { createLinks } from '../../../src/site/links.ts';
import { CHART_KINDS, keptCharts, keptFile, pagesOf } from '../../../src/site/queries/chart-files.ts';
import { usualComparison } from '../../../src/site/queries/compare.ts';
import { comparisonFile } from '../../../src/site/queries/compare-file.ts';
import { inventedDataset } from './invented.ts';

const dataset = inventedDataset();

async function fileOf(kind: 'counties' | 'indicators', page: string, id: string) {
  const kept = keptCharts(dataset, kind, page, 'zh').find((chart) => chart.id === id)!;
  return chartFile(await keptFile(kept, 'zh', `https://example.org/${kind}/${page}/`));
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

test('the usual comparison as a file: a drawing a region, in one row, and as pixels without fonts', async () => {
  const usual = usualComparison(dataset, 'zh', createLinks('zh', '/'), new URL('https://example.org/'));
  const kept = await comparisonFile(usual, 'zh');
  const file = chartFile(kept!);
  const { document } = new JSDOM(file, { contentType: 'image/svg+xml' }).window;
  const lines = [...document.querySelectorAll('text')].map((text) => text.textContent);
  expect(lines[0]).toBe(usual.comparison.title);
  for (const name of ['甲县', '乙县', '丙县']) expect(lines).toContain(name);
  expect(lines.join('')).toContain(usual.address);
  const [first, ...others] = document.querySelectorAll('svg > g');
  const y = first?.getAttribute('transform')?.split(' ')[1];
  expect(others.map((other) => other.getAttribute('transform')?.split(' ')[1])).toEqual([y, y]);
  const outlines = chartFile(kept!, outlinePen(false), 2);
  expect(outlines).not.toMatch(/<text|NaN|undefined/);
  expect(outlines).toContain('<path');
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
