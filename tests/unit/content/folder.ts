import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { ContentError, loadContent, type Problem } from '../../../src/content/index.ts';

/** A content folder in order, of an invented county; tests spoil one thing in it. */
export const GOOD: Readonly<Record<string, string>> = {
  'regions.yaml': `- slug: beiyuan
  name: 北原县
  nameEn: Beiyuan County
  code: "990101"
  level: county
  parents:
    - { name: 东岭省, code: "990000" }
    - { name: 南河市, code: "990100" }
`,
  'indicators.yaml': `- id: gdp
  zh: 地区生产总值
  en: Gross regional product (GDP)
  theme: economy
  unit: 亿元
  direction: higher
  aliases:
    - '[地区]生产总值'
  definition:
    zh: 最终成果。
    en: The final result.
    source: { name: 统计局 }

- id: trade
  zh: 进出口总额
  en: Imports and exports
  theme: commerce
  unit: 亿元
  direction: higher
  aliases:
    - '[外贸]进出口(总额|总值)'
  definition:
    zh: 货物总额。
    en: The value of goods.
    source: { name: 海关 }
`,
  'reports/beiyuan/2023-report.md': `---
region: beiyuan
year: 2023
kind: report
title: 2023年北原县政府工作报告
source: { name: 北原县人民政府 }
---
一、2022年工作回顾
地区生产总值完成12.5亿元。
`,
};

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

/** Writes a folder: the good one with some files changed, added or (null) left out. Gives its path. */
export function folder(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  made.push(dir);
  for (const [path, text] of Object.entries({ ...GOOD, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

/** A good file with one stretch replaced; throws where the stretch is not in it. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = GOOD[path]!;
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}`);
  return { [path]: text.replace(from, () => to) };
}

/** The problems of a folder, their files told from the folder on. None where it loads. */
export function problemsOf(changes: Readonly<Record<string, string | Uint8Array | null>>): Problem[] {
  const dir = folder(changes);
  try {
    loadContent(dir);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((problem) => ({ ...problem, file: problem.file.replace(`${dir}/`, '') }));
  }
}

/** The report of the good folder. */
export const REPORT = 'reports/beiyuan/2023-report.md';

/** The one problem of a folder. */
export function problem(changes: Parameters<typeof problemsOf>[0]) {
  const all = problemsOf(changes);
  expect(all).toHaveLength(1);
  return all[0]!;
}
