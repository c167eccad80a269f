import { FLAG } from '../../3-tokens/lexicon.ts';
import { flatten } from '../assign.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import { headOf } from '../head.ts';
import { PERCENT } from '../measure.ts';
import type { Subject } from '../subject.ts';
import { timesBetween } from '../times.ts';

/** 三次产业比例达到12.3:40.1:47.6 */
export function ratio(c: Case): Draft[] | null {
  const number = c.group.numbers[0]!;
  const parts = number.quantity.ratio;
  if (parts === null) return null;
  const before = has(c.head.zone, FLAG.from);
  const after = c.state.ratio !== null && has(c.head.zone, FLAG.to | FLAG.reach);
  const subjects = after ? c.state.ratio! : flatten(subjectsOf(c, before));
  const fits = subjects.length === parts.length && subjects.every((subject) => isShare(c, subject));
  const told = before ? timesBetween(c.scene, c.head.zoneFrom, c.group.first).time : null;
  c.state.subjects = null;
  c.state.ratio = before && fits ? subjects : null;
  return parts.map((part, i) => {
    const subject = fits ? subjects[i]! : (subjects[0] ?? null);
    return draft(c, number, {
      start: part.start,
      end: part.end,
      value: part.value,
      // 城乡收入比2.3:1 is no share of anything.
      unit: fits ? '%' : '',
      id: fits ? subject!.ids[0]! : null,
      subject,
      label: subject?.label ?? '',
      rule: before
        ? told === null
          ? 'from-base-year'
          : 'from-year'
        : after
          ? 'to-end-of-span'
          : 'ratio-of-shares',
    });
  });
}

/** 城镇居民收入与农村居民收入之比: what is no share has no part in a ratio of shares. */
const isShare = ({ index }: Case, { ids, doubt }: Subject): boolean =>
  ids.length === 1 && doubt === null && PERCENT.has(index.get(ids[0]!)?.unit ?? '');

/** 三次产业结构由…调整为…: the subject stands before 由. */
function subjectsOf(c: Case, before: boolean): Subject[] {
  // 三次产业结构进一步优化，调整为8:41:51: the subject stands a clause back.
  if (c.head.subjects.length === 0 && c.state.subjects !== null && has(c.head.zone, FLAG.to | FLAG.reach))
    return c.state.subjects;
  if (!before || c.head.subjects.length > 0) return c.head.subjects;
  const from = c.scene.tokens.findIndex((token, i) => i >= c.head.zoneFrom && does(token, FLAG.from));
  return headOf(c.scene, c.group.headFrom, from).subjects;
}
