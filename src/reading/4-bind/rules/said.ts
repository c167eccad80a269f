import { FLAG } from '../../3-tokens/lexicon.ts';
import { assign, eachOf, flatten } from '../assign.ts';
import type { Case } from '../case.ts';
import type { Draft } from '../draft.ts';
import { has } from '../flags.ts';
import { takeOver } from '../handed-on.ts';
import { measureOf } from '../measure.ts';
import { namesWhatFollows } from '../nouns.ts';
import { other } from '../other.ts';
import { numbersOn } from '../say.ts';
import { speakOf } from '../state.ts';
import { doubtSubjects } from '../whose.ts';

/** 地区生产总值完成183.5亿元: the subject stands before, in the same breath. */
export function said(c: Case): Draft[] | null {
  const { head, state, group } = c;
  if (head.subjects.length === 0) return null;
  if (namesWhatFollows(c)) return other(c, null);
  const shared = has(head.zone, FLAG.all | FLAG.each);
  if (head.list !== null && (flatten(head.list).length === group.numbers.length || shared)) {
    head.subjects = head.list;
    head.rest = false;
  }
  takeOver(c);
  doubtSubjects(c);
  const assigned = assign(head.subjects, group.numbers.length, shared);
  speakOf(state, flatten(head.subjects));
  if ('doubt' in assigned) {
    const each = assigned.doubt === 'joint' && tellsGrowth(c) ? eachOf(head.subjects) : null;
    return each === null ? other(c, assigned.doubt) : numbersOn(c, each, 'one-for-all');
  }
  state.subjects = assigned.each.flat();
  const rule =
    group.numbers.length > 1 ? 'paired-in-order' : assigned.each[0]!.length > 1 ? 'one-for-all' : null;
  return numbersOn(c, assigned.each, rule);
}

function tellsGrowth({ head, group }: Case): boolean {
  const told = measureOf(head.zone, group.numbers[0]!.quantity.unit);
  return told?.measure === 'growth' || told?.measure === 'average-growth';
}
