import type { Amount, Project, Theme } from '../../../model/index.ts';
import type { Structure } from '../../types.ts';
import { HEADING_WORDS, THEME_WORDS } from '../lexicon/themes.ts';
import { evidenceFor, headingsOf, outside, type Span, sourceSpan, wordsOf } from '../text.ts';
import { afterOpeners, type FoundVerb, statusOf, verbBefore, verbBehind } from './clause.ts';
import { type List, listOf } from './list.ts';
import { leadingMoney, leadingSize, moneyIn, sizeIn } from './money.ts';
import {
  counts,
  firmOf,
  hasCapacity,
  hasFirm,
  hasName,
  hasPhase,
  hasPlace,
  headOf,
  holdsFacility,
  isAmbition,
  isClass,
  isEffort,
  isLoose,
  isNoName,
  isParticular,
  saysMore,
} from './name.ts';

/** A project in the normal text, before it has an id. */
interface Found {
  name: Span;
  clause: Span;
  section: number;
  status: Project['status'];
  investment: Amount | null;
  scale: string | null;
  /** How sure the status is: a verb that only buildings can do outweighs one said of efforts. */
  firm: boolean;
}

/** Reads the named, concrete projects of a document and what it says of their state and their money. */
export function readProjects(structure: Structure): Project[] {
  const found = structure.sentences.flatMap((sentence) => {
    const kind = structure.sections[sentence.section]?.kind;
    if (kind !== 'review' && kind !== 'plan') return [];
    return projectsIn(structure.normal.text, sentence, sentence.section, kind);
  });
  return merge(structure, found);
}

/** Cuts a sentence where one thing said ends and the next begins. */
function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  for (let at = sentence.start; at < sentence.end; ) {
    let end = outside(text, '，；。！？:\n', at, sentence.end);
    if (end < 0) end = sentence.end;
    if (end > at) clauses.push({ start: at, end });
    at = end + 1;
  }
  return clauses;
}

/** Phrases that open a clause which names nothing that is done. */
const NO_ACTION =
  /^(?:围绕|依托|聚焦|按照|坚持|通过|根据|利用|借助|紧盯|发挥|针对|深入贯彻|落实|加强|完善|健全|提高|优化|强化|深化|鼓励|引导|以[^，]{1,20}为|加大|巩固|拓展|严格|严守|培育|壮大|发展|用好|探索|推行|推广|做大|做强|做优|叫响|集[^，]+于一体)/;

function projectsIn(text: string, sentence: Span, section: number, part: 'review' | 'plan'): Found[] {
  const clauses = clausesOf(text, sentence);
  const found: Found[] = [];
  let before = null as FoundVerb | null;
  for (let i = 0; i < clauses.length; i += 1) {
    const clause = clauses[i]!;
    found.push(...leadsIn(text, clause, section, part));
    let start = afterOpeners(text, clause);
    const paid = leadingMoney(text.slice(start, clause.end));
    if (paid !== null && verbBefore(text, start + paid.end, clause.end) !== null) start += paid.end;
    const place = /^在[^，]{2,16}?(?=新建|建设|改建|扩建)/.exec(text.slice(start, clause.end));
    if (place !== null) start += place[0].length;
    let head = verbBefore(text, start, clause.end);
    // A further list that sums itself up goes on with what was said of the one before.
    if (head === null && before !== null && sumsUp(text, clause)) head = { ...before, start, end: start };
    if (head !== null) before = head;
    if (head === null && NO_ACTION.test(text.slice(start, start + 24))) continue;
    const last = head === null ? i : lastOfList(text, clauses, i);
    const end = clauses[last]!.end;
    const tail = verbBehind(text, head?.end ?? start, end);
    const verb = tail ?? head;
    if (verb === null) continue;
    const object = { start: head?.end ?? start, end: trimmed(text, tail?.start ?? end) };
    if (place !== null)
      object.start +=
        /^[1一](?:座|所|个|处|条|家)/.exec(text.slice(object.start, object.end))?.[0].length ?? 0;
    const whole = { start: clause.start, end };
    found.push(
      ...read(
        text,
        object,
        { head, tail, part, section, clause: whole, paid: paid?.amount ?? null },
        clauses[last + 1],
      ),
    );
    i = last;
  }
  return found;
}

