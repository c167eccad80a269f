import type { Measure } from '../../model/index.ts';
import { FLAG } from '../3-tokens/lexicon.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { anyOf } from '../patterns/wordings.ts';
import { bound } from './bound.ts';
import { type Case, draft } from './case.ts';
import type { Draft } from './draft.ts';
import { has } from './flags.ts';
import type { NumberToken } from './groups.ts';
import { fitsLevel } from './lexicon.ts';
import { measureOf, PERCENT, POINTS, TIMES } from './measure.ts';
import type { Doubt, Subject } from './subject.ts';

/** Lays the numbers of a group on their subjects, each with what it measures. */
export function numbersOn(c: Case, each: Subject[][], rule: string | null): Draft[] {
  const { state, group } = c;
  return group.numbers.flatMap((number, i) =>
    each[i]!.map((subject) => {
      const found = measureFor(c, subject, number);
      if (found === null) return unbound(c, number, subject, 'measure');
      state.measure = found.measure;
      state.growthAwaited = false;
      const binding = bound(c, subject, found.measure, number);
      // 增长4倍、升至第5位: a place after so much growth is not that of the growth; 连续18个月 tells no amount at all.
      if (!TIMES.has(number.quantity.unit) && binding.doubt !== 'unit') state.measures.add(found.measure);
      const falling = found.falling || betters(c, subject);
      const value = falling && number.quantity.value > 0 ? -number.quantity.value : number.quantity.value;
      return draft(c, number, {
        binding,
        subject,
        label: subject.label,
        measure: found.measure,
        value,
        rule: rule ?? found.measure,
      });
    }),
  );
}

const IMPROVES = anyOf(phrases.improves);

/** PM2.5浓度改善5%: what had better be low went down. */
function betters({ scene: { tokens, text }, head, index }: Case, { ids }: Subject): boolean {
  if (index.get(ids[0] ?? '')?.direction !== 'lower' || head.zoneTo === head.zoneFrom) return false;
  if (has(head.zone, FLAG.to)) return false;
  return IMPROVES.testIn(text, tokens[head.zoneFrom]!.start, tokens[head.zoneTo - 1]!.end);
}

function measureFor(
  c: Case,
  subject: Subject,
  number: NumberToken,
): { measure: Measure; falling: boolean } | null {
  const { unit } = number.quantity;
  const indicator = c.index.get(subject.ids[0] ?? '');
  const told = measureOf(c.head.zone, unit);
  if (addsToIt(c, subject) && canonical(c, subject, number)) return { measure: 'change', falling: false };
  const rate = indicator?.unit === '%';
  if (PERCENT.has(unit)) {
    // 由上年的下降2%转为增长6%: whose year the first is of is not said for certain.
    if (told !== null && indicator !== undefined && has(c.head.zone, FLAG.from)) return null;
    if (told !== null) return told;
    if (rate || indicator === undefined) return { measure: 'level', falling: false };
    // 民生支出保持在80%以上: its share of what is spent.
    const share = has(c.head.zone, FLAG.steady) ? c.index.related('#share', indicator.id) : undefined;
    if (share !== undefined) {
      subject.ids = [share.id];
      return { measure: 'level', falling: false };
    }
    // 增速由负转正，达到3.6%
    if (c.state.growthAwaited && has(c.head.zone, FLAG.reach | FLAG.to) && !has(c.head.zone, FLAG.share))
      return { measure: 'growth', falling: false };
    if (
      (c.head.coordinated || has(c.head.zone, FLAG.aim)) &&
      !has(c.head.zone, FLAG.share) &&
      c.state.measure !== null &&
      c.state.measure !== 'level' &&
      c.state.measure !== 'rank'
    ) {
      return { measure: c.state.measure, falling: false };
    }
    return null;
  }
  if (POINTS.has(unit)) return rate || indicator === undefined ? told : null;
  if (told?.measure === 'change' && subject.added) return { measure: 'level', falling: false };
  // 规上工业企业净增8户: counted as the new ones, where the catalogue counts them.
  if (told?.measure === 'change' && countsNew(c, subject)) {
    subject.added = true;
    return { measure: 'level', falling: false };
  }
  if (told?.measure === 'change' && indicator?.flowOf !== undefined)
    return { measure: 'level', falling: false };
  return told;
}

function countsNew({ head, index }: Case, subject: Subject): boolean {
  return (
    has(head.zone, FLAG.add) &&
    !has(head.zone, FLAG.to | FLAG.fall) &&
    index.flowOf(subject.ids[0] ?? '') !== undefined
  );
}

/** 面积4440万亩、新增20万亩: after the amount itself, what is new of it is its change, where nothing counts that. */
function addsToIt(c: Case, subject: Subject): boolean {
  const { head, state, index } = c;
  return (
    head.subjects.length === 0 &&
    state.measures.has('level') &&
    has(head.zone, FLAG.add) &&
    !has(head.zone, FLAG.reach | FLAG.to | FLAG.grow | FLAG.fall) &&
    index.flowOf(subject.ids[0] ?? '') === undefined &&
    index.get(subject.ids[0] ?? '')?.flowOf === undefined
  );
}

function canonical(c: Case, subject: Subject, number: NumberToken): boolean {
  const indicator = c.index.get(subject.ids[0] ?? '');
  return indicator !== undefined && fitsLevel(indicator, number.quantity.value, number.quantity.unit);
}

function unbound(c: Case, number: NumberToken, subject: Subject, doubt: Doubt | null): Draft {
  return draft(c, number, {
    subject,
    label: subject.label,
    doubt: subject.doubt ?? doubt,
    rule: 'other-figure',
  });
}
