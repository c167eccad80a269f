import type { DocumentKind } from '../../model/index.ts';
import type { Squeezed } from '../squeeze.ts';
import type { Line } from './lines.ts';

/** A place in a capture where a document makes itself known. */
export interface Anchor {
  /** Index of the line. */
  line: number;
  kind: DocumentKind;
}

/** How a report is opened: “现在，我代表某某人民政府，向大会报告工作，请予审议”. */
const OPENING =
  /我(?:受[^。]{2,24}?委托[，,]?)?(?:谨)?代表[^。！]{0,24}?政府[^。！]{0,18}?报告[^。！]{0,16}?审议|我(?:受[^。]{2,24}?委托[，,]?)?(?:谨)?代表[^。！]{0,6}?(?:中国共产党|中共)[^。！]{2,24}?委员会[^。！]{0,12}?报告/g;

/** Fewest characters of a report whose opening words are missing. */
const SHORTEST_REPORT = 3000;

/** Where reports open; where none does, where a title alone announces one; and the titles of communiqués. */
export function anchorsOf(lines: readonly Line[], squeezed: Squeezed): Anchor[] {
  const anchors: Anchor[] = [];
  for (const match of squeezed.text.matchAll(OPENING)) {
    const line = lineAt(lines, squeezed.at[match.index]!);
    anchors.push({ line, kind: /委员会/.test(match[0]) && !/政府/.test(match[0]) ? 'congress' : 'report' });
  }
  lines.forEach((line, index) => {
    if ((line.kind === 'title' || line.kind === 'headline') && /统计公报/.test(line.words)) {
      anchors.push({ line: index, kind: 'bulletin' });
    }
  });
  if (anchors.length === 0) {
    const title = lines.findIndex((line) => line.kind === 'title' || line.kind === 'meeting');
    if (title !== -1 && announcesReport(lines.slice(title))) anchors.push({ line: title, kind: 'report' });
  }
  return anchors.sort((a, b) => a.line - b.line);
}

function announcesReport(lines: readonly Line[]): boolean {
  const words = lines.map((line) => line.words).join('');
  return words.length >= SHORTEST_REPORT && /各位代表/.test(words) && !/摘要|摘登|解读/.test(lines[0]!.words);
}

function lineAt(lines: readonly Line[], offset: number): number {
  return lines.findIndex((line) => offset < line.end);
}
