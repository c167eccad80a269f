import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Capture } from '../../../src/importer/2-extract/index.ts';
import { split } from '../../../src/importer/3-split/index.ts';
import type { Told } from '../../../src/importer/4-identify/index.ts';
import { plan, type Shelf } from '../../../src/importer/add.ts';
import { gazetteer } from '../../../src/importer/places/gazetteer.ts';
import { printPlan, settled } from '../../../src/importer/print.ts';
import { textOf } from '../../../src/importer/shelf.ts';
import { toldBy } from '../../../src/importer/told.ts';
import { FrontMatter, Region } from '../../../src/model/index.ts';
import { inventedPortal, inventedReport } from './invented.ts';

const shelf = (): Shelf => ({ regions: [], documents: new Map() });
const capture = (text: string, name = 'capture.txt'): Capture => ({ name, format: 'text', text, url: null });
const planned = (text: string, told: Told = {}, on = shelf()) => plan(capture(text), told, gazetteer(), on);

describe('a portal page', () => {
  const result = planned(inventedPortal());

  it('gives its reports, each where it belongs', () => {
    expect(result.findings.map(({ outcome }) => ('file' in outcome ? outcome.file : outcome))).toEqual([
      'reports/gulou/2022-report.md',
      'reports/yuxian/2022-report.md',
    ]);
    const [first] = result.findings;
    const { content, regionEntry } = first!.outcome as { content: string; regionEntry: string };
    expect(FrontMatter.parse(parse(content.split('---\n')[1]!))).toEqual({
      region: 'gulou',
      year: 2022,
      kind: 'report',
      title: '2022年鼓楼区政府工作报告',
      date: '2022-03-04',
      speaker: '云山',
      source: { name: '某某园区网', captured: '2024-05-06' },
    });
    expect(Region.parse(parse(regionEntry)[0])).toEqual({
      slug: 'gulou',
      name: '鼓楼区',
      nameEn: 'Gulou District',
      code: '320106',
      level: 'district',
      parents: [
        { name: '江苏省', nameEn: 'Jiangsu Province', code: '320000' },
        { name: '南京市', nameEn: 'Nanjing City', code: '320100' },
      ],
    });
    expect(result.findings[1]!.identity.speaker).toBe('石溪');
  });

  it('leaves the texts as they stand, and names what it leaves out', () => {
    for (const { piece } of result.findings) expect(inventedPortal()).toContain(piece.text);
    expect(result.leftOut.map(({ reason }) => reason)).toEqual([
      "the site's own words around the reports",
      'an article: no report is given in it',
      "the site's own words around the reports",
    ]);
    expect(printPlan('p.txt', result, false)).toContain('【滕州市招商】滕州市：以桑蚕产业为引擎');
  });
});

