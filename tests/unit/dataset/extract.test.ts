import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let home = '';
const inside = (...parts: string[]) => path.join(home, ...parts);

const REPORT = `---
region: demo
year: 2023
kind: report
title: 2023年示例县政府工作报告
source: { name: 某网 }
---
一、2022年工作回顾

2022年，全县地区生产总值完成183.5亿元，同比增长7.7%。

二、2023年预期目标

地区生产总值增长8%左右。
`;

function extract(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/extract.ts', ...args], (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'duixian-extract-'));
  const content = inside('content');
  mkdirSync(path.join(content, 'reports', 'demo'), { recursive: true });
  cpSync('content/indicators.yaml', path.join(content, 'indicators.yaml'));
  writeFileSync(
    path.join(content, 'regions.yaml'),
    '- { slug: demo, name: 示例县, nameEn: Demo County, code: "990001", level: county }\n',
  );
  writeFileSync(path.join(content, 'reports', 'demo', '2023-report.md'), REPORT);
});
afterAll(() => rmSync(home, { recursive: true }));

// Each starts a process of its own; on a busy machine that takes a while.
describe('npm run extract', { timeout: 60_000 }, () => {
  it('writes the files of the contract and prints a table', async () => {
    const { status, stdout } = await extract('--out', inside('out'), '--content', inside('content'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^documents +1 /m);
    expect(stdout).toMatch(/^comparisons +1 .*open 1/m);
    for (const name of [
      'observations.json',
      'observations.csv',
      'observations.parquet',
      'datapackage.json',
      'schema',
      'duixian.zip',
      'regions',
    ]) {
      expect(readdirSync(inside('out')), name).toContain(name);
    }
    const observations: { indicator: string | null; id: string }[] = JSON.parse(
      readFileSync(inside('out', 'observations.json'), 'utf8'),
    );
    const text = REPORT.slice(REPORT.indexOf('一、'));
    expect(observations[0]).toMatchObject({
      indicator: 'gdp',
      id: `demo-2023-report:${text.indexOf('183.5')}`,
    });
  });

  it('prints one line of JSON when asked', async () => {
    const { stdout } = await extract('--out', inside('out'), '--content', inside('content'), '--json');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, regions: 1, observations: { entered: 0 } });
  });

  it('stops at a stale correction, with its file and line and no stack', async () => {
    const bad = inside('bad');
    cpSync(inside('content'), bad, { recursive: true });
    mkdirSync(path.join(bad, 'corrections'));
    writeFileSync(
      path.join(bad, 'corrections', 'demo-2023-report.yaml'),
      `# one that has died
- action: drop
  match: { quote: 完成999亿元 }
  reason: 读错了
  by: 某人
  on: "2026-01-01"
`,
    );
    const { status, stderr, stdout } = await extract('--out', inside('none'), '--content', bad);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/corrections\/demo-2023-report\.yaml:2 .*does not stand in demo-2023-report/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(inside('none'))).toBe(false);
  });

  it('says how it is used', async () => {
    const { status, stderr } = await extract();
    expect(status).toBe(2);
    expect(stderr).toContain('--out DIR');
  });
});
