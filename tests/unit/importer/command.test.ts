import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { docxOf, inventedPortal, inventedReport } from './invented.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'add-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => path.join(folder, name);

function add(...args: string[]): { status: number | null; out: string } {
  const script = path.resolve('scripts/add.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--content', inFolder('content'), ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, out: stdout + stderr };
}

describe('npm run add', { timeout: 30_000 }, () => {
  it('fills a content folder that can be read at once', () => {
    writeFileSync(inFolder('portal.txt'), inventedPortal());
    writeFileSync(inFolder('report.docx'), docxOf(inventedReport('滕州市', '市长', '石溪').split('\n')));
    const { status, out } = add(inFolder('portal.txt'), inFolder('report.docx'));
    expect(out).toContain('wrote reports/gulou/2022-report.md');
    expect(out).toMatch(/read: results \d+/);
    expect(status).toBe(0);
    const { documents, regions } = loadContent(inFolder('content'));
    expect(documents.map(({ id }) => id)).toEqual([
      'gulou-2022-report',
      'tengzhou-2022-report',
      'yuxian-2022-report',
    ]);
    expect(regions.map(({ code }) => code)).toEqual(['320106', '130726', '370481']);
  });

  it('writes nothing on a dry run', () => {
    writeFileSync(inFolder('report.txt'), inventedReport('蔚县', '县长', '石溪'));
    const { status, out } = add('--dry-run', inFolder('report.txt'));
    expect(out).toContain('would write reports/yuxian/2022-report.md');
    expect(status).toBe(0);
    expect(existsSync(inFolder('content'))).toBe(false);
  });

  it('overwrites nothing, and is content with what is there already', () => {
    const report = inventedReport('蔚县', '县长', '石溪');
    writeFileSync(inFolder('report.txt'), report);
    writeFileSync(inFolder('other.txt'), report.replace('2000亩', '2001亩'));
    add(inFolder('report.txt'));
    const file = inFolder('content/reports/yuxian/2022-report.md');
    const before = readFileSync(file, 'utf8');
    expect(add(inFolder('report.txt')).status).toBe(0);
    expect(add(inFolder('other.txt')).status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('goes on after a capture that gives nothing, and says so in its status', () => {
    writeFileSync(inFolder('article.txt'), '滕州市的茶园连片。');
    writeFileSync(inFolder('report.txt'), inventedReport('蔚县', '县长', '石溪'));
    const { status, out } = add(inFolder('article.txt'), inFolder('nowhere.txt'), inFolder('report.txt'));
    expect(out).toContain('article.txt: no report found');
    expect(out).toContain('There is no such file.');
    expect(out).toContain('wrote reports/yuxian/2022-report.md');
    expect(status).toBe(1);
  });

  it('takes what a curator says of a document', () => {
    writeFileSync(inFolder('report.txt'), inventedReport('鼓楼区', '区长', '云山'));
    const { status } = add(
      inFolder('report.txt'),
      '--region',
      '410204',
      '--source',
      '某某日报',
      '--speaker',
      '石溪',
    );
    expect(status).toBe(0);
    const [document] = loadContent(inFolder('content')).documents;
    expect(document!.frontMatter).toMatchObject({ speaker: '石溪', source: { name: '某某日报' } });
    expect(document!.names).toEqual({ own: '鼓楼区', parents: ['河南省', '开封市'] });
  });
});