describe('a capture of one report', () => {
  const report = inventedReport('蔚县', '县长', '石溪');

  it('is taken whole, to the byte', () => {
    const text = `\r\n${report.replace(/\n/g, '\r\n')}\r\n\f`;
    const [finding] = planned(text).findings;
    expect(finding!.piece.text).toBe(text);
    expect(textOf((finding!.outcome as { content: string }).content)).toBe(text);
  });

  it('loses the words of the site around it', () => {
    const around = `下载\n打印\n【字号：\n大\n】\n${report}\n相关报道：\n某县盛会\n扫一扫在手机打开当前页\n`;
    const { findings, leftOut } = planned(around);
    expect(findings[0]!.piece.text).toBe(`${report}\n`);
    expect(leftOut).toHaveLength(2);
  });

  it('keeps notes in brackets, and what is said before the deputies after a line of the site', () => {
    const notes = `${report.replace('各位代表！让', '打印本页\n各位代表！让')}\n［1］一茶一桑：茶园与桑园。\n【名词解释】\n1.书屋：读书的屋。\n`;
    expect(planned(notes).findings[0]!.piece.text).toBe(notes);
  });

  it('is there already when it is added again, and nothing is written over', () => {
    const on = shelf();
    planned(report, {}, on);
    expect(planned(report.replace(/\n\n/g, '\n'), {}, on).findings[0]!.outcome.status).toBe('there');
    const other = planned(report.replace('2000亩', '2001亩'), {}, on);
    expect(other.findings[0]!.outcome.status).toBe('clash');
    expect(settled(other)).toBe(false);
    expect(printPlan('r.txt', other, false)).toContain('Nothing is overwritten');
  });

  it('is asked about when its place or its year is open, and goes where it is told to', () => {
    const open = planned(inventedReport('鼓楼区', '区长', '云山'));
    expect(open.findings[0]!.outcome).toMatchObject({
      status: 'unclear',
      mend: expect.stringContaining('--region'),
    });
    const told = toldBy({ region: '350102', year: '2021' }, [], gazetteer());
    expect(planned(inventedReport('鼓楼区', '区长', '云山'), told).findings[0]!.outcome).toMatchObject({
      id: 'gulou-2021-report',
    });
    const undated = report.replace('2022年3月4日', '').replace(/202\d年/g, '');
    expect(planned(undated).findings[0]!.outcome).toMatchObject({ what: expect.stringContaining('year') });
  });

  it('of a place that is not in the list is known by content/regions.yaml', () => {
    const zone = inventedReport('某某新区', '区长', '云山');
    expect(planned(zone).findings[0]!.outcome).toMatchObject({
      mend: expect.stringContaining('regions.yaml'),
    });
    const on = shelf();
    on.regions.push(
      Region.parse({ slug: 'moumou', name: '某某新区', nameEn: 'Moumou', code: '999999', level: 'district' }),
    );
    expect(planned(zone, {}, on).findings[0]!.outcome).toMatchObject({
      id: 'moumou-2022-report',
      regionEntry: null,
    });
  });

  it('given late in a year looks back on that year', () => {
    const late = inventedReport('蔚县', '县长', '石溪', '2021年12月20日').replace('2020年工作', '2021年工作');
    expect(planned(late).findings[0]!.identity).toMatchObject({ year: 2021, reviews: 2021, plans: 2022 });
  });
});

describe('heads of other forms', () => {
  const body = inventedReport('蔚县', '县长', '石溪').replace(/^[\s\S]*?(?=各位代表：)/, '');
  const identityOf = (head: string, text = body) => planned(`${head}\n${text}`).findings[0]!.identity;

  it.each([
    ['关于蔚县人民政府工作的报告\n（2022年3月4日在蔚县第九届人民代表大会第二次会议上）\n代县长　石 溪'],
    ['蔚县人民政府\n工作报告\n——在蔚县第九届人民代表大会第二次会议上\n（2022年3月4日）\n县长：石溪'],
    ['# 政府工作报告\n**二〇二二年三月四日在蔚县第九届人民代表大会第二次会议上**\n**县长 石溪**'],
    [
      '2022年蔚县政府工作报告\n来源：某某日报 2022年5月1日\n3月4日，蔚县第九届人民代表大会第二次会议开幕，县长石溪作政府工作报告。',
    ],
    ['政府工作报告\n在蔚县九届人大二次会议上\n2022年3月4日\n县长 石溪'],
  ])('%j', (head) => {
    expect(identityOf(head)).toMatchObject({ year: 2022, date: '2022-03-04', speaker: '石溪' });
    expect(identityOf(head).places.map(({ name }) => name)).toEqual(['蔚县']);
  });

  it('is known by its title and its congress where the opening words are missing', () => {
    const text = body
      .replace(/现在，我代表[^。]*。/, '')
      .replace('今年，', `今年，${'种茶养蚕，修路通水。'.repeat(400)}`);
    const head = '政府工作报告\n2022年3月4日在蔚县第九届人民代表大会第二次会议上\n县长 石溪';
    expect(identityOf(head, text)).toMatchObject({ kind: 'report', date: '2022-03-04', speaker: '石溪' });
  });

  it('of a party congress gives its theme for a title and its secretary for a speaker', () => {
    const text = body.replace('我代表县人民政府', '我代表中国共产党蔚县第八届委员会');
    const head = '种茶养蚕 奔向好日子\n——在中国共产党蔚县第九次代表大会上的报告\n（2021年8月1日）\n石溪';
    expect(identityOf(head, text)).toMatchObject({ kind: 'congress', date: '2021-08-01', speaker: '石溪' });
  });

  it('of a communiqué gives its bureau, its date and the year after the one it counts', () => {
    const text = `2021年蔚县国民经济和社会发展统计公报\n蔚县统计局\n2022年4月2日\n${'茶园2000亩。\n'.repeat(20)}`;
    expect(planned(text).findings[0]!.identity).toMatchObject({
      kind: 'bulletin',
      year: 2022,
      date: '2022-04-02',
      sourceName: '蔚县统计局',
      title: '2021年蔚县国民经济和社会发展统计公报',
    });
  });
});

