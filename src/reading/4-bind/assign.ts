import type { Doubt, Subject } from './subject.ts';

/** Subjects for the numbers of a group: for each number the subjects it is said of. */
export type Assignment = { each: Subject[][] } | { doubt: Doubt; subjects: Subject[] };

/** A subject for each indicator that a compound stands for. */
export function flatten(subjects: readonly Subject[]): Subject[] {
  // Few wordings are compounds.
  if (subjects.every((subject) => subject.ids.length <= 1)) return [...subjects];
  return subjects.flatMap((subject) =>
    subject.ids.length > 1 ? subject.ids.map((id) => ({ ...subject, ids: [id], single: null })) : [subject],
  );
}

/**
 * Lays `count` numbers beside their subjects: in order where there are as many of the one as of the other, all on
 * one where there is one, one on all where 均 says so. One number for two things without 均 is said of both
 * together, so of neither.
 */
export function assign(subjects: readonly Subject[], count: number, onAll: boolean): Assignment {
  const flat = flatten(subjects);
  if (count > 1) {
    if (flat.length === count) return { each: flat.map((subject) => [subject]) };
    return { doubt: 'list', subjects: flat };
  }
  if (flat.length === 1 || sameThing(flat)) return { each: [[flat[flat.length - 1]!]] };
  if (onAll) return { each: [flat] };
  const only = subjects.length === 1 ? subjects[0]! : null;
  if (only !== null && only.single !== null)
    return { each: [[{ ...only, ids: [only.single], single: null }]] };
  return { doubt: 'joint', subjects: flat };
}

/**
 * 固定资产投资、社会消费品零售总额增长4%: one growth for several. Amounts of two things can be added up, growths
 * can't, so it is the growth of each.
 * @returns null where not all of them are known
 */
export function eachOf(subjects: readonly Subject[]): Subject[][] | null {
  const each = subjects.map((subject) =>
    subject.ids.length > 1 && subject.single !== null
      ? { ...subject, ids: [subject.single], single: null }
      : subject,
  );
  const known = each.every(
    (subject) => subject.ids.length === 1 && subject.doubt === null && subject.scope === 'region',
  );
  return known && each.length > 1 ? [each] : null;
}

/** 煤改电、煤改气完成8000户: two wordings of one indicator. */
function sameThing(subjects: readonly Subject[]): boolean {
  const id = subjects[0]?.ids[0];
  return id !== undefined && subjects.every((subject) => subject.ids[0] === id && subject.doubt === null);
}
