import type { Project } from '../../../model/index.ts';
import verbs from '../../lexicon/projects/verbs.json' with { type: 'json' };
import type { Pattern } from '../../patterns/index.ts';
import { anyOf, closing, opening, shape, spelled } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { progress } from './lexicon.ts';
import {
  BEFORE,
  BEHIND,
  COMPLETED,
  FIRST_PARTS,
  INTO_PLAN,
  INTO_PLANS,
  MANNERS,
  MOMENTS,
  PARTS_DONE,
  UNDER_WAY,
  type Verb,
} from './verbs.ts';

/** A verb found in a clause, and where the words it stands in begin and end. */
export interface FoundVerb extends Span {
  verb: Verb;
  words: string;
}

/** The verb that opens a clause, with the words that say how; null where none does. */
export function verbBefore(text: string, start: number, end: number): FoundVerb | null {
  let at = start;
  let found: Verb | null = null;
  for (;;) {
    const verb = BEFORE.at(text, at, end);
    if (verb !== null && !isNoun(text, at, verb.word, found === null)) {
      // A verb that tells of speed or of a start outweighs the plain one beside it.
      if (found === null || found.plan === verb.value.plan || verb.value.plan === 'under-way') {
        found = found !== null && found.plan === 'under-way' ? found : verb.value;
      }
      at += verb.word.length;
      continue;
    }
    // 新建、改扩建 stand side by side.
    if (found !== null && text[at] === '、' && BEFORE.at(text, at + 1, end) !== null) {
      at += 1;
      continue;
    }
    const manner = MANNERS.at(text, at, end);
    if (manner === null) break;
    if (
      found !== null &&
      !verbs.mannersBehind.includes(manner.word) &&
      BEFORE.at(text, at + manner.word.length, end) === null
    )
      break;
    at += manner.word.length;
  }
  if (found === null) return null;
  return { verb: found, start, end: at, words: text.slice(start, at) };
}

const byVerb = (goOn: Readonly<Record<string, readonly string[]>>): Map<string, Pattern> =>
  new Map(Object.entries(goOn).map(([verb, words]) => [verb, opening(words)]));

/** What makes a noun of a verb, by verb: 建设路 is a street, 建设者 a person. */
const NOUNS = byVerb(verbs.nouns.goOn);
/** The same at the head of a clause, where 建设路灯 tells of street lights. */
const NOUNS_AT_HEAD = byVerb(verbs.nouns.atHead);

function isNoun(text: string, at: number, word: string, first: boolean): boolean {
  const goesOn = (first ? NOUNS_AT_HEAD.get(word) : undefined) ?? NOUNS.get(word);
  const end = at + word.length;
  return goesOn?.testIn(text, end, end + 2) ?? false;
}

const ENDED = anyOf(progress.finished);

const SOON_TO_COME = anyOf(progress.toCome);

/** Words on how far a work has come take no more characters than these, those on plans and dates fewer. */
const LONGEST_SHARE = 24;
const LONGEST_PLAN = 18;
const LONGEST_DATE = 12;

/** The verb that closes a clause, with the words that say when; null where none does. */
export function verbBehind(text: string, start: number, stop: number): FoundVerb | null {
  // 落户我县: where it is said to have come to is here.
  const end = text[stop - 2] === '我' ? stop - 2 : stop;
  return howFar(text, start, end) ?? lastVerbs(text, start, end);
}

/** Words without a verb of the lexicon that say how far a work has come. */
function howFar(text: string, start: number, end: number): FoundVerb | null {
  const share = SHARE_DONE.execIn(text, Math.max(start, end - LONGEST_SHARE), end);
  if (share !== null) {
    const at = end - share[0].length;
    return { verb: UNDER_WAY, start: at - momentEndingAt(text, at, start), end, words: share[0] };
  }
  const soon = SOON.execIn(text, Math.max(start, end - LONGEST_SHARE), end);
  if (soon !== null) {
    const verb = ENDED.test(soon[0]) ? COMPLETED : UNDER_WAY;
    return { verb, start: end - soon[0].length, end, words: soon[0] };
  }
  const planned = INTO_PLANS.execIn(text, Math.max(start, end - LONGEST_PLAN), end);
  return planned === null
    ? null
    : { verb: INTO_PLAN, start: end - planned[0].length, end, words: planned[0] };
}

/** A name before the verbs has at least so many characters. */
const SHORTEST_NAME = 2;

/** The verbs that close a clause, one behind the other, with what says when; the first one that only buildings do tells. */
function lastVerbs(text: string, start: number, end: number): FoundVerb | null {
  const from = start + SHORTEST_NAME;
  const last = BEHIND.endingAt(text, end, from);
  if (last === null) return null;
  let at = end - last.word.length;
  let verb = last.value;
  for (;;) {
    const moment = momentEndingAt(text, at, start);
    if (moment > 0) {
      if (SOON_TO_COME.testIn(text, at - moment, at)) verb = UNDER_WAY;
      at -= moment;
      continue;
    }
    // 快速推进、投产见效: the verbs of one clause may be listed.
    const before = text[at - 1] === '、' ? at - 1 : at;
    const other = BEHIND.endingAt(text, before, from);
    if (other === null || (before === at && !other.value.building)) break;
    if (other.value.building) verb = other.value;
    at = before - other.word.length;
  }
  // 首台机组6月底前并网: with its first part it goes on.
  const first = FIRST_PARTS.endingAt(text, at, from);
  const words = text.slice(at, end);
  if (first !== null) return { verb: UNDER_WAY, start: at - first.word.length, end, words };
  return { verb, start: at, end, words };
}

const FIGURE = '\\d+(?:\\.\\d+)?';
const SHARE = spelled`(?:${FIGURE}%${progress.bounds}?|过半|[一二三四五六七八九]成${progress.bounds}?)`;

/** A share of it is done: 完成50%, 完成总工程量的85%, 累计完成投资268亿元. */
const SHARE_DONE = closing([
  spelled`${progress.already}*完成投资${progress.about}?${FIGURE}[亿万]元`,
  // 隧洞贯通21公里, 完成河道疏浚14公里, 完工83%: how much of it.
  spelled`${progress.laid}${FIGURE}${progress.lengths}`,
  spelled`完成[^，、完]{2,6}?${FIGURE}${progress.amounts}`,
  `完工${FIGURE}%`,
  spelled`完成[^，、完]{2,8}(?:${progress.structure}|${PARTS_DONE.parts}(?:工程)?的?${FIGURE}%)`,
  spelled`${PARTS_DONE.half}已?过半`,
  spelled`(?:投资)?${progress.already}?完成${progress.whole}?${progress.shareOf}?的?${SHARE}`,
]);

/** 从签约到开工仅用97天: how soon it came that far. */
const SOON = shape`从[^，、从]{2,5}到${progress.milestones}${progress.only}用了?\d+天$`;

const DATE = shape`(?:\d{4}年)?\d{1,2}月${progress.partsOfMonth}?(?:\d{1,2}日)?前?$`;

/** How many characters before an offset say when or how. */
function momentEndingAt(text: string, at: number, start: number): number {
  const date = DATE.execIn(text, Math.max(start, at - LONGEST_DATE), at);
  if (date !== null) return date[0].length;
  return MOMENTS.endingAt(text, at, start + 1)?.word.length ?? 0;
}

/** Status of what a verb is said of, in a part of the report. */
export function statusOf(verb: Verb, part: 'review' | 'plan'): Project['status'] {
  return part === 'review' ? verb.review : verb.plan;
}
