import { isSpace } from './characters.ts';

/** A line of the source that holds more than white space, without the space at its ends. */
export interface Line {
  start: number;
  end: number;
  /** It ends as a sentence ends. */
  closed: boolean;
  /** It breaks off after a mark that ends nothing. */
  hangs: boolean;
  /** It opens with the mark of a heading or of a list entry. */
  opens: boolean;
  /** It opens with a mark that can't begin anything. */
  continues: boolean;
}

/** The lines of a text that are not blank. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= source.length) {
    let to = source.indexOf('\n', from);
    if (to < 0) to = source.length;
    let start = from;
    let end = to;
    while (start < end && isSpace(source.charCodeAt(start))) start += 1;
    while (end > start && isSpace(source.charCodeAt(end - 1))) end -= 1;
    if (end > start) lines.push(lineAt(source, start, end));
    from = to + 1;
  }
  return lines;
}

const CLOSING = /[。！？!?；;:：…][”"’』」）)]*$/;
/** After a comma, and between a number and its unit, nothing has come to its end. */
const HANGING = /[，,、]$|\d\s*[万亿]$/;
const OPENING =
  /^(?:#+\s|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节部分]|\d{1,2}\s*[.．、]\s*[^\d]|\d{1,2}\s+[\u4e00-\u9fff]|[①-⑳●■◆▲★·•]|[-—]\s|——|附注|附[:：件]|注释|名词解释|各位代表)/;
const CONTINUING = /^[，,、。；;：:）)”》%％]/;

function lineAt(source: string, start: number, end: number): Line {
  const head = source.slice(start, Math.min(end, start + 24)).replaceAll('*', '');
  const tail = source.slice(Math.max(start, end - 6), end).replaceAll('*', '');
  return {
    start,
    end,
    closed: CLOSING.test(tail),
    hangs: HANGING.test(tail),
    opens: OPENING.test(head),
    continues: CONTINUING.test(head),
  };
}

/** The length that four lines of five do not exceed, in characters: how long a full line is here. */
export function typicalLength(lines: readonly Line[]): number {
  if (lines.length === 0) return 0;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)]!;
}

/** A shorter line than this stands alone: a heading, a caption, a signature. */
const FULL_LINE = 22;

/**
 * Whether the second line goes on where the first broke off. A scan breaks lines anywhere; a line that is
 * neither closed nor short, and is followed by one that opens nothing, was broken.
 */
export function joinsOn(first: Line, second: Line, typical: number): boolean {
  if (second.continues || (first.hangs && !second.opens)) return true;
  if (first.closed || second.opens) return false;
  const length = first.end - first.start;
  if (first.opens && length < 40 && (typical < 30 || length < typical * 0.8)) return false;
  return length >= Math.min(FULL_LINE, Math.max(12, typical * 0.6));
}

/** — 7 —, ·7·, 第7页: the number of a page, told as one. */
const PAGE = /^(?:[-—–－─·•~]+\s*\d{1,3}\s*[-—–－─·•~]+|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?)$/;
const BARE = /^\d{1,3}$/;

/**
 * The numbers of pages that stand on lines of their own, between two halves of a sentence. A bare number is one only
 * where it counts on from the page before or the page after is told so too: a scan can break any number off its line.
 */
export function pagesAmong(lines: readonly Line[], source: string): Set<Line> {
  const told: { line: Line; value: number; bare: boolean }[] = [];
  for (const line of lines) {
    if (line.end - line.start > 16) continue;
    const words = source.slice(line.start, line.end).replaceAll(/[０-９]/g, halfWidth);
    const bare = BARE.test(words);
    if (bare || PAGE.test(words)) told.push({ line, value: Number(/\d+/.exec(words)![0]), bare });
  }
  const pages = told.filter(
    ({ value, bare }, i) => !bare || told[i - 1]?.value === value - 1 || told[i + 1]?.value === value + 1,
  );
  return new Set(pages.map(({ line }) => line));
}

const halfWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
