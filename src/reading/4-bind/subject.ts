import { FIRM_WORDS, FLAG, PART_WORDS, ZONE_WORDS } from '../3-tokens/lexicon.ts';
import type { Naming } from '../3-tokens/mentions.ts';
import type { TimeSpan, Token } from '../3-tokens/token.ts';
import { trieOf } from '../3-tokens/trie.ts';
import { does, isAnd, isMark } from './flags.ts';

/** What a figure is said of. */
export interface Subject {
  /** Indicators it names: one; several for a compound; none for a thing that the catalogue does not have. */
  ids: readonly string[];
  single: string | null;
  label: string;
  scope: 'region' | 'part';
  /** Offsets in the normal text of the words that name it. */
  start: number;
  end: number;
  /** Said to be new: 新增. */
  added: boolean;
  /** Why it was not bound although a wording of the catalogue stands there. */
  doubt: Doubt | null;
}

/** Why a figure near a wording of the catalogue is left without an indicator. */
export type Doubt = 'modifier' | 'joint' | 'unit' | 'list' | 'range' | 'measure' | 'outcome';

/** What leads up to a group of numbers. */
export interface Head {
  /** Everything the words between the subject and the number do, as flags. */
  zone: number;
  /** First and last token of that zone: [from, to). */
  zoneFrom: number;
  zoneTo: number;
  /** Subjects in order, joined by 、 or 和; empty where the head names none. */
  subjects: Subject[];
  /** Words that are left over: they name something, but nothing known. */
  rest: boolean;
  /** The list that ends with such words. */
  list: Subject[] | null;
  /** Before such words, the wording of the catalogue that they may be said of. */
  earlier: Subject | null;
  /** What the same clause named before a 、 that the head begins after. */
  before: Subject | null;
  times: TimeSpan[];
  /** It begins by going on with a list. */
  coordinated: boolean;
}

const trueFor = (list: readonly string[]) =>
  trieOf(
    list.map((word): [string, true] => [word, true]),
    (a) => a,
  );
const PARTS = trueFor(PART_WORDS);
const ZONES = trueFor(ZONE_WORDS);
const HOLDERS = trueFor([...ZONE_WORDS, ...FIRM_WORDS]);

/** Do these words name a part of the region? */
export function namesPart(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (PARTS.longest(text, i, to) !== null) return true;
  return false;
}

/** Do these words name a place inside the region, or a firm? */
export function namesHolder(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (HOLDERS.longest(text, i, to) !== null) return true;
  return false;
}

/** Do these words name a place inside the region? */
export function namesZone(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (ZONES.longest(text, i, to) !== null) return true;
  return false;
}

export interface Scene {
  text: string;
  tokens: readonly Token[];
  /** Names that mean the region itself: 新绛县, 新绛. */
  ownNames: readonly string[];
}

/** Reads the tokens [from, to) that lead up to a number. */
export function headOf(scene: Scene, from: number, to: number): Head {
  const { tokens } = scene;
  let zone = 0;
  const times: TimeSpan[] = [];
  let k = to - 1;
  for (; k >= from; k -= 1) {
    const token = tokens[k]!;
    if (token.type === 'word') {
      if (isAnd(token) && !joinsMeasures(tokens, k)) break;
      zone |= token.flags;
      continue;
    }
    if (token.type === 'time') {
      times.push(token.span);
      continue;
    }
    if (token.type === 'label' && token.label === 'date') continue;
    if (isMark(token, '、') && joinsMeasures(tokens, k)) continue;
    break;
  }
  const head: Head = {
    zone,
    zoneFrom: k + 1,
    zoneTo: to,
    subjects: [],
    rest: false,
    list: null,
    earlier: null,
    before: null,
    times,
    coordinated: isAnd(tokens[from]),
  };
  for (let i = from; i < k; i += 1) {
    const token = tokens[i]!;
    if (token.type === 'time') head.times.push(token.span);
  }
  const last = k >= from ? tokens[k]! : undefined;
  if (last === undefined) return head;
  if (isAnd(last) || last.type === 'mark') {
    head.before = subjectBefore(scene, from, k);
    return head;
  }
  if (last.type === 'mention') {
    // 经济增长5%: the wording says what is measured, too.
    if (/(?:增长|增速)$/.test(scene.text.slice(last.start, last.end))) head.zone |= FLAG.grow;
    head.subjects = subjectsEndingAt(scene, from, k);
    return head;
  }
  head.rest = true;
  head.subjects = [unknownSubject(scene, from, k)];
  head.list = mixedList(scene, from, k);
  let before = k - 1;
  while (before >= from && tokens[before]!.type === 'word' && !isAnd(tokens[before])) before -= 1;
  if (tokens[before]?.type === 'mention') head.earlier = knownSubject(scene, from, before);
  return head;
}

