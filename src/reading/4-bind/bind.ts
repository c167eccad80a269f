import type { Measure } from '../../model/index.ts';
import type { TimeSpan, Token } from '../3-tokens/token.ts';
import { assign, flatten } from './assign.ts';
import type { Draft } from './draft.ts';
import { does, has, isMark } from './flags.ts';
import { type Group, groupsOf, type NumberToken } from './groups.ts';
import { type CatalogueIndex, canonicalLevel, RELATIVE_WORDS } from './lexicon.ts';
import { boundOf, measureOf, PERCENT, POINTS } from './measure.ts';
import { type Place, placesOf } from './places.ts';
import {
  type Doubt,
  type Head,
  headOf,
  knownSubject,
  label,
  namesZone,
  type Scene,
  type Subject,
  subjectsEndingAt,
} from './subject.ts';
import { timesBetween } from './times.ts';

/** What a sentence has said so far, for what goes without saying in the rest of it. */
interface State {
  subjects: Subject[] | null;
  measure: Measure | null;
  /** What has been said of the subjects so far. */
  measures: Set<Measure>;
  /** Index after the last token that has been used up. */
  used: number;
  part: boolean;
  added: boolean;
  time: TimeSpan | null;
}

/** Binds the numbers of one sentence. Every number token gives at least one draft. */
export function bindSentence(scene: Scene, index: CatalogueIndex, within: Place['within']): Draft[] {
  const { tokens } = scene;
  const state: State = {
    subjects: null,
    measure: null,
    measures: new Set(),
    used: 0,
    part: false,
    added: false,
    time: null,
  };
  const drafts: Draft[] = [];
  const groups = groupsOf(tokens);
  for (let g = 0; g < groups.length; g += 1) {
    const group = groups[g]!;
    passOver(scene, state, group);
    const headFrom = Math.max(group.headFrom, Math.min(state.used, group.first));
    const head = headOf(scene, headFrom, group.first);
    if (head.before !== null && head.subjects.length === 0) {
      state.subjects = flatten([head.before]);
      state.measures = new Set();
    }
    const made = bindGroup({ scene, index, state, group, head, following: groups[g + 1], drafts, within });
    drafts.push(...made);
    state.used = Math.max(state.used, group.next);
  }
  return drafts;
}

/** Hears the words between the last group and this one: times, new subjects, the end of what was carried. */
function passOver(scene: Scene, state: State, group: Group): void {
  const { tokens } = scene;
  for (let i = state.used; i < group.headFrom; i += 1) {
    const token = tokens[i]!;
    if (isMark(token, '；。！？\n')) {
      state.subjects = null;
      state.part = false;
      state.added = false;
      state.measure = null;
    }
    if (does(token, 'whole')) state.part = false;
    if (i < group.clauseStart && token.type === 'mention' && token.naming.ids.length > 0) {
      state.subjects = flatten(subjectsEndingAt(scene, Math.min(state.used, i), i));
    }
  }
  const leaves = tokens.findIndex((token, i) => i >= state.used && i < group.first && does(token, 'from'));
  const times = timesBetween(scene, state.used, leaves < 0 ? group.first : leaves);
  if (times.time !== null) state.time = times.time;
}

interface Case {
  scene: Scene;
  index: CatalogueIndex;
  state: State;
  group: Group;
  head: Head;
  following: Group | undefined;
  drafts: Draft[];
  within: Place['within'];
}

function bindGroup(c: Case): Draft[] {
  return (
    milestone(c) ??
    ratio(c) ??
    place(c) ??
    ofATask(c) ??
    againstOthers(c) ??
    fromTo(c) ??
    relative(c) ??
    beforeItsNoun(c) ??
    said(c) ??
    carried(c) ??
    other(c, null)
  );
}

