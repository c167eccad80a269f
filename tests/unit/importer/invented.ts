import { strToU8, zipSync } from 'fflate';

/** A report that nobody gave, long enough for its opening and its end to stand apart. */
export function inventedReport(region: string, office: string, name: string, date = '2022年3月4日'): string {
  const year = Number(date.slice(0, 4));
  return [
    '政府工作报告',
    '',
    `——${date}在${region}第九届人民代表大会`,
    '第二次会议上',
    '',
    `${region}人民政府${office} ${name}`,
    '',
    '各位代表：',
    '',
    '现在，我代表县人民政府向大会报告工作，请予审议，并请列席人员提出意见。',
    '',
    `一、${year - 1}年工作回顾`,
    '',
    '一年来，粮食总产量达到1.2亿公斤，新修农村公路31公里，育成桑苗40万株。',
    '',
    `二、${year}年工作安排`,
    '',
    '今年，计划改造茶园2000亩，新建村级书屋12处，接通自来水900户。',
    '',
    '各位代表！让我们并肩前行，把日子越过越好！',
  ].join('\n');
}

/** A portal's page with two reports in single lines, an article between them, and its own words around. */
export function inventedPortal(): string {
  const oneLine = (region: string, office: string, name: string): string =>
    `    ${inventedReport(region, office, name)
      .replace(/^政府工作报告\n\n——/, '')
      .replace(/\n+/g, '')}`;
  return [
    '首页',
    '• 【鼓楼区招商】2022年鼓楼区政府工作报告',
    '',
    oneLine('南京市鼓楼区', '区长;', '云山'),
    '',
    '    2024-05-06',
    '',
    '• 【滕州市招商】滕州市：以桑蚕产业为引擎 走出富民新路',
    '',
    `    近年来，滕州市坚持种桑养蚕。${'桑园连片，蚕房成排，'.repeat(60)}`,
    '',
    '    2024-05-06',
    '',
    '• 【蔚县招商】2022年蔚县政府工作报告',
    '',
    oneLine('蔚县', '代县;长;', '石;溪'),
    '',
    '    2024-05-06',
    '',
    '有想补充的信息?点我投稿',
    '“某某园区网”欢迎来稿。“某某园区网”保留权利。',
    '',
  ].join('\n');
}

/** A Word file with these paragraphs. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`)
    .join('');
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
  });
}

/** A one-page PDF file whose font gives each character by its Unicode number; the lines stand one below the other. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end';
  const hex = (text: string): string =>
    [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return pdfFile(lines.map(hex), '/Encoding /Identity-H /ToUnicode 7 0 R', 'Identity', map);
}

/** A one-page PDF file whose font is named, not embedded; the lines are bytes of GBK in hexadecimal. */
export function pdfWithNamedFont(lines: readonly string[]): Uint8Array {
  return pdfFile(lines, '/Encoding /GBK-EUC-H', 'GB1', '');
}

function pdfFile(lines: readonly string[], encoding: string, ordering: string, map: string): Uint8Array {
  const stream = `BT /F 12 Tf 40 800 Td 14 TL ${lines.map((line) => `<${line}> Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 850] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song ${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /FontDescriptor 8 0 R >>`,
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return strToU8(file, true);
}
