import type { Project } from '../../../model/index.ts';
import { BEFORE, BEHIND, MANNERS, MOMENTS, type Verb } from '../lexicon/verbs.ts';
import type { Span } from '../text.ts';
import { plain, Words } from './match.ts';

const before = new Words(BEFORE.flatMap((verb) => verb.words.map((word) => [word, verb] as const)));
const behind = new Words(BEHIND.flatMap((verb) => verb.words.map((word) => [word, verb] as const)));
const manners = plain(MANNERS);
const moments = plain(MOMENTS);

/** A verb found in a clause, and where the words it stands in begin and end. */
export interface FoundVerb extends Span {
  verb: Verb;
  words: string;
}

/** Marks and words that open a clause and say nothing of what follows. */
const OPENERS =
  /^(?:(?:第?[一二三四五六七八九十]{1,2}(?:是|要|，)|[（(]\d{1,2}[）)]|[①-⑳]|\d{1,2}[.、](?!\d)|其中|同时|此外|另外|今年|全年|年内|明年|年底前|年底|上半年|下半年|\d{1,2}月(?:底|份)?前?|今后|未来|一季度|二季度|三季度|四季度|我们|我县|我市|我区|我省|全县|全市|要(?![素点求件塞害])|将|还|并|也|以及|在此基础上|围绕[^，]{2,12}目标|积极|当年|“?十四五”?期间|“?十五五”?期间))+/;

/** Characters that openers begin with: most clauses are told by them to have none. */
const OPENS = new Set(
  '第一二三四五六七八九十（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789其同此另今全年明上下未我要将还并也以在围积当“',
);

/** Where what a clause says begins. */
export function afterOpeners(text: string, { start, end }: Span): number {
  if (!OPENS.has(text[start]!)) return start;
  const match = OPENERS.exec(text.slice(start, Math.min(end, start + 40)));
  return match === null ? start : start + match[0].length;
}

/** The verb that opens a clause, with the words that say how; null where none does. */
export function verbBefore(text: string, start: number, end: number): FoundVerb | null {
  let at = start;
  let found: Verb | null = null;
  for (;;) {
    const verb = before.at(text, at, end);
    if (verb !== null && !isNoun(text, at, verb.word, found === null)) {
      // A verb that tells of speed or of a start outweighs the plain one beside it.
      if (found === null || found.plan === verb.value.plan || verb.value.plan === 'under-way') {
        found = found !== null && found.plan === 'under-way' ? found : verb.value;
      }
      at += verb.word.length;
      continue;
    }
    // 新建、改扩建 stand side by side.
    if (found !== null && text[at] === '、' && before.at(text, at + 1, end) !== null) {
      at += 1;
      continue;
    }
    const manner = manners.at(text, at, end);
    if (manner === null) break;
    if (
      found !== null &&
      !['了', '好'].includes(manner.word) &&
      before.at(text, at + manner.word.length, end) === null
    )
      break;
    at += manner.word.length;
  }
  if (found === null) return null;
  return { verb: found, start, end: at, words: text.slice(start, at) };
}

/** 建设路 is a street, 建设者 a person; 建设路灯 at the head of a clause is not. */
function isNoun(text: string, at: number, word: string, first: boolean): boolean {
  if (word === '规划') return /[馆区]/.test(text[at + 2] ?? '');
  if (word !== '建设') return false;
  return first
    ? /^[路街][东南西北桥口、与至]/.test(text.slice(at + 2, at + 4))
    : /[路街者局委厅部]/.test(text[at + 2] ?? '');
}

/** The verb that closes a clause, with the words that say when; null where none does. */
export function verbBehind(text: string, start: number, end: number): FoundVerb | null {
  const share = '%上右'.includes(text[end - 1]!)
    ? SHARE_DONE.exec(text.slice(Math.max(start, end - 24), end))
    : null;
  if (share !== null) return { verb: UNDER_WAY, start: end - share[0].length, end, words: share[0] };
  const first = behind.endingAt(text, end, start + 2);
  if (first === null) return null;
  let at = end - first.word.length;
  let verb = first.value;
  for (;;) {
    const moment = momentEndingAt(text, at, start);
    if (moment > 0) {
      if (/即将|有望/.test(text.slice(at - moment, at))) verb = UNDER_WAY;
      at -= moment;
      continue;
    }
    // 快速推进、投产见效: the verbs of one clause may be listed.
    const before = text[at - 1] === '、' ? at - 1 : at;
    const other = behind.endingAt(text, before, start + 2);
    if (other === null || (before === at && !other.value.building)) break;
    if (other.value.building) verb = other.value;
    at = before - other.word.length;
  }
  return { verb, start: at, end, words: text.slice(at, end) };
}

/** A share of it is done: 完成50%, 完成总工程量的85%. */
const SHARE_DONE =
  /(?:已|累计|已经)?完成(?:总|主体)?(?:工程量|工程|进度|投资)?的?\d+(?:\.\d+)?%(?:以上|左右)?$/;
const UNDER_WAY: Verb = BEHIND.find((verb) => verb.words.includes('基本完工'))!;

/** How many characters before an offset say when or how. */
function momentEndingAt(text: string, at: number, start: number): number {
  const date = /(?:\d{4}年)?\d{1,2}月(?:底|初|中旬|上旬|下旬|份)?(?:\d{1,2}日)?前?$/.exec(
    text.slice(Math.max(start, at - 12), at),
  );
  if (date !== null) return date[0].length;
  return moments.endingAt(text, at, start + 1)?.word.length ?? 0;
}

/** Status of what a verb is said of, in a part of the report. */
export function statusOf(verb: Verb, part: 'review' | 'plan'): Project['status'] {
  return part === 'review' ? verb.review : verb.plan;
}
