import { baseOf, FLAG } from '../../3-tokens/lexicon.ts';
import { assign, flatten } from '../assign.ts';
import { bound } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has, isMark } from '../flags.ts';
import { beginsWithMark } from '../marks.ts';
import { POINTS } from '../measure.ts';
import { labelOf } from '../nouns.ts';

/** Units in which marks are counted, and those of growths: all others are of an amount. */
const NO_AMOUNT = new Set(['个', '项', '条', '次', '大', '%', ...POINTS]);
const isAmount = (unit: string): boolean => !NO_AMOUNT.has(unit);

/** No mark is longer (characters). */
const LONGEST = 10;

/** 跨过150亿元大关，达到158亿元: a mark that was passed is no amount where the amount is said after it. */
export function milestone(c: Case): Draft[] | null {
  const { group, following } = c;
  if (!group.numbers.every(({ quantity }) => isAmount(quantity.unit) || markAt(c, group.next))) return null;
  const passed = markAt(c, group.next);
  if (passed) {
    const single = group.numbers.length === 1 && isAmount(group.numbers[0]!.quantity.unit);
    if (single && !amountFollows(c, group.next) && !amountCame(c)) return null;
    return passedMarks(c);
  }
  const several =
    following !== undefined &&
    following.clauseStart === group.clauseStart &&
    markAt(c, following.next) &&
    following.first === group.next;
  if (several) return passedMarks(c);
  const row =
    group.numbers.length > 1 &&
    has(c.head.zone, FLAG.atLeastBefore) &&
    !has(c.head.zone, FLAG.each | FLAG.all);
  const marks = row ? passedMarks(c) : null;
  return marks?.some((mark) => mark.id !== null) === true ? marks : outdone(c);
}

/** Does the token there begin such a mark? Behind 两个|万亿台阶 the number only says how many were passed. */
function markAt({ scene: { tokens, text } }: Case, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && beginsWithMark(text, token.start, token.start + LONGEST);
}

/** How many tokens behind a mark the amount itself may stand. */
const REACH = 8;

/** Is the amount itself said right after the mark: 大关，达到158亿元? */
function amountFollows({ scene, group }: Case, from: number): boolean {
  const { tokens } = scene;
  const base = baseOf(group.numbers[group.numbers.length - 1]!.quantity.unit);
  let told = false;
  for (let i = from; i < tokens.length && i < from + REACH; i += 1) {
    const token = tokens[i]!;
    if (token.type === 'number') {
      if (told && meets(baseOf(token.quantity.unit), base)) return true;
      if (told || token.quantity.unit !== '个') return false;
    } else if (token.type === 'word')
      told = does(token, FLAG.reach | FLAG.to) && !does(token, FLAG.atLeastBefore);
    else if (token.type !== 'text' && token.type !== 'time' && !isMark(token, '，、')) return false;
    else told = false;
  }
  return false;
}

/** 完成11亿元，总量首次突破10亿元大关: the amount itself has just been said of the same thing. */
const amountCame = ({ head, state, drafts, group }: Case): boolean =>
  head.subjects.length === 0 &&
  state.measures.has('level') &&
  drafts.some(
    ({ subject, measure, unit }) =>
      measure === 'level' &&
      subject?.ids[0] === state.subjects?.[0]?.ids[0] &&
      baseOf(unit) === baseOf(group.numbers[0]!.quantity.unit),
  );

/** 万亿 with 元 left out meets 万亿元. */
const meets = (a: string, b: string) => a === b || a === '' || b === '';

/**
 * Marks passed one after the other: the last and highest is what the amount has at least, where nothing more exact
 * follows (连续跨越7万亿、8万亿两个台阶).
 */
function passedMarks(c: Case): Draft[] | null {
  const { group, head, state } = c;
  const { numbers } = group;
  const said = head.subjects.length > 0 && !head.rest;
  const subjects = said ? head.subjects : head.rest ? [] : (state.subjects ?? []);
  const assigned = assign(subjects, 1, false);
  const subject = 'each' in assigned ? assigned.each[0]![0]! : null;
  if (numbers.length > 1 && flatten(subjects).length === numbers.length) return null;
  if (said) state.subjects = flatten(head.subjects);
  const rising = numbers.every(
    ({ quantity }, i) => i === 0 || quantity.value > numbers[i - 1]!.quantity.value,
  );
  const last = numbers[numbers.length - 1]!;
  const holds =
    subject !== null &&
    numbers.length > 1 &&
    rising &&
    isAmount(last.quantity.unit) &&
    !amountFollows(c, group.next);
  return numbers.map((number) =>
    draft(c, number, {
      label: subject?.label ?? labelOf(c),
      subject: subject ?? head.subjects[0] ?? null,
      rule: 'milestone',
      binding: holds && number === last ? bound(c, subject, 'level', number) : undefined,
      bound: holds && number === last ? 'at-least' : undefined,
    }),
  );
}

/** 突破4000亿元、达到4211亿元: the amount itself follows at once. */
function outdone(c: Case): Draft[] | null {
  const { group, following, scene, head } = c;
  if (group.numbers.length !== 1 || following === undefined || !has(head.zone, FLAG.atLeastBefore))
    return null;
  if (baseOf(following.numbers[0]!.quantity.unit) !== baseOf(group.numbers[0]!.quantity.unit)) return null;
  const between = scene.tokens.slice(group.next, following.first);
  const told = between.length === 2 && isMark(between[0], '、，') && does(between[1], FLAG.reach);
  if (!told || does(between[1], FLAG.atLeastBefore)) return null;
  if (head.subjects.length > 0 && !head.rest) c.state.subjects = flatten(head.subjects);
  return [
    draft(c, group.numbers[0]!, { label: labelOf(c), subject: head.subjects[0] ?? null, rule: 'milestone' }),
  ];
}
