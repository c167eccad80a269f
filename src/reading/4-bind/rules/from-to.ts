import { FLAG } from '../../3-tokens/lexicon.ts';
import phrases from '../../lexicon/phrases.json' with { type: 'json' };
import { opening, wholly } from '../../patterns/wordings.ts';
import { assign, flatten } from '../assign.ts';
import { bound } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import { headOf } from '../head.ts';
import { labelOf } from '../nouns.ts';
import type { Subject } from '../subject.ts';
import { timesBetween } from '../times.ts';

/** 由A增长到B, 分别由A、B提高到C、D: the base year and the end of the span. */
export function fromTo(c: Case): Draft[] | null {
  return has(c.head.zone, FLAG.from) || partOfYear(c) ? fromBase(c) : toEnd(c);
}

function fromBase(c: Case): Draft[] | null {
  const { head, group, following } = c;
  const { tokens } = c.scene;
  const zone = tokens.slice(group.next, following?.first ?? group.next);
  const leads =
    following !== undefined &&
    following.clauseStart === group.clauseStart &&
    following.numbers.length === group.numbers.length &&
    zone.every((token) => token.type === 'word' || token.type === 'time') &&
    zone.some((token) => does(token, FLAG.to | FLAG.reach | FLAG.grow | FLAG.fall));
  if (!leads && !setsOut(c)) return null;
  const within = partOfYear(c);
  const start = within ? group.first - 2 : head.zoneFrom;
  const from = tokens.findIndex((token, i) => i >= start && does(token, FLAG.from));
  const before = headOf(c.scene, group.headFrom, from);
  const named = before.list !== null && group.numbers.length > 1 ? before.list : before.subjects;
  if (named.length > 0) c.state.subjects = flatten(named);
  const subjects = named.length > 0 ? named : (c.state.subjects ?? []);
  const assigned = assign(subjects, group.numbers.length, false);
  const told = timesBetween(c.scene, from, group.first).time;
  return group.numbers.map((number, i) => {
    const subject = 'each' in assigned ? assigned.each[i]![0]! : null;
    return draft(c, number, {
      // What half a year had is no figure of a year.
      binding: subject === null || within ? undefined : bound(c, subject, 'level', number),
      subject,
      label: subject?.label ?? labelOf(c),
      // 四年来，收入由6亿元增至9亿元: A is of the year before those of the sentence.
      time: told ?? (c.state.time !== null && c.state.time.to > c.state.time.from ? c.state.time : null),
      rule: told === null && !within ? 'from-base-year' : 'from-year',
    });
  });
}

const SETS_OUT = opening(phrases.setsOut);

/** 从2015年的70亿元起步，…: where it set out from, whatever is said of the way. */
function setsOut({ scene: { tokens, text }, group }: Case): boolean {
  const next = tokens[group.next];
  return next?.type === 'text' && SETS_OUT.testIn(text, next.start, next.end);
}

const PART_OF_YEAR = wholly(phrases.partsOfYear);

/** 从上半年5.5%降到5.3%: within the year. */
function partOfYear({ scene: { tokens, text }, group }: Case): boolean {
  const told = tokens[group.first - 1];
  return (
    does(tokens[group.first - 2], FLAG.from) &&
    ((told?.type === 'time' && told.span.part) ||
      (told?.type === 'text' && PART_OF_YEAR.testIn(text, told.start, told.end)))
  );
}

function toEnd(c: Case): Draft[] | null {
  const { head, group, drafts } = c;
  const { numbers } = group;
  const bases = drafts.slice(-numbers.length);
  if (bases.length < numbers.length) return null;
  if (!bases.every((base) => /^from-(?:base-)?year$/.test(base.rule))) return null;
  const between = c.scene.tokens.slice(c.state.used, group.first);
  if (between.some((token) => token.type !== 'word' && token.type !== 'time')) return null;
  if (!has(head.zone, FLAG.to | FLAG.reach | FLAG.grow | FLAG.fall)) return null;
  const { time } = timesBetween(c.scene, c.state.used, group.first);
  return numbers.map((number, i) => {
    const base = bases[i]!;
    const subject: Subject | null = base.subject;
    return draft(c, number, {
      binding: subject === null ? undefined : bound(c, subject, 'level', number),
      subject,
      label: base.label,
      time: time ?? (base.rule === 'from-base-year' ? base.time : null),
      rule: 'to-end-of-span',
    });
  });
}
