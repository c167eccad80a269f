import { FLAG } from '../3-tokens/lexicon.ts';
import type { Naming } from '../3-tokens/mentions.ts';
import type { Token } from '../3-tokens/token.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { closing, opening } from '../patterns/wordings.ts';
import { does } from './flags.ts';
import { introduces } from './introduces.ts';
import { label } from './label.ts';
import type { Scene } from './scene.ts';
import { namesPart, namesZone } from './scope.ts';

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
  /** 全国, 全省: it is told of what the region lies in. */
  above: boolean;
  /** Said to be new: 新增. */
  added: boolean;
  /** Why it was not bound although a wording of the catalogue stands there. */
  doubt: Doubt | null;
}

/** Why a figure near a wording of the catalogue is left without an indicator. */
export type Doubt =
  | 'modifier'
  | 'joint'
  | 'unit'
  | 'list'
  | 'range'
  | 'measure'
  | 'outcome'
  | 'part-year'
  | 'years'
  | 'aim';

const SAYS_NEW = opening(phrases.new);

/** A subject that the catalogue names, with what stands before it weighed. */
export function knownSubject(scene: Scene, from: number, at: number): Subject {
  const { text, tokens } = scene;
  const subject = namedAlone(scene, at);
  let i = at - 1;
  while (i >= from && leadsUp(tokens[i]!)) {
    if (does(tokens[i], FLAG.whole)) {
      if (namesAbove(scene, tokens[i]!)) isAbove(subject);
      subject.added = does(tokens[i - 1], FLAG.add) || does(tokens[i + 1], FLAG.add);
      return subject;
    }
    if (isOf(text, tokens[i]!)) break;
    i -= 1;
  }
  if (i < from) return subject;
  const before = tokens[i]!;
  if (does(before, FLAG.peers) && namesAbove(scene, before)) isAbove(subject);
  subject.added ||= does(before, FLAG.add);
  // 年均粮食产量 is a yearly mean, not the amount of a year.
  if (does(before, FLAG.average)) subject.doubt ??= 'measure';
  if (before.type === 'text') {
    const word = text.slice(before.start, before.end);
    const own = scene.ownNames.some((name) => word === name || (name.length > 1 && word.endsWith(name)));
    if (!own && !namesCampaign(text, before) && !introduces(text, before.start, before.end))
      narrow(subject, text, before, tokens[at]!);
  } else if (isOf(text, before) && tokens[i - 1]?.type === 'text') {
    narrow(subject, text, tokens[i - 1]!, tokens[at]!);
  }
  if (subject.scope === 'region' && isOfAPart(scene, from, i)) subject.scope = 'part';
  return subject;
}

/** A wording of the catalogue by itself. */
function namedAlone({ text, tokens }: Scene, at: number): Subject {
  const { start, end, naming } = tokens[at] as Token & { naming: Naming };
  const label = text.slice(start, end).replace(/[“”‘’]/g, '');
  const unnamed = naming.ids.length === 0;
  return {
    ids: naming.ids,
    single: naming.single,
    label,
    scope: unnamed && namesPart(text, start, end) ? 'part' : 'region',
    start,
    end,
    above: false,
    added: unnamed && SAYS_NEW.test(label),
    doubt: null,
  };
}

/** 全县, 同比, 力争, a year: what stands before a wording without narrowing it down. */
const leadsUp = (token: Token): boolean =>
  token.type === 'time' || does(token, FLAG.whole | FLAG.adverb | FLAG.yoy | FLAG.aim);

const isOf = (text: string, { start, end }: Token): boolean => text.slice(start, end) === '的';

/** 开发区|税收, 高速公路的|投资: what stands right before a wording says whose it is, or of which kind. */
function narrow(subject: Subject, text: string, modifier: Token, named: Token): void {
  if (namesPart(text, modifier.start, modifier.end)) subject.scope = 'part';
  else subject.doubt ??= 'modifier';
  subject.label = label(text, modifier.start, named.end);
}

const DOERS = closing(phrases.doers);

/** Does a part of the region, named further ahead in [from, at), own what is told? */
function isOfAPart({ text, tokens }: Scene, from: number, at: number): boolean {
  // 交通领域|完成, 亿元以上项目|完成: who did it, and that is not all of the region.
  const doer = tokens[at - 1];
  const did = at > from && doer!.type === 'text' && doer!.end === tokens[at]!.start;
  if (did && does(tokens[at], FLAG.reach) && DOERS.testIn(text, doer!.start, doer!.end)) return true;
  for (let i = at - 1; i >= from; i -= 1) {
    const { type, start, end } = tokens[i]!;
    if (type !== 'text' || !namesPart(text, start, end)) continue;
    if (!closed(tokens, i, at, namesZone(text, start, end))) return true;
  }
  return false;
}

function isAbove(subject: Subject): void {
  subject.scope = 'part';
  subject.above = true;
}

/** 全国, 全市 in a county's report: the whole that is meant is not the region, but what it lies in. */
export function namesAbove({ text, ownNames }: Scene, token: Token): boolean {
  const word = text.slice(token.start, token.end);
  return ownNames.length > 0 && /^全[国省市]$/.test(word) && !ownNames.includes(word.slice(1));
}

/** A verb between a noun and the wording makes the noun somebody who acts, not what is measured. */
function closed(tokens: readonly Token[], from: number, to: number, zone: boolean): boolean {
  for (let i = from + 1; i <= to; i += 1) {
    // 园区新增企业5家, 开发区力争实现产值3亿元: what a place inside the region makes is its own.
    const makes = does(tokens[i], FLAG.reach | FLAG.aim) || (zone && does(tokens[i], FLAG.add));
    if (does(tokens[i], FLAG.verb) && !makes) return true;
  }
  return false;
}

/** No slogan in quotation marks is longer (characters). */
const LONGEST_SLOGAN = 16;

/** “人人持证”培训: a slogan in quotation marks before the wording narrows nothing down. */
function namesCampaign(text: string, token: Token): boolean {
  if (text[token.end] !== '”') return false;
  const opening = text.lastIndexOf('“', token.end);
  return (
    opening >= 0 && token.end - opening <= LONGEST_SLOGAN && text.slice(opening, token.end).includes('、')
  );
}
