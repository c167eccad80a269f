import { baseOf } from '../../3-tokens/lexicon.ts';
import { flatten } from '../assign.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has, isMark } from '../flags.ts';
import { labelOf } from '../nouns.ts';

const AMOUNT = /元$|户$|家$|人$|[万亿]$/;

/** 跨过150亿元大关，达到158亿元: a mark that was passed is no amount where the amount is said after it. */
export function milestone(c: Case): Draft[] | null {
  const { group, following, scene, head } = c;
  const next = scene.tokens[group.next];
  const mark = next === undefined ? '' : scene.text.slice(next.start, next.start + 4);
  const passed = /^(?:亿|万)?(?:个|的)?(?:大|新)?(?:台阶|关口|大关|门槛)/.test(mark);
  const several =
    following !== undefined &&
    following.clauseStart === group.clauseStart &&
    /台阶|关口|大关/.test(scene.text.slice(group.numbers[0]!.start, scene.tokens[group.clauseEnd - 1]!.end));
  if (!passed && !several) return outdone(c);
  const amountFollows =
    following !== undefined &&
    following.first - group.next <= 4 &&
    isMark(scene.tokens[group.clauseEnd], '，') &&
    does(scene.tokens[following.first - 1], 'reach', 'to');
  if (passed && !amountFollows && group.numbers.length === 1 && AMOUNT.test(group.numbers[0]!.quantity.unit))
    return null;
  if (head.subjects.length > 0 && !head.rest) c.state.subjects = flatten(head.subjects);
  return group.numbers.map((number) =>
    draft(c, number, { label: labelOf(c), subject: head.subjects[0] ?? null, rule: 'milestone' }),
  );
}

/** 突破4000亿元、达到4211亿元: the amount itself follows at once. */
function outdone(c: Case): Draft[] | null {
  const { group, following, scene, head } = c;
  if (group.numbers.length !== 1 || following === undefined || !has(head.zone, 'atLeastBefore')) return null;
  if (baseOf(following.numbers[0]!.quantity.unit) !== baseOf(group.numbers[0]!.quantity.unit)) return null;
  const between = scene.tokens.slice(group.next, following.first);
  const told = between.length === 2 && isMark(between[0], '、，') && does(between[1], 'reach');
  if (!told || does(between[1], 'atLeastBefore')) return null;
  if (head.subjects.length > 0 && !head.rest) c.state.subjects = flatten(head.subjects);
  return [
    draft(c, group.numbers[0]!, { label: labelOf(c), subject: head.subjects[0] ?? null, rule: 'milestone' }),
  ];
}
