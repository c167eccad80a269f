import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { changed, folder, GOOD } from './folder.ts';

const REPORT = 'reports/beiyuan/2023-report.md';
const HEAD = GOOD[REPORT]!.slice(0, GOOD[REPORT]!.indexOf('一、'));

describe('a content folder in order', () => {
  it('loads without the folders that may be missing', () => {
    const content = loadContent(folder());
    expect(content.regions.map((region) => region.slug)).toEqual(['beiyuan']);
    expect(content.indicators.map((indicator) => indicator.id)).toEqual(['gdp', 'trade']);
    expect(content.figures).toEqual([]);
    expect(content.corrections.size).toBe(0);
  });

  it('gives a document its id, its years and the names of its regions', () => {
    const [document] = loadContent(folder()).documents;
    expect(document).toMatchObject({
      id: 'beiyuan-2023-report',
      reviews: 2022,
      plans: 2023,
      spans: null,
      names: { own: '北原县', parents: ['东岭省', '南河市'] },
      textLine: 8,
      marks: [],
      text: '一、2022年工作回顾\n地区生产总值完成12.5亿元。\n',
    });
  });

  it('takes years and span from the front matter where they are given', () => {
    const years = changed(
      REPORT,
      'kind: report',
      'kind: report\nreviews: 2021\nplans: 2022\nspans: [2016, 2020]',
    );
    expect(loadContent(folder(years)).documents[0]).toMatchObject({
      reviews: 2021,
      plans: 2022,
      spans: [2016, 2020],
    });
  });

  it('changes nothing in a text: odd spaces, blank lines, tabs and carriage returns stay', () => {
    const text = '\n  全年\t完 成\r\n\r\n12 亿元 \n\n';
    expect(loadContent(folder({ [REPORT]: HEAD + text })).documents[0]!.text).toBe(text);
  });

  it('takes part marks out of the text and keeps where they stood', () => {
    const text =
      '甲\n<!-- part: review 2021 -->\n乙𠮷\n  <!--part: plan 2022-->\r\n<!-- part: notes -->\n丙\n<!-- part: none -->';
    const document = loadContent(folder({ [REPORT]: HEAD + text })).documents[0]!;
    expect(document.text).toBe('甲\n乙𠮷\n丙\n');
    expect(document.marks).toEqual([
      { offset: 2, kind: 'review', year: 2021 },
      { offset: 6, kind: 'plan', year: 2022 },
      { offset: 6, kind: 'notes', year: null },
      { offset: 8, kind: 'none', year: null },
    ]);
  });

  it('has the same text whether marks stand in it or not', () => {
    const plain = loadContent(folder()).documents[0]!.text;
    const marked = changed(REPORT, '地区生产', '<!-- part: review 2022 -->\n地区生产');
    expect(loadContent(folder(marked)).documents[0]!.text).toBe(plain);
  });

  it('bears a byte order mark at the start of any file', () => {
    const bom = Object.fromEntries(Object.entries(GOOD).map(([path, text]) => [path, `\ufeff${text}`]));
    const content = loadContent(folder(bom));
    expect(content.documents[0]!.text.startsWith('一、')).toBe(true);
    expect(content.regions).toHaveLength(1);
  });

  it('reads front matter with Windows line ends', () => {
    const crlf = { [REPORT]: GOOD[REPORT]!.replaceAll('\n', '\r\n') };
    expect(loadContent(folder(crlf)).documents[0]!.text).toBe(
      '一、2022年工作回顾\r\n地区生产总值完成12.5亿元。\r\n',
    );
  });

  it('gives entered figures and corrections with the place they stand at', () => {
    const figure = `- region: beiyuan
  indicator: gdp
  kind: result
  measure: level
  period: { from: 2021, to: 2021 }
  value: 11
  unit: 亿元
  source: &source { title: 公报, publisher: 统计局, date: "2022-03" }
- { region: beiyuan, indicator: trade, kind: result, measure: growth, period: { from: 2021, to: 2021 }, value: 2, unit: "%", bound: about, source: *source }
`;
    const correction = `# none but this
- action: drop
  match: { quote: 12.5亿元 }
  reason: 例
  by: 某人
  on: "2025-01-02"
`;
    const dir = folder({ 'figures/a.yaml': figure, 'corrections/beiyuan-2023-report.yaml': correction });
    const content = loadContent(dir);
    expect(content.figures).toMatchObject([
      { indicator: 'gdp', bound: 'exact', line: 1, source: { title: '公报' } },
      { indicator: 'trade', bound: 'about', line: 9, source: { title: '公报' } },
    ]);
    expect(content.corrections.get('beiyuan-2023-report')).toMatchObject([{ action: 'drop', line: 2 }]);
  });
});