/** The last thing named in [from, to): a wording of the catalogue, else words it does not know; null for neither. */
function subjectBefore(scene: Scene, from: number, to: number): Subject | null {
  let words = -1;
  for (let i = to - 1; i >= from; i -= 1) {
    const token = scene.tokens[i]!;
    if (token.type === 'mention' && does(scene.tokens[i - 1], 'compare')) continue;
    if (token.type === 'mention') return knownSubject(scene, from, i);
    const passed = /^(?:大|新)?(?:台阶|大关|关口|门槛)$/.test(scene.text.slice(token.start, token.end));
    if (token.type === 'text' && words < 0 && !passed) words = i;
  }
  return words < 0 ? null : unknownSubject(scene, words, words);
}

/** 总量、增速均排名…: 、 between two words that say what is measured. */
function joinsMeasures(tokens: readonly Token[], at: number): boolean {
  const measures = (token: Token | undefined) => does(token, 'amount', 'trend');
  return measures(tokens[at - 1]) && measures(tokens[at + 1]);
}

/** The list of subjects whose last member is the wording at `last`. */
export function subjectsEndingAt(scene: Scene, from: number, last: number): Subject[] {
  return membersBefore(scene, from, last - 1, knownSubject(scene, from, last));
}

/** The list that ends with words the catalogue does not know; null where it is no list. */
function mixedList(scene: Scene, from: number, last: number): Subject[] | null {
  const { tokens } = scene;
  let start = last;
  while (
    start > from &&
    tokens[start - 1]!.type !== 'mark' &&
    !isAnd(tokens[start - 1]) &&
    tokens[start - 1]!.type !== 'number'
  ) {
    start -= 1;
  }
  if (!isAnd(tokens[start - 1])) return null;
  const list = membersBefore(scene, from, start - 1, unknownSubject(scene, start, last));
  return list.length > 1 ? list : null;
}

/** The members of a list before its last, with the last. */
function membersBefore(scene: Scene, from: number, before: number, last: Subject): Subject[] {
  const { tokens } = scene;
  const subjects = [last];
  let at = before;
  while (at > from && isAnd(tokens[at])) {
    const member = at - 1;
    const token = tokens[member]!;
    if (token.type === 'mention') {
      subjects.unshift(knownSubject(scene, from, member));
      at = member - 1;
      continue;
    }
    let start = member;
    while (start > from && !isAnd(tokens[start - 1]) && tokens[start - 1]!.type !== 'number') start -= 1;
    if (!tokens.slice(start, member + 1).some((inside) => inside.type === 'text')) break;
    if (tokens.slice(start, member + 1).some((inside) => inside.type === 'number')) break;
    subjects.unshift(unknownSubject(scene, start, member));
    at = start - 1;
  }
  const part = subjects[0]!.scope === 'part';
  if (part) for (const subject of subjects) subject.scope = 'part';
  return subjects;
}

