import { assign, flatten } from '../assign.ts';
import { bound } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import { headOf } from '../head.ts';
import { labelOf } from '../nouns.ts';
import { timesBetween } from '../times.ts';

/** 由A增长到B: the base year and the end of the span. */
export function fromTo(c: Case): Draft[] | null {
  const { head, group, following } = c;
  const { tokens } = c.scene;
  if (group.numbers.length !== 1) return null;
  if (has(head.zone, 'from')) {
    const zone = tokens.slice(group.next, following?.first ?? group.next);
    const leads =
      following !== undefined &&
      following.clauseStart === group.clauseStart &&
      zone.every((token) => token.type === 'word' || token.type === 'time') &&
      zone.some((token) => does(token, 'to', 'reach', 'grow', 'fall'));
    if (!leads) return null;
    const { zoneFrom } = head;
    const from = tokens.findIndex((token, i) => i >= zoneFrom && does(token, 'from'));
    const before = headOf(c.scene, group.headFrom, from);
    const subjects =
      before.subjects.length > 0 ? before.subjects : before.rest ? [] : (c.state.subjects ?? []);
    if (before.subjects.length > 0) c.state.subjects = flatten(before.subjects);
    const assigned = assign(subjects, 1, false);
    const subject = 'each' in assigned ? assigned.each[0]![0]! : null;
    const own = timesBetween(c.scene, from, group.first).time;
    return [
      draft(c, group.numbers[0]!, {
        ...(subject === null ? {} : bound(c, subject, 'level', group.numbers[0]!)),
        subject,
        label: subject?.label ?? labelOf(c),
        time: own,
        bound: 'exact',
        rule: own === null ? 'from-base-year' : 'from-year',
      }),
    ];
  }
  const last = c.drafts[c.drafts.length - 1];
  if (last === undefined || !/^from-(?:base-)?year$/.test(last.rule)) return null;
  const between = tokens.slice(c.state.used, group.first);
  if (between.some((token) => token.type !== 'word' && token.type !== 'time')) return null;
  if (!has(head.zone, 'to', 'reach', 'grow', 'fall')) return null;
  return [
    draft(c, group.numbers[0]!, {
      ...(last.subject === null ? {} : bound(c, last.subject, 'level', group.numbers[0]!)),
      subject: last.subject,
      label: last.label,
      time: timesBetween(c.scene, c.state.used, group.first).time,
      rule: 'to-end-of-span',
    }),
  ];
}
