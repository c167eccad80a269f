import { flatten } from '../assign.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';

/** 三次产业比例达到12.3:40.1:47.6 */
export function ratio(c: Case): Draft[] | null {
  const number = c.group.numbers[0]!;
  const parts = number.quantity.ratio;
  if (parts === null) return null;
  const subjects = flatten(c.head.subjects);
  const fits =
    subjects.length === parts.length &&
    subjects.every((subject) => subject.ids.length === 1 && subject.doubt === null);
  c.state.subjects = null;
  return parts.map((part, i) => {
    const subject = fits ? subjects[i]! : (subjects[0] ?? null);
    return draft(c, number, {
      start: part.start,
      end: part.end,
      value: part.value,
      unit: '%',
      id: fits ? subject!.ids[0]! : null,
      subject,
      label: subject?.label ?? '',
      rule: 'ratio-of-shares',
    });
  });
}