describe('a page about a report', () => {
  const page = [
    '奔向茶乡好日子',
    '茶香满园的蔚县篇章怎样书写',
    '3月4日，蔚县第九届人民代表大会第二次会议开幕。县长石溪代表蔚县人民政府作政府工作报告。',
    '精彩2021',
    `粮食1.2亿公斤，公路31公里，桑苗40万株。${'茶园2000亩，书屋12处，用水900户。'.repeat(60)}`,
    '奋进2022',
    '- 改造茶园',
    '',
  ].join('\n');

  it('is a digest, and says which marks to add', () => {
    const [finding] = planned(page).findings;
    expect(finding!.identity).toMatchObject({
      kind: 'digest',
      year: 2022,
      date: '2022-03-04',
      speaker: '石溪',
    });
    expect(finding!.look.join('\n')).toContain('“精彩2021”: <!-- part: review 2021 -->');
    expect(finding!.look.join('\n')).toContain('“奋进2022”: <!-- part: plan 2022 -->');
  });

  it('is told from an article', () => {
    expect(planned(`蔚县茶园连片。${'茶园2000亩，书屋12处。'.repeat(100)}`).findings).toEqual([]);
  });
});

describe('what always holds', () => {
  it('gives back the captured text when the lines of part marks are taken out', () => {
    const lines = fc.array(fc.constantFrom('', '茶园2000亩。', '一、工作回顾', '  <!-- no mark -->', '——'));
    fc.assert(
      fc.property(lines, fc.nat(), (text, at) => {
        const captured = text.map((line) => `${line}\n`).join('');
        const marked = text.map((line) => `${line}\n`);
        marked.splice(at % (text.length + 1), 0, '<!-- part: plan 2022 -->\n');
        expect(textOf(`---\nregion: yuxian\n---\n${marked.join('')}`)).toBe(captured);
      }),
    );
  });

  it('puts every line of a capture either into a document or into what is left out', () => {
    const parts = [
      inventedReport('蔚县', '县长', '石溪'),
      inventedPortal(),
      '下载',
      '打印本页',
      '某县茶园。',
      '',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 6 }), (chosen) => {
        const text = chosen.join('\n');
        const { pieces, leftOut } = split(text);
        const kept = [...pieces.map((piece) => piece.text), ...leftOut.map((one) => one.text)].join('\n');
        for (const line of text.split('\n')) {
          const shown = /政府工作报告$|^\s*\d{4}-\d\d-\d\d$/.test(line) || line.trim() === '';
          if (!shown) expect(kept).toContain(line);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [{ kind: 'poster' }, /--kind poster is not understood/],
    [{ date: '2023-13-01' }, /--date/],
    [{ year: '23' }, /--year/],
    [{ url: 'example' }, /--url/],
    [{ region: '无此地' }, /no region of content\/regions.yaml/],
    [{ region: '鼓楼区' }, /There are 4 places/],
  ])('refuses %j', (flags, message) => {
    expect(() => toldBy(flags, [], gazetteer())).toThrow(message);
  });
});
