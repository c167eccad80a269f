import { describe, expect, it } from 'vitest';
import { ContentError, loadContent } from '../../../src/content/index.ts';
import { changed, folder, GOOD, problemsOf } from './folder.ts';

const REPORT = 'reports/beiyuan/2023-report.md';

/** The one problem of a folder. */
function problem(changes: Parameters<typeof problemsOf>[0]) {
  const all = problemsOf(changes);
  expect(all).toHaveLength(1);
  return all[0]!;
}

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

  it('that lies where reports are not looked for', () => {
    const stray = { 'reports/beiyuan/2022-report.txt': '文', 'reports/loose.md': '文' };
    const all = problemsOf(stray);
    expect(all.map(({ file, what }) => [file, what])).toEqual([
      ['reports/beiyuan/2022-report.txt', 'does not belong here and is not read'],
      ['reports/loose.md', 'does not belong here and is not read'],
    ]);
  });
});

describe('the lists', () => {
  it('with an alias claimed twice, once spelt out and once in brackets', () => {
    const twice = changed(
      'indicators.yaml',
      "- '[地区]生产总值'",
      "- '[地区]生产总值'\n    - 外贸进出口总值",
    );
    expect(problem(twice)).toEqual({
      file: 'indicators.yaml',
      line: 22,
      what: 'the alias “外贸进出口总值” (of [外贸]进出口(总额|总值)) is claimed twice: by trade here and by gdp on line 9 (外贸进出口总值)',
      mend: 'leave it with the indicator that it always means; take it from the other',
    });
  });

  it('with an alias that cannot be read', () => {
    expect(problem(changed('indicators.yaml', '(总额|总值)', '(总额|总值'))).toMatchObject({
      file: 'indicators.yaml',
      line: 21,
      what: 'the wording “[外贸]进出口(总额|总值” cannot be read: “)” is missing (character 9)',
      mend: expect.stringContaining('each bracket needs its other half'),
    });
  });

  it('with an indicator given twice', () => {
    expect(problem(changed('indicators.yaml', '- id: trade', '- id: gdp'))).toMatchObject({
      line: 14,
      what: 'the indicator “gdp” stands here a second time (first on line 1)',
    });
  });

  it('with an unknown stock, an unknown theme and a range upside down', () => {
    const all = problemsOf(
      changed('indicators.yaml', '- id: trade', '- id: trade\n  flowOf: gpd\n  range: [9, 1]'),
    );
    expect(all.map(({ line, what }) => [line, what])).toEqual([
      [15, 'the indicator “gpd” is not in indicators.yaml'],
      [16, 'the range of trade ends (1) before it begins (9)'],
    ]);
    expect(problem(changed('indicators.yaml', 'theme: commerce', 'theme: comerce'))).toMatchObject({
      line: 17,
      what: '“theme” is "comerce"',
      mend: expect.stringContaining('commerce'),
    });
  });

  it('with a region’s code as a number, and given twice', () => {
    expect(problem(changed('regions.yaml', '"990101"', '990101'))).toMatchObject({
      file: 'regions.yaml',
      line: 4,
      what: '“code” is 990101, not text',
      mend: 'put it in quotes: "990101"',
    });
    const twice = `${GOOD['regions.yaml']}- { slug: beiyuan, name: 南原县, nameEn: Nanyuan County, code: "990102", level: county }\n`;
    expect(problem({ 'regions.yaml': twice })).toMatchObject({
      line: 9,
      what: 'slug “beiyuan” of 南原县 is that of 北原县 (line 1)',
    });
  });

  it('that are missing', () => {
    const all = problemsOf({ 'regions.yaml': null, 'indicators.yaml': null, [REPORT]: null });
    expect(all.map(({ file, what }) => `${file} ${what}`)).toEqual([
      'indicators.yaml is missing',
      'regions.yaml is missing',
      'reports is missing',
    ]);
  });
});

describe('a figure', () => {
  const figure = (changes: string) => ({
    'figures/a.yaml': `- region: beiyuan
  indicator: gdp
  kind: result
  measure: level
  period: { from: 2021, to: 2021 }
  value: 11
  unit: 亿元
  source: { title: 公报, publisher: 统计局 }
`.replace(...(changes.split(' → ') as [string, string])),
  });

  it.each([
    ['gdp → gpd', 2, 'the indicator “gpd” is not in indicators.yaml', 'write “gdp”, or add “gpd” to'],
    ['beiyuan → nowhere', 1, 'the region “nowhere” is not in regions.yaml', 'add it to'],
    [
      'to: 2021 → to: 2020',
      5,
      '“period” is {"from":2021,"to":2020}: a period ends no earlier than it begins',
      'correct the value',
    ],
    ['level → rank', 1, 'a rank does not say among whom', 'add “rank:'],
    ['value: 11 → value: 11亿', 6, '“value” is "11亿", not a number', 'write a number there'],
  ])('%s', (change, line, what, mend) => {
    expect(problem(figure(change))).toEqual({
      file: 'figures/a.yaml',
      line,
      what,
      mend: expect.stringContaining(mend),
    });
  });

  it('file that is no list', () => {
    expect(problem({ 'figures/a.yaml': 'region: beiyuan\n' })).toMatchObject({
      line: 1,
      what: 'is not a list of figures',
    });
  });
});

describe('a correction', () => {
  const good = `- action: override
  match: { quote: 12.5亿元, indicator: gdp }
  set: { value: 12.6 }
  reason: 例
  by: 某人
  on: "2025-01-02"
`;

  it('of an unknown document', () => {
    expect(problem({ 'corrections/beiyuan-2022-report.yaml': good })).toMatchObject({
      file: 'corrections/beiyuan-2022-report.yaml',
      line: null,
      what: 'corrects “beiyuan-2022-report”, and there is no such document',
      mend: expect.stringContaining('write “beiyuan-2023-report”'),
    });
  });

  it('of a document that is itself broken is not called stray', () => {
    const broken = changed(REPORT, 'kind: report', 'kind: raport');
    expect(problem({ ...broken, 'corrections/beiyuan-2023-report.yaml': good }).what).toContain('raport');
  });

  it.each([
    ['indicator: gdp', 'indicator: trads', 2, 'the indicator “trads” is not in indicators.yaml'],
    ['  set: { value: 12.6 }\n', '', 1, '“override” does not say what to set'],
    ['override', 'drop', 3, '“drop” takes a figure out, so “set” has nothing to act on'],
    ['quote: 12.5亿元, ', '', 2, '“match.quote” is missing'],
  ])('%s → %s', (from, to, line, what) => {
    const file = 'corrections/beiyuan-2023-report.yaml';
    expect(problem({ [file]: good.replace(from, to) })).toMatchObject({ file, line, what });
  });
});

describe('the message', () => {
  it('lists all problems, each with its place and how to mend it', () => {
    const dir = folder({
      ...changed(REPORT, 'kind: report', 'kind: raport'),
      ...changed('indicators.yaml', 'theme: economy', 'theme: ecomony'),
      'figures/a.yaml': '- {}\n',
    });
    let message = '';
    try {
      loadContent(dir);
    } catch (error) {
      if (error instanceof ContentError) message = error.message;
    }
    expect(message).toContain(
      `${dir}/${REPORT}:4  “kind” is "raport"\n    write one of: report, digest, congress, bulletin`,
    );
    expect(message).toContain(`${dir}/indicators.yaml:4  “theme” is "ecomony"`);
    expect(message).toContain(`${dir}/figures/a.yaml:1  “region” is missing`);
    expect(message).toContain(`${dir}/figures/a.yaml:1  “source” is missing`);
  });
});