function draft(c: Case, number: NumberToken, rest: Pick<Draft, 'rule'> & Partial<Draft>): Draft {
  const { time, base } = timesBetween(c.scene, Math.max(c.group.headFrom, c.state.used), number.index);
  return {
    start: number.start,
    end: number.after === null ? number.end : number.end,
    id: null,
    subject: null,
    label: '',
    measure: 'level',
    value: number.quantity.value,
    unit: number.quantity.unit,
    bound: boundOf(c.head.zone, number),
    time: time ?? c.state.time,
    base,
    cumulative: has(c.head.zone, 'cumulative'),
    doubt: null,
    ...rest,
  };
}

/** 跨过150亿元大关，达到158亿元: a mark that was passed is no amount where the amount is said after it. */
function milestone(c: Case): Draft[] | null {
  const { group, following, scene, head } = c;
  const next = scene.tokens[group.next];
  const mark = next === undefined ? '' : scene.text.slice(next.start, next.start + 4);
  const passed = /^(?:亿|万)?(?:个|的)?(?:大|新)?(?:台阶|关口|大关|门槛)/.test(mark);
  const several = following !== undefined && following.clauseStart === group.clauseStart && /台阶|关口|大关/.test(scene.text.slice(group.numbers[0]!.start, scene.tokens[group.clauseEnd - 1]!.end));
  if (!passed && !several) return null;
  const amountFollows = following !== undefined && following.first - group.next <= 4 && isMark(scene.tokens[group.clauseEnd], '，') && does(scene.tokens[following.first - 1], 'reach', 'to');
  if (passed && !amountFollows && group.numbers.length === 1 && POINTS_TO_AMOUNT.test(group.numbers[0]!.quantity.unit)) return null;
  if (head.subjects.length > 0 && !head.rest) c.state.subjects = flatten(head.subjects);
  return group.numbers.map((number) => draft(c, number, { label: labelOf(c), subject: head.subjects[0] ?? null, rule: 'milestone' }));
}

const POINTS_TO_AMOUNT = /元$|户$|家$|人$|[万亿]$/;

