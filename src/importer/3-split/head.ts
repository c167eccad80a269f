import type { Anchor } from './anchors.ts';
import { headsItem, type Line } from './lines.ts';
import type { Span } from './span.ts';

/** How far above its opening a report's head can reach, in lines and in characters without white space. */
const HEAD_LINES = 60;
const HEAD_CHARACTERS = 600;

/** Goes up from where a report opens to where its head begins. */
export function headOf(
  lines: readonly Line[],
  anchor: Anchor,
  floor: number,
): Pick<Span, 'start' | 'headline'> {
  let start = anchor.line;
  let meeting = lines[anchor.line]!.kind === 'meeting';
  let characters = 0;
  if (lines[start]!.kind === 'title') return { start, headline: null };
  for (let index = anchor.line - 1; index >= Math.max(floor, anchor.line - HEAD_LINES); index -= 1) {
    const line = lines[index]!;
    characters += line.words.length;
    if (characters > HEAD_CHARACTERS) break;
    if (line.kind === 'headline' || headsItem(line)) return { start, headline: index };
    if (line.kind === 'title') return { start: withGovernment(lines, index, floor), headline: null };
    if (line.kind === 'meeting') {
      start = index;
      meeting = true;
    } else if (meeting && (line.kind === 'clutter' || (line.kind === 'text' && line.words.length > 20))) {
      break;
    } else if (/^(?:各位代表|同志们|各位委员)/.test(line.words)) {
      start = index;
    }
  }
  return { start: anchor.kind === 'congress' ? withTheme(lines, start, floor) : start, headline: null };
}

/** A party congress's report has its theme for a title, on a short line above the congress's name. */
function withTheme(lines: readonly Line[], meeting: number, floor: number): number {
  if (lines[meeting]!.kind !== 'meeting') return meeting;
  for (let index = meeting - 1; index >= floor; index -= 1) {
    const { kind, words } = lines[index]!;
    if (kind !== 'blank') return kind === 'text' && words.length <= 40 ? index : meeting;
  }
  return meeting;
}

/** A title in two lines has the government's name on the first: 某县人民政府 / 工作报告. */
function withGovernment(lines: readonly Line[], title: number, floor: number): number {
  if (lines[title]!.words !== '工作报告') return title;
  for (let index = title - 1; index >= floor; index -= 1) {
    if (lines[index]!.kind !== 'blank') return /政府$/.test(lines[index]!.words) ? index : title;
  }
  return title;
}

/** Where a document's head ends: where it opens; under a bare title, where the deputies are first spoken to. */
export function headEnd(lines: readonly Line[], { anchor }: Span): number {
  const { kind } = lines[anchor]!;
  if (kind !== 'title' && kind !== 'meeting') return anchor + 1;
  const salutation = lines
    .slice(anchor, anchor + HEAD_LINES)
    .findIndex((line) => /^(?:各位代表|同志们)/.test(line.words));
  return anchor + Math.max(0, salutation) + 1;
}
