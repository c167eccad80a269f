import type { DocumentKind } from '../../model/index.ts';
import { linesOf } from '../3-split/lines.ts';

/** How many lines from the top a page's title can stand, and how long it can be (characters). */
const TOP_LINES = 8;
const LONGEST = 45;

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
    .filter((line) => line.words.length <= LONGEST && !/[。；，,]$|同志|《[^》]*$/.test(line.words))
    .map((line) => text.slice(line.start, line.end).trim());
  return headlines.sort((a, b) => b.length - a.length)[0] ?? `${year ?? ''}年${region}`;
}
