import type { DocumentKind } from '../../model/index.ts';
import { linesOf } from '../3-split/lines.ts';

/** How many lines from the top a page's title can stand, and how long it can be (characters). */
const TOP_LINES = 8;
const LONGEST = 45;

/** Headings of parts, and tags of a page, are no titles. */
const PART = /回顾|工作安排|目标任务|^精彩\d{4}|^奋进\d{4}/;

/** A report's title is made of its year and its region; a page's is its longest headline near the top. */
export function titleOf(kind: DocumentKind, region: string, year: number | null, text: string): string {
  const lines = linesOf(text).filter((line) => line.kind !== 'blank');
  if (kind === 'report') return `${year ?? ''}年${region}政府工作报告`;
  if (kind === 'bulletin') {
    const title = lines.find((line) => line.kind === 'title' || line.kind === 'headline');
    if (title !== undefined) return title.words.replace(/^.*[】\]］]/, '');
  }
  const headlines = lines
    .slice(0, TOP_LINES)
    .filter(
      (line) =>
        line.words.length <= LONGEST &&
        !/[。；，,]$|同志|代表中国|大会会场|^——|《[^》]*$/.test(line.words) &&
        !PART.test(line.words),
    )
    .map((line) => text.slice(line.start, line.end).trim());
  const title = headlines.sort((a, b) => b.length - a.length)[0] ?? '';
  return title === '' || title.startsWith('政府工作报告') ? `${year ?? ''}年${region}${title}` : title;
}