/** 以某项目为牵引: what a plan hangs other work on is going on. */
const LEADS_IN = /^以(.{4,40}?)(?:建设)?为(?:牵引|抓手|重点|龙头|引领|依托|支撑)$/;

function leadsIn(text: string, clause: Span, section: number, part: 'review' | 'plan'): Found[] {
  const match = LEADS_IN.exec(text.slice(clause.start, clause.end));
  if (match === null || part === 'review') return [];
  const name = match[1]!;
  const start = clause.start + 1;
  if (
    headOf(name) === 'none' ||
    isNoName(name) ||
    counts(name) ||
    !isParticular(name) ||
    isAmbition(name) ||
    name.includes('、')
  )
    return [];
  if (!/(?:项目|工程|基地|电站|厂|园)$/.test(name)) return [];
  const size = sizeIn(name);
  return [
    {
      name: { start, end: start + name.length },
      clause,
      section,
      status: 'under-way',
      investment: null,
      scale: size === null ? null : name.slice(size.start, size.end),
      firm: false,
    },
  ];
}

/** A list may run over several clauses up to the one that sums it up: 甲厂A和B，乙厂C，丙厂D等项目. */
function lastOfList(text: string, clauses: readonly Span[], first: number): number {
  if (sumsUp(text, clauses[first]!)) {
    return first;
  }
  for (let i = first + 1; i < Math.min(clauses.length, first + 8); i += 1) {
    const clause = clauses[i]!;
    if (text[clause.start - 1] !== '，') return first;
    const start = afterOpeners(text, clause);
    if (start !== clause.start || verbBefore(text, start, clause.end) !== null) return first;
    if (
      NO_ACTION.test(text.slice(start, start + 24)) ||
      (headOf(text.slice(clauses[i - 1]!.start, clauses[i - 1]!.end)) === 'none' &&
        !/\d/.test(text.slice(clauses[i - 1]!.start, clauses[i - 1]!.end)))
    )
      return first;
    if (sumsUp(text, clause)) return i;
  }
  return first;
}

const sumsUp = (text: string, { start, end }: Span): boolean =>
  /等(?:一批|\d+个|[一二三四五六七八九十]+个|多个)?[^、，等]{0,16}(?:项目|工程)(?:建设)?$/.test(
    text.slice(Math.max(start, end - 30), end),
  );

interface Context {
  head: FoundVerb | null;
  tail: FoundVerb | null;
  part: 'review' | 'plan';
  section: number;
  clause: Span;
  /** Money that stands before the verb: 投资8000万元新建…. */
  paid: Amount | null;
}

function read(text: string, object: Span, context: Context, next: Span | undefined): Found[] {
  if (object.end - object.start < 2) return [];
  const list = listOf(text, object.start, object.end);
  if (list === null) return [];
  const { verb, firm } = said(text, context, next);
  const status = statusOf(verb, context.part);
  const building = (context.head?.verb.building ?? false) || (context.tail?.verb.building ?? false);
  const opening = leadingMoney(text.slice(object.start, object.end));
  const ofAll =
    opening !== null &&
    (list.counted || (list.items.length > 1 && moneyOf(text, list.items[1]!) === null && list.projects));
  const found: Found[] = [];
  if (list.projects && list.items.every((item) => isBland(text.slice(item.start, item.end)))) return [];
  for (const [index, item] of list.items.entries()) {
    const one = nameOf(text, item, ofAll && index === 0);
    if (
      one === null ||
      !isProject(text.slice(one.name.start, one.name.end), list, building, one.investment !== null)
    )
      continue;
    found.push({
      name: one.name,
      clause: context.clause,
      section: context.section,
      status,
      investment: one.investment ?? (list.items.length === 1 ? context.paid : null),
      scale: one.scale,
      firm,
    });
  }
  return found;
}

