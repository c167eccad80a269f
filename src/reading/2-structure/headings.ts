import type { Section } from '../../model/index.ts';
import { isOneOf } from '../1-normalise/characters.ts';

/** A heading found in the normal text. */
export interface Heading {
  /** Offsets in the normal text, the numbering included. */
  start: number;
  end: number;
  text: string;
  /** 0 for 一、 and for named parts, 1 for （一）. */
  level: 0 | 1;
}

/** What a report's parts are called: the words that close such a heading where it runs on without a break. */
const PART_WORD =
  '(?:主要工作|工作回顾|发展回顾|情况回顾|回顾|工作总结|总结|发展成就|主要成就|成就|工作安排|重点安排|安排|工作部署|目标任务|主要目标|奋斗目标|预期目标|发展目标|目标|主要任务|重点任务|任务|重点工作|主要工作|政府工作|工作思路|总体思路|总体要求|指导思想|基本思路|主要考虑|自身建设|人民满意政府)(?:任务|回顾|情况)?';
const RUNNING_PART = new RegExp(
  `^[一二三四五六七八九十]{1,3}、[^，。；！？\\n]{0,28}?${PART_WORD}(?:(?:和|及|与|、)[^，。；！？\\n]{0,16}?${PART_WORD})*`,
);
const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;
const SECOND = /^（[一二三四五六七八九十]{1,3}）/;
/** What the notes are called: 附注, 名词解释, 《政府工作报告》有关用语说明, 【相关名词注释】. */
const NAMED =
  /^[【[（]?(?:附(?:注|录|[:件])|备注|注:?$|注释|《?政府工作报告》?(?:中的?)?(?:注释|注解|释义)|(?:《?政府工作报告》?)?(?:中的?|有关|相关|部分|若干|主要)*(?:专有|专业)?(?:名词|术语|用语|词语|词汇)+(?:解释|注释|说明|注解|释义|解读))/;
/** The same where they run on without a break: …。名词解释:1、… */
const RUNNING_NOTES =
  /(?:附注|附录|(?:有关|相关|部分)?(?:专有|专业)?(?:名词|术语|用语)(?:解释|注释|说明|注解|释义))[:】\]]?(?=1[.、）]|（1）|①|\[1\])/g;
const NAMED_PART = new RegExp(
  `^[^，。；！？\\n]{0,10}(?:(?:19|20)\\d\\d年?|十[一二三四五六七八九]?五)[^，。；！？\\n]{0,24}?${PART_WORD}$`,
);

/** Where a heading may begin: at a paragraph, or after the mark that ends a sentence. */
function beginsAt(text: string, at: number): boolean {
  if (at === 0) return true;
  return isOneOf(text.charCodeAt(at - 1), '\n。！？；”）');
}

/** Headings of a normal text, in order. Runs along the text once. */
export function findHeadings(text: string): Heading[] {
  const found: Heading[] = [];
  const starts = /(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/g;
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
    const line = text.slice(from, Math.min(to, from + 40));
    if (to - from <= 38 && (NAMED.test(line) || NAMED_PART.test(line))) {
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

const NOTES = /附注|附录|名词|注释|注解|释义|术语|用语|^【?(?:附[:件]|备注|注:?$)/;
const REVIEW = /回顾|总结|成就|成绩|成效|完成情况|发展成果|(?:过去|这)(?:的)?(?:一|五)年/;
const PLAN = /安排|目标|任务|重点工作|部署|思路|要求|考虑|规划|自身建设|指导思想|打算|展望/;

/** What a part is, by its heading: null where the heading does not tell. `mixed` speaks of both. */
export function partOf(heading: string, reviews: number, plans: number): Section['kind'] | 'mixed' | null {
  if (NOTES.test(heading)) return 'notes';
  const review = REVIEW.test(heading);
  const plan = PLAN.test(heading);
  if (review && plan) {
    return /(?:回顾|总结|成就|成绩|成果).*(?:目标|任务|安排|思路|要求)/.test(heading) ? 'mixed' : 'review';
  }
  if (review) return 'review';
  if (plan) return 'plan';
  if (heading.includes(String(plans)) || /今年|今后|未来/.test(heading)) return 'plan';
  if (heading.includes(String(reviews))) return 'review';
  return null;
}

/** What a part is by how its text begins, where the heading does not tell. */
export function partOfBeginning(body: string, reviews: number, plans: number): 'review' | 'plan' | null {
  const review = body.search(
    new RegExp(`${reviews}年|(?:过去|这|刚刚过去的)(?:的)?(?:一|五)年|一年来|五年来|回顾`),
  );
  const plan = body.search(
    new RegExp(
      `${plans}年|今年|(?:今后|未来)五年|十[一二三四五六七八九]?五”?时期是.{0,40}(?:关键|开局|时期)|预期目标|我们将`,
    ),
  );
  if (review < 0 && plan < 0) return null;
  if (review < 0) return 'plan';
  if (plan < 0) return 'review';
  return review <= plan ? 'review' : 'plan';
}
