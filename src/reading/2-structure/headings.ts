import { isOneOf } from '../1-normalise/characters.ts';
import names from '../lexicon/headings.json' with { type: 'json' };

/** A heading found in the normal text. */
export interface Heading {
  /** Offsets in the normal text, the numbering included. */
  start: number;
  end: number;
  text: string;
  /** 0 for 一、 and for named parts, 1 for （一）. */
  level: 0 | 1;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** What a report's parts are called: the words that close such a heading where it runs on without a break. */
const PART_WORD = `(?:${names.parts.join('|')})(?:${names.partsEnd.join('|')})?`;
const RUNNING_PART = new RegExp(
  `^${NUMERAL}、[^，。；！？\\n]{0,28}?${PART_WORD}(?:(?:和|及|与|、)[^，。；！？\\n]{0,16}?${PART_WORD})*`,
);
const NUMBERED = new RegExp(`^${NUMERAL}、`);
const SECOND = new RegExp(`^（${NUMERAL}）`);
/** What the notes are called: 附注, 名词解释, 《政府工作报告》有关用语说明, 【相关名词注释】. */
const NAMED = new RegExp(`^[【[（]?(?:${names.notes.join('|')})`);
/** The same where they run on without a break: …。名词解释:1、… */
const RUNNING_NOTES = new RegExp(
  `(?:${names.runningNotes.join('|')})[:】\\]]?(?=1[.、）]|（1）|①|\\[1\\])`,
  'g',
);
const NAMED_PART = new RegExp(
  `^[^，。；！？\\n]{0,10}(?:(?:19|20)\\d\\d年?|十[一二三四五六七八九]?五)[^，。；！？\\n]{0,24}?${PART_WORD}$`,
);

/** Where a heading may begin: at a paragraph, or after the mark that ends a sentence. */
function beginsAt(text: string, at: number): boolean {
  if (at === 0) return true;
  return isOneOf(text.charCodeAt(at - 1), '\n。！？；”）');
}

/** No heading without a number is longer than this (characters): what is longer is a sentence. */
const LONGEST_LINE = 38;

/** Headings of a normal text, in order. Runs along the text once. */
export function findHeadings(text: string): Heading[] {
  const found: Heading[] = [];
  const starts = new RegExp(`(?:${NUMERAL}、|（${NUMERAL}）)`, 'g');
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    if (!beginsAt(text, match.index)) continue;
    const heading = numberedHeading(text, match.index);
    if (heading !== null) found.push(heading);
  }
  for (const { index, 0: words } of text.matchAll(RUNNING_NOTES)) {
    if (index === 0 || text[index - 1] === '\n' || !beginsAt(text, index)) continue;
    found.push({ start: index, end: index + words.length, text: words.replace(/[:】\]]$/, ''), level: 0 });
  }
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const line = text.slice(from, Math.min(to, from + LONGEST_LINE + 2));
    if (to - from <= LONGEST_LINE && (NAMED.test(line) || NAMED_PART.test(line))) {
      found.push({ start: from, end: to, text: line, level: 0 });
    } else if (NAMED.test(line) && /^[^:]{2,8}:/.test(line)) {
      const end = from + line.indexOf(':') + 1;
      found.push({ start: from, end, text: text.slice(from, end - 1), level: 0 });
    }
    from = to + 1;
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((heading, i, all) => i === 0 || heading.start >= all[i - 1]!.end);
}

/** No numbered heading that ends its line is longer (characters). */
const LONGEST = 46;

function numberedHeading(text: string, at: number): Heading | null {
  const ahead = text.slice(at, at + 80);
  const lineEnd = ahead.indexOf('\n');
  const line = lineEnd < 0 ? ahead : ahead.slice(0, lineEnd);
  const second = SECOND.test(line);
  if (!second && !NUMBERED.test(line)) return null;
  const whole = /^[^。；！？\n]+[。！]?$/.test(line) && line.length <= LONGEST && lineEnd >= 0;
  if (whole)
    return { start: at, end: at + line.length, text: line.replace(/[。！]$/, ''), level: second ? 1 : 0 };
  if (!second) {
    const running = RUNNING_PART.exec(line);
    return running === null ? null : { start: at, end: at + running[0].length, text: running[0], level: 0 };
  }
  const stop = line.search(/[。；！？:]/);
  const end = stop > 0 && stop <= LONGEST ? stop : line.slice(0, 24).lastIndexOf('，');
  return { start: at, end: at + Math.max(end, 3), text: line.slice(0, Math.max(end, 3)), level: 1 };
}
