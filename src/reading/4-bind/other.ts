import type { Measure } from '../../model/index.ts';
import { type Case, draft } from './case.ts';
import type { Draft } from './draft.ts';
import { measureOf } from './measure.ts';
import { behind, labelOf, namesWhatFollows } from './nouns.ts';
import type { Doubt } from './subject.ts';

/** A figure that the catalogue does not have, or that no rule binds with certainty. */
export function other(c: Case, doubt: Doubt | null, measure?: Measure, rule = 'other-figure'): Draft[] {
  const { head, state, group } = c;
  const known =
    head.subjects.some((subject) => subject.ids.length > 0) ||
    (head.subjects.length === 0 && state.subjects?.some((subject) => subject.ids.length > 0) === true);
  const words = labelOf(c);
  if (rule === 'share-of-a-task') state.measure = null;
  else if (head.rest && !namesWhatFollows(c)) state.subjects = head.subjects;
  else if ((head.subjects.length === 0 || namesWhatFollows(c)) && rule === 'other-figure' && doubt === null) {
    const noun = behind(c);
    if (noun !== '')
      state.subjects = [
        {
          ids: [],
          single: null,
          label: noun,
          scope: 'region',
          start: group.numbers[0]!.start,
          end: group.numbers[0]!.end,
          above: false,
          added: false,
          doubt: null,
        },
      ];
  }
  return group.numbers.map((number) => {
    const told = measure === undefined ? measureOf(head.zone, number.quantity.unit) : null;
    const value = told?.falling === true ? -number.quantity.value : number.quantity.value;
    return draft(c, number, {
      label: words,
      subject: head.subjects[0] ?? null,
      measure: measure ?? told?.measure ?? 'level',
      value,
      doubt: known ? doubt : null,
      rule,
    });
  });
}