/** What is said of the projects: by the verb behind them, else by the one before; a promise in the next clause tells more. */
function said(text: string, { head, tail }: Context, next: Span | undefined) {
  if (next !== undefined && text[next.start - 1] === '，') {
    const later = /^(?:力争|确保|争取|实现)/.exec(text.slice(next.start, next.end));
    const verb = later === null ? null : verbBehind(text, next.start, next.end);
    if (verb !== null && verb.verb.building && verb.start <= next.start + later![0].length + 6)
      return { verb: verb.verb, firm: true };
  }
  if (tail !== null) {
    const verb = head !== null && !tail.verb.building ? head.verb : tail.verb;
    return { verb, firm: tail.verb.building };
  }
  return { verb: head!.verb, firm: false };
}

const moneyOf = (text: string, item: Span) => moneyIn(text.slice(item.start, item.end));

/** Words that open a member of a list and are no part of its name. */
const BEFORE_NAME = /^(?:包括|以及|还有|和|及|与|、|的|了|以|其中|总长度?|全长)+/;

/** What stands behind a name and is no part of it: `甲、乙、丙三个项目`, `建设及招商`. */
const TAIL_OF_NAME = /(?:(?:\d+|[两三四五六七八九十]+)个项目|建设[及和与][^、]{2,8})$/;

/** How much of a name only describes it: 史上投资最大的某某项目. What has figures or a place is part of the name. */
function description(words: string): number {
  const of = outside(words, '的', 0, words.length);
  if (of < 2 || words.length - of < 4) return 0;
  const before = words.slice(0, of);
  return /\d|为中心$/.test(before) || headOf(words.slice(of + 1)) === 'none' ? 0 : of + 1;
}

/** The name of one member of a list, its own money and its size. */
function nameOf(
  text: string,
  item: Span,
  moneyOfAll: boolean,
): { name: Span; investment: Amount | null; scale: string | null } | null {
  let { start, end } = item;
  start += BEFORE_NAME.exec(text.slice(start, end))?.[0].length ?? 0;
  const verb = verbBefore(text, start, end);
  if (verb !== null && end - verb.end >= 4 && !/^新建/.test(text.slice(start, end))) start = verb.end;
  let investment: Amount | null = null;
  const opening = leadingMoney(text.slice(start, end));
  if (opening !== null) {
    start += opening.end;
    if (!moneyOfAll) investment = opening.amount;
  } else investment = moneyOf(text, { start, end })?.amount ?? null;
  let scale: string | null = null;
  const size = leadingSize(text.slice(start, end));
  if (
    size !== null &&
    /(?:公里|千米|亩)的?$/.test(size) &&
    isParticular(text.slice(start + size.length, end))
  ) {
    scale = size.replace(/的$/, '');
    start += size.length;
  }
  end = trimmed(text, end);
  start += description(text.slice(start, end));
  end -= TAIL_OF_NAME.exec(text.slice(start, end))?.[0].length ?? 0;
  if (
    /(?:建设|实施)$/.test(text.slice(start, end)) &&
    /(?:项目|工程)$|园$|区$|场$|基地$|馆$|路$|道$|[”]$/.test(text.slice(start, end - 2))
  )
    end -= 2;
  if (end - start < 2) return null;
  if (scale === null) {
    const own = sizeIn(text.slice(start, end));
    if (own !== null) scale = text.slice(start + own.start, start + own.end);
  }
  return { name: { start, end }, investment, scale };
}

/** Where a stretch ends without the marks that close it. */
function trimmed(text: string, end: number): number {
  let at = end;
  while ('、，；。的了'.includes(text[at - 1] ?? '|')) at -= 1;
  return at;
}

