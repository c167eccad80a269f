import type { Project } from '../../../model/index.ts';
import { pattern } from '../../patterns/index.ts';
import type { Span } from '../text.ts';
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
      !['了', '好'].includes(manner.word) &&
      BEFORE.at(text, at + manner.word.length, end) === null
    )
      break;
    at += manner.word.length;
  }
  if (found === null) return null;
  return { verb: found, start, end: at, words: text.slice(start, at) };
}

const STREET_OR_BANK = pattern(/^(?:[路街][东南西北桥口、与至]|银行)/);

/** 建设路 is a street, 建设者 a person; 建设路灯 at the head of a clause is not. */
function isNoun(text: string, at: number, word: string, first: boolean): boolean {
  if (word === '提升') return /[以到至]/.test(text[at + 2] ?? '');
  if (word === '规划') return /[馆区]/.test(text[at + 2] ?? '');
  if (word === '开发') return /[区者商路边银]/.test(text[at + 2] ?? '');
  if (word !== '建设') return false;
  return first ? STREET_OR_BANK.testIn(text, at + 2, at + 4) : /[路街者局委厅部]/.test(text[at + 2] ?? '');
}

const ENDED = pattern(/投产|建成|竣工/);

const SOON_TO_COME = pattern(/即将|有望/);

/** The verb that closes a clause, with the words that say when; null where none does. */
export function verbBehind(text: string, start: number, stop: number): FoundVerb | null {
  // 落户我县: where it is said to have come to is here.
  const end = text[stop - 2] === '我' ? stop - 2 : stop;
  const share = SHARE_DONE.execIn(text, Math.max(start, end - 24), end);
  if (share !== null) {
    const at = end - share[0].length;
    return { verb: UNDER_WAY, start: at - momentEndingAt(text, at, start), end, words: share[0] };
  }
  const soon = SOON.execIn(text, Math.max(start, end - 24), end);
  if (soon !== null) {
    const verb = ENDED.test(soon[0]) ? COMPLETED : UNDER_WAY;
    return { verb, start: end - soon[0].length, end, words: soon[0] };
  }
  const planned = INTO_PLANS.execIn(text, Math.max(start, end - 18), end);
  if (planned !== null) return { verb: INTO_PLAN, start: end - planned[0].length, end, words: planned[0] };
  const last = BEHIND.endingAt(text, end, start + 2);
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
    const other = BEHIND.endingAt(text, before, start + 2);
    if (other === null || (before === at && !other.value.building)) break;
    if (other.value.building) verb = other.value;
    at = before - other.word.length;
  }
  // 首台机组6月底前并网: with its first part it goes on.
  const first = FIRST_PARTS.endingAt(text, at, start + 2);
  if (first !== null)
    return { verb: UNDER_WAY, start: at - first.word.length, end, words: text.slice(at, end) };
  return { verb, start: at, end, words: text.slice(at, end) };
}

/** A share of it is done: 完成50%, 完成总工程量的85%, 累计完成投资268亿元. */
const SHARE_DONE = pattern(
  new RegExp(
    [
      '(?:已经?|累计)*完成投资(?:约|近|超)?\\d+(?:\\.\\d+)?[亿万]元',
      // 隧洞贯通21公里, 完成河道疏浚14公里, 完工83%: how much of it.
      '(?:贯通|掘进|铺设|敷设|吊装)\\d+(?:\\.\\d+)?(?:公里|米|台)',
      '完成[^，、完]{2,6}?\\d+(?:\\.\\d+)?(?:公里|米|台|座)',
      '完工\\d+(?:\\.\\d+)?%',
      `完成[^，、完]{2,8}(?:主体结构|(?:${PARTS_DONE.parts.join('|')})(?:工程)?的?\\d+(?:\\.\\d+)?%)`,
      `(?:${PARTS_DONE.half.join('|')})(?:已)?过半`,
      '(?:投资)?(?:已|累计|已经)?完成(?:总|主体)?(?:工程量|工程概算|工程|进度|投资|总投资|概算)?的?(?:\\d+(?:\\.\\d+)?%(?:以上|左右)?|过半|[一二三四五六七八九]成(?:以上|左右)?)',
    ]
      .map((way) => `${way}$`)
      .join('|'),
  ),
);

/** 从签约到开工仅用97天: how soon it came that far. */
const SOON = pattern(/从[^，、从]{2,5}到(?:开工|动工|投产|建成|竣工)(?:仅|只)用了?\d+天$/);

const DATE = pattern(/(?:\d{4}年)?\d{1,2}月(?:底|初|中旬|上旬|下旬|份)?(?:\d{1,2}日)?前?$/);

/** How many characters before an offset say when or how. */
function momentEndingAt(text: string, at: number, start: number): number {
  const date = DATE.execIn(text, Math.max(start, at - 12), at);
  if (date !== null) return date[0].length;
  return MOMENTS.endingAt(text, at, start + 1)?.word.length ?? 0;
}

/** Status of what a verb is said of, in a part of the report. */
export function statusOf(verb: Verb, part: 'review' | 'plan'): Project['status'] {
  return part === 'review' ? verb.review : verb.plan;
}
