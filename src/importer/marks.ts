import { linesOf } from './3-split/lines.ts';
import type { Identity } from './4-identify/index.ts';
import { excerpt } from './squeeze.ts';

/** Longest line that can be a heading, in characters without white space. */
const HEADING = 40;

const REVIEW = /工作回顾|工作总结|^精彩\d{4}$|^回眸$|^回顾$|发展成就|主要成绩/;
const PLAN = /工作安排|工作部署|^奋进\d{4}$|^展望|目标任务|重点工作|主要目标|预期目标/;
const HEADING_INSIDE = /[一二三四五]、[^。]{0,40}(?:安排|目标|任务|重点|部署|思路|要求|工作)/;

/** Which part marks a person may have to add, and where, because the text does not show its parts. */
export function suggestMarks(identity: Identity, text: string): string[] {
  const given = identity.year ?? 0;
  // A party congress plans the five years that begin with its own.
  const year = identity.plans ?? (identity.kind === 'congress' ? given + 4 : given);
  const review = `<!-- part: review ${identity.reviews ?? given - 1} -->`;
  const plan = `<!-- part: plan ${year} -->`;
  if (identity.kind === 'bulletin') return [];
  if (identity.kind === 'report') {
    const shown = linesOf(text).some((line) => line.words.length <= HEADING && PLAN.test(line.words));
    if (shown || HEADING_INSIDE.test(text)) return [];
    return [`no heading says where the plan begins: put ${plan} on a line of its own there`];
  }
  const headings = linesOf(text).flatMap((line, index) => {
    if (line.words.length > HEADING) return [];
    const mark = REVIEW.test(line.words) ? review : PLAN.test(line.words) ? plan : null;
    return mark === null ? [] : [`text line ${index + 1} “${excerpt(line.words, 20)}”: ${mark}`];
  });
  return [
    'a page like this does not show its parts: read it whole and add part marks, each on a line of its own; ' +
      '<!-- part: none --> before captions and credits',
    ...headings,
  ];
}