/** 旅游公路, 河道整治: a list of nothing but such words names no project. */
const isBland = (name: string): boolean => name.length <= 4 && !isParticular(name);

const LONGEST = 48;
const SAYS_PROJECT =
  /(?:建设|改造|治理|提升|升级|修复|发展|整治|保护|开发|利用|扩建|迁建|重建|配套|一体化|综合体|示范)(?:项目|建设工程|改造工程)$/;

/** Whether a name that stands where projects stand is that of a project. */
function isProject(name: string, list: List, verbBuilds: boolean, paid: boolean): boolean {
  if (name.length > LONGEST || counts(name) || isNoName(name)) return false;
  if (paid) return true;
  if (isClass(name) || isEffort(name)) return false;
  const particular = isParticular(name);
  const head = headOf(name);
  if (list.projects)
    return head === 'none'
      ? particular
      : particular || (head === 'facility' ? name.length >= 2 : name.length >= 5 || holdsFacility(name));
  if (isAmbition(name) || saysMore(name)) return false;
  if (head === 'none') return hasCapacity(name) && hasName(name);
  if (SAYS_PROJECT.test(name)) return true;
  const building = verbBuilds || /建设$/.test(name);
  const core = name.replace(/(?:项目|工程|建设)+$/, '');
  if (headOf(core) === 'facility' && name.length >= 3)
    return (
      particular || /(?:项目|工程)$/.test(name) || (building && (!isLoose(core) || /^[\d.]+万?亩/.test(core)))
    );
  if (/(?:项目|工程)$/.test(name) && (holdsFacility(core) || building)) return true;
  // A piece of work is a project where it is done to something that stands somewhere.
  return (
    (particular && (hasPlace(name) || hasPhase(name) || hasFirm(name) || holdsFacility(core))) ||
    (holdsFacility(core) && headOf(name) === 'work' && verbBuilds)
  );
}

/** One line a project and year: told twice it keeps the fuller name, the money and the surer status. */
function merge(structure: Structure, found: readonly Found[]): Project[] {
  const { text } = structure.normal;
  const kept: (Found & { words: string; year: number })[] = [];
  for (const one of found) {
    const section = structure.sections[one.section]!;
    const year = section.kind === 'plan' ? structure.source.plans : structure.source.reviews;
    const words = text.slice(one.name.start, one.name.end);
    const same = kept.find((other) => other.year === year && sameName(other.words, words));
    if (same === undefined) {
      kept.push({ ...one, words, year });
      continue;
    }
    if (words.length > same.words.length) {
      same.name = one.name;
      same.words = words;
    }
    if (one.firm && !same.firm) {
      same.status = one.status;
      same.firm = true;
      same.clause = one.clause;
      same.section = one.section;
    }
    if (!one.firm && !same.firm && one.status === 'under-way' && same.status === 'planned')
      same.status = one.status;
    same.investment ??= one.investment;
    same.scale ??= one.scale;
  }
  return kept.map((one) => ({
    id: `${structure.source.id}:${sourceSpan(structure, one.name).start}`,
    region: structure.source.region,
    document: structure.source.id,
    name: wordsOf(structure, one.name),
    owner: firmOf(one.words),
    status: one.status,
    investment: one.investment,
    scale: one.scale,
    year: one.year,
    theme: themeOf(one.words, headingsOf(structure, one.section)),
    evidence: evidenceFor(structure, one.clause, one.section),
  }));
}

/** Two names of one thing: the same but for 项目 and 建设, or the one within the other. */
function sameName(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/(?:项目|工程|建设)+$/, '');
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 5 && long.includes(short);
}

function themeOf(name: string, headings: readonly string[]): Theme {
  for (const [theme, words] of THEME_WORDS) if (words.some((word) => name.includes(word))) return theme;
  const heading = headings.at(-1) ?? '';
  for (const [theme, words] of HEADING_WORDS) if (words.some((word) => heading.includes(word))) return theme;
  return 'investment';
}
