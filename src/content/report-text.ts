import { PART_KINDS } from '../model/index.ts';
import type { PartMark } from '../reading/types.ts';

/** A report file cut into its front matter and its text. */
export interface ReportParts {
  /** The YAML between the two lines `---`; it begins on line 2 of the file. */
  yaml: string;
  /** All that follows the closing line, without the lines of part marks. */
  text: string;
  marks: PartMark[];
  /** Line of the file on which the text begins. */
  textLine: number;
  /** Lines that look like part marks and are none. */
  bad: { line: number; found: string }[];
}

const FENCE = /^---[ \t]*\r?$/;
const MARK = /^[ \t]*<!--\s*part:\s*(?:(review|plan)\s+((?:19|20)\d\d)|(notes|none))\s*-->[ \t]*\r?$/;
/** A comment that fills its line, or one that speaks of a part anywhere in a line: somebody meant a mark. */
const SUSPECT = /^[ \t]*<!--.*?(?:-->|$)[ \t]*\r?$|<!--\s*part\b/i;

/** Cuts a file in two at its front matter; null where it has none. Nothing of the text is changed. */
export function cutReport(file: string): ReportParts | null {
  const lines = file.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return null;
  const close = lines.findIndex((line, i) => i > 0 && FENCE.test(line));
  if (close < 0) return null;

  const kept: string[] = [];
  const marks: PartMark[] = [];
  const bad: ReportParts['bad'] = [];
  let offset = 0;
  for (let i = close + 1; i < lines.length; i += 1) {
    const line = lines[i]!;
    const mark = MARK.exec(line);
    if (mark !== null) {
      marks.push({ offset, ...markOf(mark) });
      continue;
    }
    if (SUSPECT.test(line)) bad.push({ line: i + 1, found: line.trim() });
    const whole = i < lines.length - 1 ? `${line}\n` : line;
    kept.push(whole);
    offset += whole.length;
  }
  const yaml = lines.slice(1, close).map((line) => line.replace(/\r$/, ''));
  return { yaml: yaml.join('\n'), text: kept.join(''), marks, textLine: close + 2, bad };
}

function markOf(match: RegExpExecArray): Pick<PartMark, 'kind' | 'year'> {
  const word = match[1] ?? match[3];
  const kind = PART_KINDS.find((each) => each === word)!;
  return { kind, year: match[2] === undefined ? null : Number(match[2]) };
}
