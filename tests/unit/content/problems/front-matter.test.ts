import { describe, expect, it } from 'vitest';
import { changed, GOOD, problem, problemsOf, REPORT } from '../folder.ts';

describe('a report', () => {
  it('of an unknown region', () => {
    const moved = {
      [REPORT]: null,
      'reports/beiyaun/2023-report.md': GOOD[REPORT]!.replace('beiyuan', 'beiyaun'),
    };
    expect(problem(moved)).toMatchObject({
      file: 'reports/beiyaun/2023-report.md',
      line: 2,
      what: 'the region “beiyaun” is not in regions.yaml',
      mend: expect.stringContaining('write “beiyuan”, or add “beiyaun” to'),
    });
  });

  it('of an unknown kind', () => {
    expect(problem(changed(REPORT, 'kind: report', 'kind: raport'))).toEqual({
      file: REPORT,
      line: 4,
      what: '“kind” is "raport"',
      mend: 'write one of: report, digest, congress, bulletin',
    });
  });

  it('of an unknown region and an unknown kind at once', () => {
    const text = GOOD[REPORT]!.replace('beiyuan', 'beiyaun').replace('kind: report', 'kind: raport');
    const all = problemsOf({ [REPORT]: text }).map(({ what }) => what);
    expect(all).toContain('“kind” is "raport"');
    expect(all).toContain('the region “beiyaun” is not in regions.yaml');
  });

  it('with a field missing', () => {
    expect(problem(changed(REPORT, 'title: 2023年北原县政府工作报告\n', ''))).toEqual({
      file: REPORT,
      line: 2,
      what: '“title” is missing',
      mend: 'add a line “title: …” with text',
    });
  });

  it('with a field of a group missing', () => {
    expect(problem(changed(REPORT, '{ name: 北原县人民政府 }', '{ captured: 2025-07-08 }'))).toMatchObject({
      line: 6,
      what: '“source.name” is missing',
    });
  });

  it.each([
    ['year: 2023', 'year: next', 3, '“year” is "next", not a number', 'write a number there'],
    [
      'year: 2023',
      'year: 2023\ndate: 21.2.2023',
      4,
      '“date” is "21.2.2023": malformed',
      'wanted: a date like 2023-02-21, 2023-02 or 2023',
    ],
    ['year: 2023', 'year: 2023\ndate: 2023', 4, '“date” is 2023, not text', 'put it in quotes: "2023"'],
    [
      'year: 2023',
      'year: 2023\nspaeker: 某人',
      4,
      '“spaeker” is no field of this',
      'take the line out, or correct the name of the field',
    ],
    [
      '{ name: 北原县人民政府 }',
      '{ name: 甲, url: www.example.cn }',
      6,
      '“source.url” is "www.example.cn": no web address',
      'write it whole, with https://',
    ],
    ['year: 2023', 'year: 2023\nspans: [2016]', 4, '“spans” is [2016]: too few', 'at least 2 is wanted'],
  ])('with a malformed field: %s → %s', (from, to, line, what, mend) => {
    expect(problem(changed(REPORT, from, to))).toEqual({ file: REPORT, line, what, mend });
  });

  it('with front matter that is not YAML', () => {
    expect(problem(changed(REPORT, 'year: 2023', 'year: 2023\nyear: 2024'))).toMatchObject({
      file: REPORT,
      line: 4,
      what: expect.stringContaining('is not good YAML'),
      mend: 'keep one of the two lines',
    });
  });

  it('without front matter', () => {
    expect(problem({ [REPORT]: '一、2022年工作回顾\n' })).toMatchObject({
      file: REPORT,
      line: 1,
      what: 'has no front matter',
      mend: expect.stringContaining('begin the file with a line “---”'),
    });
  });

  it('whose path tells another year than its front matter', () => {
    expect(problem(changed(REPORT, 'year: 2023', 'year: 2022'))).toMatchObject({
      file: REPORT,
      line: 3,
      what: `“year: 2022” does not agree with the file’s path ${REPORT}`,
      mend: expect.stringContaining('move the file to reports/beiyuan/2022-report.md'),
    });
  });

  it('with the id of another', () => {
    const all = problemsOf({ 'reports/beiyuan/2024-report.md': GOOD[REPORT]! });
    expect(all).toContainEqual({
      file: 'reports/beiyuan/2024-report.md',
      line: 1,
      what: expect.stringMatching(/^has the id “beiyuan-2023-report”, which .*2023-report\.md has too$/),
      mend: expect.stringContaining('correct region, year or kind'),
    });
    expect(all.map((each) => each.what)).toContainEqual(
      expect.stringContaining('does not agree with the file’s path'),
    );
  });

  it('that lies where reports are not looked for', () => {
    const stray = { 'reports/beiyuan/2022-report.txt': '文', 'reports/loose.md': '文' };
    const all = problemsOf(stray);
    expect(all.map(({ file, what }) => [file, what])).toEqual([
      ['reports/beiyuan/2022-report.txt', 'does not belong here and is not read'],
      ['reports/loose.md', 'does not belong here and is not read'],
    ]);
  });
});