/** A subject that the catalogue names, with what stands before it weighed. */
export function knownSubject(scene: Scene, from: number, at: number): Subject {
  const { text, tokens } = scene;
  const token = tokens[at] as Token & { naming: Naming };
  const subject: Subject = {
    ids: token.naming.ids,
    single: token.naming.single,
    label: text.slice(token.start, token.end).replace(/[“”‘’]/g, ''),
    scope: 'region',
    start: token.start,
    end: token.end,
    added: false,
    doubt: null,
  };
  if (token.naming.ids.length === 0) {
    if (namesPart(text, token.start, token.end)) subject.scope = 'part';
    subject.added = /^(?:新增|净增|新培育|新认定|培育)/.test(subject.label);
  }
  let i = at - 1;
  while (i >= from && (does(tokens[i], 'whole', 'adverb', 'yoy', 'aim') || tokens[i]!.type === 'time')) {
    if (does(tokens[i], 'whole')) return withAdded(subject, tokens, i);
    if (scene.text.slice(tokens[i]!.start, tokens[i]!.end) === '的') break;
    i -= 1;
  }
  subject.added ||= i >= from && does(tokens[i], 'add');
  // 年均粮食产量 is a yearly mean, not the amount of a year.
  if (i >= from && does(tokens[i], 'average')) subject.doubt ??= 'measure';
  const before = i >= from ? tokens[i] : undefined;
  if (before?.type === 'text') {
    const word = text.slice(before.start, before.end);
    const own = scene.ownNames.some((name) => word === name || (name.length > 1 && word.endsWith(name)));
    if (!own && !namesCampaign(text, before)) {
      if (namesPart(text, before.start, before.end)) subject.scope = 'part';
      else subject.doubt ??= 'modifier';
      subject.label = label(text, before.start, token.end);
    }
  } else if (before !== undefined && text.slice(before.start, before.end) === '的') {
    const modifier = tokens[i - 1];
    if (modifier?.type === 'text') {
      if (namesPart(text, modifier.start, modifier.end)) subject.scope = 'part';
      else subject.doubt ??= 'modifier';
      subject.label = label(text, modifier.start, token.end);
    }
  }
  if (subject.scope === 'region' && i >= from) {
    for (let j = i - 1; j >= from; j -= 1) {
      const other = tokens[j]!;
      if (other.type === 'text' && namesPart(text, other.start, other.end) && !closed(tokens, j, i)) {
        subject.scope = 'part';
      }
    }
  }
  return subject;
}

/** A verb between a noun and the wording makes the noun somebody who acts, not what is measured. */
function closed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i += 1) if (does(tokens[i], 'verb')) return true;
  return false;
}

function withAdded(subject: Subject, tokens: readonly Token[], at: number): Subject {
  subject.added = does(tokens[at - 1], 'add') || does(tokens[at + 1], 'add');
  return subject;
}

/** A subject that no wording of the catalogue names. */
function unknownSubject(scene: Scene, from: number, to: number): Subject {
  const { text, tokens } = scene;
  let start = from;
  while (
    start < to &&
    (tokens[start]!.type === 'time' ||
      isAnd(tokens[start]) ||
      (tokens[start]!.type === 'word' &&
        tokens[start + 1]!.start === tokens[start]!.end &&
        does(tokens[start], 'whole', 'aim', 'adverb', 'reach', 'sub', 'yoy', 'verb', 'add')))
  ) {
    start += 1;
  }
  const added = tokens.slice(from, start).some((token) => does(token, 'add'));
  for (let i = to - 1; i > start; i -= 1) {
    if (isMark(tokens[i], '、') || tokens[i]!.type === 'number') {
      start = i + 1;
      break;
    }
  }
  return {
    ids: [],
    single: null,
    label: label(text, tokens[start]!.start, tokens[to]!.end),
    scope: namesOther(text, tokens[start]!.start, tokens[to]!.end) ? 'part' : 'region',
    start: tokens[start]!.start,
    end: tokens[to]!.end,
    added,
    doubt: tokens
      .slice(start, to + 1)
      .some((token) => token.type === 'mention' && token.naming.ids.length > 0)
      ? 'modifier'
      : null,
  };
}

const LONGEST_LABEL = 28;
const LEADING = /^(?:[“”‘’、，的和及与]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]+件[:，]?)+/;
const TRAILING = /(?:[“‘、，]|全面|分别|主体|[由和及与在等为])+$/;

/** The words that name a thing, without marks at their ends; long ones keep their end, where the noun stands. */
export function label(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  const bare = words.replace(LEADING, '').replace(TRAILING, '');
  const kept = bare === '' ? words : bare;
  return kept.length > LONGEST_LABEL ? kept.slice(-LONGEST_LABEL) : kept;
}

/** “人人持证”培训: a slogan in quotation marks before the wording narrows nothing down. */
function namesCampaign(text: string, token: Token): boolean {
  if (text[token.end] !== '”') return false;
  const opening = text.lastIndexOf('“', token.end);
  return opening >= 0 && token.end - opening <= 16 && text.slice(opening, token.end).includes('、');
}

const SECTOR = /(?:行业|集群|制造业|脱贫人口|贫困人口|产业园|集团|公司)|[^城乡集小业]镇/;

/** Do words that the catalogue does not know name somebody other than the region: a place in it, a firm, a sector? */
function namesOther(text: string, from: number, to: number): boolean {
  return namesHolder(text, from, to) || SECTOR.test(text.slice(from, to));
}
