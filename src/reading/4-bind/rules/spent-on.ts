import purposes from '../../lexicon/purposes.json' with { type: 'json' };
import { bound } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { SHARES } from '../measure.ts';
import { speakOf } from '../state.ts';
import type { Subject } from '../subject.ts';

const PURPOSES = purposes.map((purpose) => ({
  of: new RegExp(purpose.of),
  for: new RegExp(purpose.for),
  /** The indicator that it can be a part of without naming it: 一般公共预算支出30亿元，八成以上用于民生. */
  behind: purpose.behind,
  gives: purpose.gives,
}));

/** 财政支出八成以上投向民生, 八成以上财政资金用于民生: a part of the one that goes to the other. */
export function spentOn(c: Case): Draft[] | null {
  const { group, scene } = c;
  const number = group.numbers[0]!;
  if (group.numbers.length > 1 || !SHARES.has(number.quantity.unit)) return null;
  const { tokens, text } = scene;
  const end = c.following?.clauseStart === group.clauseStart ? c.following.first : group.clauseEnd;
  const before = text.slice(tokens[group.headFrom]!.start, number.start);
  const after = text.slice(number.end, tokens[end - 1]!.end);
  for (const purpose of PURPOSES) {
    const goal = purpose.for.exec(after);
    if (goal === null) continue;
    const of =
      purpose.of.exec(before)?.[0] ??
      purpose.of.exec(after.slice(0, goal.index))?.[0] ??
      (c.state.subjects?.[0]?.ids[0] === purpose.behind ? c.state.subjects![0]!.label : null);
    if (of === null) continue;
    const subject: Subject = {
      ids: [purpose.gives],
      single: null,
      label: of + goal[0],
      scope: 'region',
      start: number.start,
      end: number.end,
      above: false,
      added: false,
      doubt: null,
    };
    speakOf(c.state, [subject], 'level');
    return [
      draft(c, number, {
        binding: bound(c, subject, 'level', number),
        subject,
        label: subject.label,
        rule: 'part-that-goes-to',
      }),
    ];
  }
  return null;
}
