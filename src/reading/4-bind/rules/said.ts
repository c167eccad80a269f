import { FLAG } from '../../3-tokens/lexicon.ts';
import { assign, eachOf, flatten } from '../assign.ts';
import type { Case } from '../case.ts';
import type { Draft } from '../draft.ts';
import { anyDoes, does, has } from '../flags.ts';
import { measureOf } from '../measure.ts';
import { countsWhatFollows, isThreshold, namesWhatFollows } from '../nouns.ts';
import { other } from '../other.ts';
import { numbersOn } from '../say.ts';
import { namesHolder } from '../scope.ts';
import type { Subject } from '../subject.ts';

/** 地区生产总值完成183.5亿元: the subject stands before, in the same breath. */
export function said(c: Case): Draft[] | null {
  const { head, state, group } = c;
  if (head.subjects.length === 0) return null;
  if (namesWhatFollows(c)) return other(c, null);
  if (
    head.list !== null &&
    (flatten(head.list).length === group.numbers.length || has(head.zone, FLAG.all | FLAG.each))
  ) {
    head.subjects = head.list;
    head.rest = false;
  }
  if (head.coordinated && state.part) for (const subject of head.subjects) subject.scope = 'part';
  if (head.coordinated && state.added && !has(head.zone, FLAG.reach | FLAG.to))
    for (const subject of head.subjects) subject.added ||= true;
  // 培育“四上”企业32家，其中规上工业企业9家: part of what is new.
  if (state.added && startsPart(c) && !has(head.zone, FLAG.reach | FLAG.to))
    for (const subject of head.subjects) subject.added ||= true;
  for (const subject of head.subjects)
    subject.added ||= has(head.zone, FLAG.add) && !has(head.zone, FLAG.reach | FLAG.to | FLAG.grow);
  if (
    head.subjects.some(
      (subject) => subject.scope === 'part' && namesHolder(subject.label, 0, subject.label.length - 3),
    )
  ) {
    state.part = true;
  }
  const saysNew = (subject: Subject) =>
    subject.added || c.index.get(subject.ids[0] ?? '')?.flowOf !== undefined;
  state.added = head.subjects.some(saysNew) || (head.coordinated && state.added);
  if (!has(head.zone, FLAG.reach | FLAG.to | FLAG.grow | FLAG.fall | FLAG.average) && countsWhatFollows(c)) {
    // 建成区4584亩土地, 煤改气覆盖32个村: a number between two nouns is of the second.
    for (const subject of head.subjects) if (subject.ids.length > 0) subject.doubt ??= 'modifier';
  }
  if (state.topic && !saysWhole(c)) {
    // 某经济圈建设走深走实，经济总量超9万亿元: whose amount it is stands in doubt.
    for (const subject of head.subjects) {
      if (c.index.get(subject.ids[0] ?? '')?.unit === '亿元') subject.doubt ??= 'modifier';
    }
  }
  if (isThreshold(c))
    for (const subject of head.subjects) if (subject.ids.length > 0) subject.doubt ??= 'modifier';
  const assigned = assign(head.subjects, group.numbers.length, has(head.zone, FLAG.all | FLAG.each));
  state.subjects = flatten(head.subjects);
  state.measures = new Set();
  if ('doubt' in assigned) {
    const each = assigned.doubt === 'joint' && tellsGrowth(c) ? eachOf(head.subjects) : null;
    return each === null ? other(c, assigned.doubt) : numbersOn(c, each, 'one-for-all');
  }
  state.subjects = assigned.each.flat();
  const rule =
    group.numbers.length > 1 ? 'paired-in-order' : assigned.each[0]!.length > 1 ? 'one-for-all' : null;
  return numbersOn(c, assigned.each, rule);
}

const startsPart = ({ scene, group }: Case): boolean => does(scene.tokens[group.clauseStart], FLAG.sub);

function tellsGrowth({ head, group }: Case): boolean {
  const told = measureOf(head.zone, group.numbers[0]!.quantity.unit);
  return told?.measure === 'growth' || told?.measure === 'average-growth';
}

function saysWhole(c: Case): boolean {
  return anyDoes(c.scene.tokens, FLAG.whole, c.group.clauseStart, c.group.first);
}