/** 三次产业比例达到12.3:40.1:47.6 */
function ratio(c: Case): Draft[] | null {
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

/** 排名全市第1; 总量、增速均排名全市第3; 分别排名全市第1、第4 */
function place(c: Case): Draft[] | null {
  const { head, group, state } = c;
  if (group.numbers[0]!.quantity.unit !== '位' || group.numbers[0]!.quantity.ratio !== null) return null;
  const ranked = has(head.zone, 'rank', 'peers', 'whole');
  if (!ranked) return other(c, null, 'rank');
  const own = head.subjects.length > 0 && !head.rest ? head.subjects : null;
  if (head.rest || (own === null && state.subjects === null)) return other(c, 'measure', 'rank');
  const subjects = own ?? state.subjects!;
  const last = c.drafts[c.drafts.length - 1];
  const peers = last?.rule === 'rank-before' && last.rank !== undefined ? last.rank.within : c.within;
  const places = placesOf(c.scene, head, own === null ? state.measures : new Set(), peers);
  if (places === null) return other(c, 'measure', 'rank');
  // One place for several is the place of each: nobody ranks a sum.
  const onAll = true;
  const assigned = assign(subjects, group.numbers.length, onAll);
  if ('doubt' in assigned) return other(c, assigned.doubt, 'rank');
  if (own !== null) state.subjects = flatten(own);
  return group.numbers.flatMap((number, i) =>
    assigned.each[i]!.flatMap((subject) =>
      places.map((one) =>
        draft(c, number, {
          ...bound(c, subject, 'rank', number),
          subject,
          label: subject.label,
          measure: 'rank',
          unit: '位',
          rank: one,
          rule: has(head.zone, 'from') ? 'rank-before' : places.length > 1 ? 'rank-of-both' : 'rank',
        }),
      ),
    ),
  );
}

/** 完成年度任务的120% is about a task, not about the thing. */
function ofATask(c: Case): Draft[] | null {
  const unit = c.group.numbers[0]!.quantity.unit;
  if (!PERCENT.has(unit) && !POINTS.has(unit)) return null;
  const before = has(c.head.zone, 'task');
  const subjectless =
    c.head.subjects.length === 0 &&
    !c.head.rest &&
    has(c.head.zone, 'reach') &&
    !has(c.head.zone, 'grow', 'fall', 'trend', 'yoy', 'average', 'share');
  const done =
    subjectless && c.state.subjects?.some((subject) => isAmount(c, subject)) === true && PERCENT.has(unit);
  return before || done ? other(c, null, 'level', 'share-of-a-task') : null;
}

function isAmount(c: Case, subject: Subject): boolean {
  const indicator = c.index.get(subject.ids[0] ?? '');
  return indicator !== undefined && indicator.unit !== '%';
}

/** 高于全省平均水平1.2个百分点 is about a difference to others. */
function againstOthers(c: Case): Draft[] | null {
  if (!has(c.head.zone, 'compare') || !has(c.head.zone, 'peers')) return null;
  if (!PERCENT.has(c.group.numbers[0]!.quantity.unit) && !POINTS.has(c.group.numbers[0]!.quantity.unit))
    return null;
  return other(c, null, 'change', 'against-others');
}

/** 由A增长到B: the base year and the end of the span. */
function fromTo(c: Case): Draft[] | null {
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

/** 签约项目42个、总投资296亿元; 总投资318.7亿元的148个重点项目; 占一般公共预算支出83% */
function relative(c: Case): Draft[] | null {
  const { head, group, following, state, scene } = c;
  if (group.numbers.length !== 1) return null;
  const words = relativeWords(c);
  if (words === null) return null;
  const number = group.numbers[0]!;
  if (
    following !== undefined &&
    following.clauseStart === group.clauseStart &&
    has(zoneBetween(c, group, following), 'adverb')
  ) {
    const noun = nounBehind(c, following);
    const indicator = noun === null ? undefined : c.index.related(words, noun.subject.ids[0] ?? '');
    if (
      noun !== null &&
      indicator !== undefined &&
      canonicalLevel(indicator, number.quantity.value, number.quantity.unit) !== null
    ) {
      const subject = { ...noun.subject, ids: [indicator.id], label: words };
      return [
        draft(c, number, {
          ...bound(c, subject, 'level', number),
          subject,
          label: words,
          rule: 'sum-of-the-counted',
        }),
      ];
    }
  }
  if (head.rest && head.subjects[0]!.label !== words) return null;
  const before =
    head.earlier ?? head.subjects.find((subject) => subject.ids.length > 0) ?? state.subjects?.[0];
  if (before === undefined || before.scope === 'part' || before.doubt !== null) return null;
  const indicator = c.index.related(words, before.ids[0] ?? '');
  if (
    indicator === undefined ||
    canonicalLevel(indicator, number.quantity.value, number.quantity.unit) === null
  )
    return null;
  const subject: Subject = {
    ...before,
    ids: [indicator.id],
    label: label(scene.text, before.start, before.end) + words,
  };
  return [
    draft(c, number, {
      ...bound(c, subject, 'level', number),
      subject,
      label: words,
      rule: 'said-of-the-subject',
    }),
  ];
}

/** The words that only have a meaning after a subject, if that is what leads up to the number. */
function relativeWords(c: Case): string | null {
  const { head, scene, group } = c;
  if (head.rest) {
    const words = head.subjects[0]!.label;
    if (RELATIVE_WORDS.has(words)) return words;
    const tail = words.slice(words.lastIndexOf('等') + 1);
    return tail !== words && RELATIVE_WORDS.has(tail) ? tail : null;
  }
  if (has(head.zone, 'share')) {
    for (let i = head.zoneFrom; i < group.first; i += 1) {
      const token = scene.tokens[i]!;
      const word = scene.text.slice(token.start, token.end);
      if (!does(token, 'share')) continue;
      const plain = word.replace(/(?:达到|达|为|超过|提高到|提升到|提升至|提高至|保持在|稳定在)$/, '');
      if (RELATIVE_WORDS.has(plain)) return plain;
    }
  }
  const at = head.zoneFrom - 1;
  const lead = scene.tokens[at - 1];
  if (head.subjects.length === 1 && scene.tokens[at]?.type === 'mention' && does(lead, 'share')) {
    const word = scene.text.slice(lead!.start, lead!.end);
    if (PERCENT.has(group.numbers[0]!.quantity.unit) && RELATIVE_WORDS.has(word)) {
      head.subjects = [];
      return word;
    }
  }
  return null;
}

function zoneBetween(c: Case, group: Group, following: Group): number {
  let zone = 0;
  for (let i = group.next; i < following.first; i += 1) {
    const token = c.scene.tokens[i]!;
    if (token.type !== 'word') return 0;
    zone |= token.flags;
  }
  return zone;
}

/** The wording right behind a group: 3.5万亩|高标准农田. */
function nounBehind(c: Case, group: Group): { subject: Subject; at: number } | null {
  const { tokens, text } = c.scene;
  let at = group.next;
  if (tokens[at] !== undefined && text.slice(tokens[at]!.start, tokens[at]!.end) === '的') at += 1;
  const token = tokens[at];
  if (token === undefined || token.type !== 'mention' || at >= group.clauseEnd) return null;
  if (token.naming.ids.length === 0) return null;
  const subject = knownSubject(c.scene, at, at);
  const behind = tokens[at + 1];
  if (
    behind?.type === 'text' &&
    behind.start === token.end &&
    at + 1 < group.clauseEnd &&
    !/^(?:早日|尽快|如期|年内|全部)/.test(text.slice(behind.start, behind.end))
  ) {
    subject.doubt ??= 'modifier';
  }
  return { subject, at };
}

/** 新建改建3.5万亩高标准农田: the number stands before its noun. */
function beforeItsNoun(c: Case): Draft[] | null {
  const { head, group, state, scene } = c;
  if (head.subjects.length > 0 && !head.rest) return null;
  const lead = scene.tokens[group.first - 1];
  if (
    head.rest &&
    lead?.type === 'text' &&
    lead.end === group.numbers[0]!.start &&
    group.first - 1 >= head.zoneTo
  )
    return null;
  if (head.rest && head.zoneFrom === head.zoneTo) return null;
  const noun = nounBehind(c, group);
  if (noun === null || group.numbers.length > 1) return null;
  const number = group.numbers[0]!;
  // 500万元以上企业: a threshold that picks out some of them.
  if (number.after !== null && /[元万亿]$/.test(number.quantity.unit)) return null;
  const measure: Measure = 'level';
  let { subject } = noun;
  subject = { ...subject, added: has(head.zone, 'add') || (head.coordinated && state.added) };
  const indicator = c.index.get(flowFor(c, subject));
  if (
    indicator === undefined ||
    canonicalLevel(indicator, number.quantity.value, number.quantity.unit) === null
  )
    return null;
  if (state.part && head.coordinated) subject.scope = 'part';
  const outcome = scene.tokens.slice(noun.at + 1, noun.at + 3).some((token) => does(token, 'outcome'));
  const word = scene.text.slice(scene.tokens[noun.at + 1]?.start ?? 0, scene.tokens[noun.at + 1]?.end ?? 0);
  if (outcome && indicator.total !== 'sum' && /^集中/.test(word)) subject.doubt ??= 'outcome';
  state.used = noun.at + 1;
  state.subjects = [subject];
  state.measure = measure;
  state.measures = new Set([measure]);
  state.added = subject.added;
  return [
    draft(c, number, {
      ...bound(c, subject, measure, number),
      subject,
      label: subject.label,
      rule: 'number-before-noun',
    }),
  ];
}

/** 地区生产总值完成183.5亿元: the subject stands before, in the same breath. */
function said(c: Case): Draft[] | null {
  const { head, state, group } = c;
  if (head.subjects.length === 0) return null;
  if (head.coordinated && state.part) for (const subject of head.subjects) subject.scope = 'part';
  if (head.coordinated && state.added && !has(head.zone, 'reach', 'to'))
    for (const subject of head.subjects) subject.added ||= true;
  for (const subject of head.subjects)
    subject.added ||= has(head.zone, 'add') && !has(head.zone, 'reach', 'to', 'grow');
  if (
    head.subjects.some(
      (subject) => subject.scope === 'part' && namesZone(subject.label, 0, subject.label.length),
    )
  ) {
    state.part = true;
  }
  state.added = head.subjects.some((subject) => subject.added) || (head.coordinated && state.added);
  if (head.zoneFrom === head.zoneTo && countsWhatFollows(c)) {
    // 建成区4584亩土地: a number between two nouns is of the second.
    for (const subject of head.subjects) if (subject.ids.length > 0) subject.doubt ??= 'modifier';
  }
  if (isThreshold(c)) for (const subject of head.subjects) if (subject.ids.length > 0) subject.doubt ??= 'modifier';
  const assigned = assign(head.subjects, group.numbers.length, has(head.zone, 'all', 'each'));
  state.subjects = flatten(head.subjects);
  state.measures = new Set();
  if ('doubt' in assigned) return other(c, assigned.doubt);
  state.subjects = assigned.each.flat();
  const rule =
    group.numbers.length > 1 ? 'paired-in-order' : assigned.each[0]!.length > 1 ? 'one-for-all' : null;
  return numbersOn(c, assigned.each, rule);
}

/** 同比增长7.7%: the subject goes without saying. */
function carried(c: Case): Draft[] | null {
  const { head, state, group } = c;
  if (state.subjects === null || head.rest || head.subjects.length > 0) return null;
  if (acts(c) || countsWhatFollows(c)) return null;
  const assigned = assign(state.subjects, group.numbers.length, has(head.zone, 'all', 'each'));
  if ('doubt' in assigned) return other(c, assigned.doubt);
  if (has(head.zone, 'add')) {
    for (const subject of assigned.each.flat())
      subject.added = c.index.flowOf(subject.ids[0] ?? '') !== undefined;
  } else if (has(head.zone, 'reach', 'to', 'amount') && state.measures.size > 0) {
    // 新增18户、总数达到71户: the second is of the stock.
    for (const subject of assigned.each.flat()) {
      subject.added = false;
      const stock = c.index.get(subject.ids[0] ?? '')?.flowOf;
      if (stock !== undefined && state.measures.has('level') && !PERCENT.has(group.numbers[0]!.quantity.unit)) {
        subject.ids = [stock];
      }
    }
  }
  return numbersOn(
    c,
    assigned.each,
    group.numbers.length > 1 ? 'paired-with-subjects-before' : 'subject-before',
  );
}

/** Do the words before the number begin something new: 建成, 发放? */
function acts(c: Case): boolean {
  const { tokens } = c.scene;
  for (let i = c.head.zoneFrom; i < c.head.zoneTo; i += 1) {
    const token = tokens[i]!;
    if (!does(token, 'verb', 'outcome')) continue;
    if (!does(token, 'reach', 'to', 'grow', 'fall', 'add', 'rank', 'aim', 'adverb', 'trend')) return true;
  }
  return c.group.adjoins ? false : c.head.zoneFrom === c.head.zoneTo && !c.head.coordinated;
}

/** 收入50万元以上的村: an amount with a bound and a noun behind it picks out some of them. */
function isThreshold(c: Case): boolean {
  const number = c.group.numbers[c.group.numbers.length - 1]!;
  if (number.after === null) return false;
  const bound = c.scene.tokens[c.group.next - 1]!;
  const next = c.scene.tokens[c.group.next];
  if (c.scene.text[bound.end - 1] === '的') return true;
  if (next === undefined || c.group.next >= c.group.clauseEnd || next.start !== bound.end) return false;
  return next.type === 'text' || next.type === 'mention' || c.scene.text[next.start] === '的';
}

const NO_NOUN = /^(?:大关|关口|台阶|目标|左右|的?水平|门槛)/;

/** 1万亩|玉米种植任务: an amount with a noun right behind it is of that noun. */
function countsWhatFollows(c: Case): boolean {
  const number = c.group.numbers[c.group.numbers.length - 1]!;
  if (PERCENT.has(number.quantity.unit) || POINTS.has(number.quantity.unit)) return false;
  const next = c.scene.tokens[c.group.next];
  if (next === undefined || c.group.next >= c.group.clauseEnd) return false;
  const noun = next.type === 'text' || next.type === 'mention';
  return noun && next.start === number.end && !NO_NOUN.test(c.scene.text.slice(next.start, next.end));
}

function flowFor(c: Case, subject: Subject): string {
  const id = subject.ids[0] ?? '';
  if (!subject.added) return id;
  return c.index.flowOf(id)?.id ?? id;
}

function numbersOn(c: Case, each: Subject[][], rule: string | null): Draft[] {
  const { head, state, group } = c;
  return group.numbers.flatMap((number, i) =>
    each[i]!.map((subject) => {
      const found = measureFor(c, subject, number);
      if (found === null) return unbound(c, number, subject, 'measure');
      state.measure = found.measure;
      state.measures.add(found.measure);
      const value =
        found.falling && number.quantity.value > 0 ? -number.quantity.value : number.quantity.value;
      return draft(c, number, {
        ...bound(c, subject, found.measure, number),
        subject,
        label: subject.label,
        measure: found.measure,
        value,
        rule:
          rule ?? (has(head.zone, 'average', 'grow', 'fall', 'trend') ? found.measure : `${found.measure}`),
      });
    }),
  );
}

function measureFor(
  c: Case,
  subject: Subject,
  number: NumberToken,
): { measure: Measure; falling: boolean } | null {
  const { unit } = number.quantity;
  const indicator = c.index.get(subject.ids[0] ?? '');
  const told = measureOf(c.head.zone, unit);
  const rate = indicator?.unit === '%';
  if (PERCENT.has(unit)) {
    if (told !== null) return told;
    if (rate || indicator === undefined) return { measure: 'level', falling: false };
    if (
      c.head.coordinated &&
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
  if (told?.measure === 'change' && indicator?.flowOf !== undefined)
    return { measure: 'level', falling: false };
  return told;
}

/** The indicator a figure is bound to, or why it is bound to none. */
function bound(
  c: Case,
  subject: Subject,
  measure: Measure,
  number: NumberToken,
): Pick<Draft, 'id' | 'doubt'> {
  if (subject.ids.length !== 1) return { id: null, doubt: subject.doubt };
  if (subject.scope === 'part') return { id: null, doubt: null };
  if (subject.doubt !== null) return { id: null, doubt: subject.doubt };
  const ofNew = measure === 'level' || measure === 'change' || !has(c.head.zone, 'add');
  const id = ofNew ? flowFor(c, subject) : subject.ids[0]!;
  const indicator = c.index.get(id);
  if (indicator === undefined) return { id: null, doubt: null };
  if (indicator.measures !== undefined && !indicator.measures.includes(measure))
    return { id: null, doubt: 'measure' };
  const { value, unit } = number.quantity;
  if (measure === 'level') {
    const level = canonicalLevel(indicator, value, unit);
    if (level === null) return { id: null, doubt: 'unit' };
    if (indicator.range !== undefined && (level < indicator.range[0] || level > indicator.range[1])) {
      return { id: null, doubt: 'range' };
    }
    if (has(c.head.zone, 'outcome') && indicator.total !== 'sum') return { id: null, doubt: 'outcome' };
  }
  if (measure === 'change' && !POINTS.has(unit) && canonicalLevel(indicator, value, unit) === null) {
    const amount = c.index.related('#amount', id);
    const fits = amount !== undefined && canonicalLevel(amount, value, unit) !== null;
    return fits ? { id: amount.id, doubt: null } : { id: null, doubt: 'unit' };
  }
  if ((measure === 'growth' || measure === 'average-growth') && !PERCENT.has(unit))
    return { id: null, doubt: 'unit' };
  return { id, doubt: null };
}

function unbound(c: Case, number: NumberToken, subject: Subject, doubt: Doubt | null): Draft {
  return draft(c, number, {
    subject,
    label: subject.label,
    doubt: subject.doubt ?? doubt,
    rule: 'other-figure',
  });
}

/** A figure that the catalogue does not have, or that no rule binds with certainty. */
function other(c: Case, doubt: Doubt | null, measure?: Measure, rule = 'other-figure'): Draft[] {
  const { head, state, group } = c;
  const known =
    head.subjects.some((subject) => subject.ids.length > 0) ||
    (head.subjects.length === 0 && state.subjects?.some((subject) => subject.ids.length > 0) === true);
  const words = labelOf(c);
  if (rule === 'share-of-a-task') state.subjects = null;
  else if (head.rest) state.subjects = head.subjects;
  else if (head.subjects.length === 0 && rule === 'other-figure' && doubt === null) {
    const noun = behind(c);
    if (noun !== '')
      state.subjects = [
        {
          ids: [],
          single: null,
          label: noun,
          scope: 'region',
          start: group.numbers[0]!.start,
          end: group.numbers[0]!.end,
          added: false,
          doubt: null,
        },
      ];
  }
  return group.numbers.map((number) => {
    const told = measure === undefined ? measureOf(head.zone, number.quantity.unit) : null;
    const value = told?.falling === true ? -number.quantity.value : number.quantity.value;
    return draft(c, number, {
      label: words,
      subject: head.subjects[0] ?? null,
      measure: measure ?? told?.measure ?? 'level',
      value,
      doubt: known ? doubt : null,
      rule,
    });
  });
}

/** The words that name what is counted, before the number or behind it. */
function labelOf(c: Case): string {
  const { head, state } = c;
  if (head.subjects.length > 0) return head.subjects.map((subject) => subject.label).join('、');
  const noun = behind(c);
  if (noun !== '') return noun;
  if (state.subjects !== null && state.subjects.length > 0)
    return state.subjects.map((subject) => subject.label).join('、');
  return label(c.scene.text, c.scene.tokens[c.group.headFrom]!.start, c.group.numbers[0]!.start);
}

const ENDS_NOUN = /^(?:开展|进行|实现|达到|投入|全部|全面|顺利|相继|陆续|已|均|将|为|是|在|向|被)/;

/** The noun right behind a number: 120户|困难家庭. */
function behind(c: Case): string {
  const { tokens, text } = c.scene;
  let end = c.group.next;
  const from = tokens[end]?.start ?? 0;
  while (end < c.group.clauseEnd) {
    const token: Token = tokens[end]!;
    if (token.type === 'number' || token.type === 'time' || isMark(token, '、')) break;
    if (end > c.group.next && does(token, 'outcome', 'to', 'rank')) break;
    if (token.type === 'text' && ENDS_NOUN.test(text.slice(token.start, token.end))) break;
    end += 1;
  }
  if (end === c.group.next) return '';
  const words = text.slice(from, tokens[end - 1]!.end).replace(/^[的“”‘’]+|[“‘]+$/g, '');
  return words.length > 28 ? words.slice(0, 28) : words;
}
