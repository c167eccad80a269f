import { FLAG } from '../3-tokens/lexicon.ts';
import type { Case } from './case.ts';
import type { Draft } from './draft.ts';
import { has } from './flags.ts';
import type { Subject } from './subject.ts';

/**
 * The subjects of the clauses before, one each, that a list without subjects pairs with: 财政总收入15亿元，其中一般
 * 公共预算收入5亿元，|分别增长6%、7%. They have to be as many, said one right after the other, of one measure.
 * @returns null where there are none such
 */
export function gathered(c: Case): Subject[] | null {
  const { drafts, group, head, state } = c;
  const count = group.numbers.length > 1 ? group.numbers.length : run(drafts);
  // 绿化率、绿地率分别达40%、38%，均居第二: the list just before is what is meant.
  if (group.numbers.length === 1 && state.subjects !== null && state.subjects.length > 1) return null;
  if (count < 2 || drafts.length < count || !has(head.zone, FLAG.each | FLAG.all)) return null;
  if (run(drafts) < count) return null;
  const ends = drafts.filter(({ rule }) => !rule.startsWith('from-'));
  return ends.slice(-count).map((draft) => draft.subject!);
}

/** How many figures at the end have the same measure, each of another thing. */
function run(drafts: readonly Draft[]): number {
  const last = drafts[drafts.length - 1];
  if (last === undefined || last.measure === 'rank') return 0;
  const seen = new Set<string>();
  let count = 0;
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const { subject, measure, label, rule } = drafts[i]!;
    // 由A提高到B: A is not what is paired with.
    if (rule.startsWith('from-')) continue;
    if (subject === null || measure !== last.measure || seen.has(label) || rule === 'milestone') break;
    seen.add(label);
    count += 1;
  }
  return count;
}
