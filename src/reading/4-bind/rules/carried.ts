import { assign } from '../assign.ts';
import type { Case } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import { PERCENT } from '../measure.ts';
import { countsWhatFollows } from '../nouns.ts';
import { other } from '../other.ts';
import { numbersOn } from '../say.ts';

/** 同比增长7.7%: the subject goes without saying. */
export function carried(c: Case): Draft[] | null {
  const { head, state, group } = c;
  if (state.subjects === null || head.rest || head.subjects.length > 0) return null;
  if (acts(c) || countsWhatFollows(c)) return null;
  const assigned = assign(state.subjects, group.numbers.length, has(head.zone, 'all', 'each'));
  if ('doubt' in assigned) return other(c, assigned.doubt);
  if (has(head.zone, 'add')) {
    for (const subject of assigned.each.flat())
      subject.added = c.index.flowOf(subject.ids[0] ?? '') !== undefined;
  } else if (has(head.zone, 'reach', 'to', 'amount') && state.measures.size > 0) {
    // 新增18户、总数达到71户: the second is of the stock.
    for (const subject of assigned.each.flat()) {
      subject.added = false;
      const stock = c.index.get(subject.ids[0] ?? '')?.flowOf;
      if (
        stock !== undefined &&
        state.measures.has('level') &&
        !PERCENT.has(group.numbers[0]!.quantity.unit)
      ) {
        subject.ids = [stock];
      }
    }
  }
  return numbersOn(
    c,
    assigned.each,
    group.numbers.length > 1 ? 'paired-with-subjects-before' : 'subject-before',
  );
}

/** Do the words before the number begin something new: 建成, 发放? */
function acts(c: Case): boolean {
  const { tokens } = c.scene;
  for (let i = c.head.zoneFrom; i < c.head.zoneTo; i += 1) {
    const token = tokens[i]!;
    if (!does(token, 'verb', 'outcome')) continue;
    if (!does(token, 'reach', 'to', 'grow', 'fall', 'add', 'rank', 'aim', 'adverb', 'trend')) return true;
  }
  return c.group.adjoins ? false : c.head.zoneFrom === c.head.zoneTo && !c.head.coordinated;
}
