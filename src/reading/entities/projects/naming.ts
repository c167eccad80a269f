import type { Amount } from '../../../model/index.ts';
import { pattern } from '../../patterns/index.ts';
import { anyOf, closing, shape } from '../../patterns/wordings.ts';
import { outside, type Span } from '../text.ts';
import { verbBefore } from './clause.ts';
import { isClass } from './kind.ts';
import { efforts, measures, things, turns, works } from './lexicon.ts';
import { leadingMoney, leadingSize, moneyIn, sizeIn, trailingSize } from './money.ts';
import { headOf, isParticular } from './name.ts';
import { isAmbition } from './noname.ts';

const moneyOf = (text: string, item: Span) => moneyIn(text.slice(item.start, item.end));

/** Words that open a member of a list and are no part of its name. */
const BEFORE_NAME = shape`^${turns.beforeName}+`;

/** What stands behind a name and is no part of it: `甲、乙、丙三个项目`, `建设及招商`. */
const TAIL_OF_NAME = closing(turns.behindName);

/** A name, or what describes it, has at least so many characters. */
const SHORTEST = 2;

const PRAISE = anyOf(efforts.praise);

const TELLS_APART = pattern(/\d|为中心$/);

/** What a work is to a greater one, before its own name: 某通道控制性工程某某隧道. */
const WITHIN = shape`^[^、，“]{2,20}${works.greater}工程(?=[^、，“]{4,})(?![及和与])`;

/** What is described has at least so many characters, with 的. */
const SHORTEST_DESCRIBED = 4;

/** How much of a name only describes it: 史上投资最大的某某项目. What has figures or a place is part of the name. */
function description(words: string): number {
  const of = outside(words, '的', 0, words.length);
  if (of < SHORTEST || words.length - of < SHORTEST_DESCRIBED) return 0;
  const before = words.slice(0, of);
  if (PRAISE.test(before)) return of + 1;
  return TELLS_APART.test(before) || headOf(words.slice(of + 1)) === 'none' ? 0 : of + 1;
}

/** The name of a project with what stands around it. */
export interface Named {
  name: Span;
  investment: Amount | null;
  scale: string | null;
  /** 建设 stands behind it: it gets built. */
  built: boolean;
  /** What describes it boasts: 全国知名的…. */
  boast: boolean;
  /** The rule by which its size was taken from around the name; null where none was. */
  rule: string | null;
}

/** The length or area behind the name of one thing: 新建某某路25公里. Behind a class it counts the class. */
function sizeBehind(words: string): string | null {
  const size = trailingSize(words);
  if (size === null) return null;
  const name = words.slice(0, -size.length);
  // 柠檬基地15万亩: so much is grown, wherever it is.
  if (size.endsWith('万亩') && name.endsWith('基地')) return null;
  return headOf(name) === 'facility' && isParticular(name) && !isClass(name) ? size : null;
}

/** The name of one member of a list, its own money and its size. */
export function nameOf(text: string, item: Span, moneyOfAll: boolean): Named | null {
  let start = afterLeads(text, item);
  const money = leadingMoney(text, start, item.end);
  const own = money ?? moneyOf(text, { start, end: item.end });
  const investment = own === null || (money !== null && moneyOfAll) ? null : own.amount;
  start += money?.end ?? 0;
  const before = sizeBefore(text.slice(start, item.end));
  start += before?.length ?? 0;
  let end = trimmed(text, item.end);
  start += WITHIN.lengthIn(text, start, end);
  start += praiseBefore(text.slice(start, end));
  const built = BUILT.testIn(text, start, end);
  const described = description(text.slice(start, end));
  const boast = described > 0 && isAmbition(text.slice(start, start + described));
  start += described;
  end -= TAIL_OF_NAME.lengthIn(text, start, end);
  const behind = sizeBehind(text.slice(start, end));
  end -= behind?.length ?? 0;
  end -= doneBehind(text.slice(start, end));
  if (end - start < SHORTEST) return null;
  const outer = before === null ? behind : OF.without(before);
  const scale = outer ?? sizeWithin(text.slice(start, end));
  const rule = behind !== null ? 'size-behind' : before !== null ? 'size-before' : null;
  return { name: { start, end }, investment, scale, built, boast, rule };
}

const NEWLY_BUILT = pattern(/^新建/);
const BUILT = pattern(/建设$/);
/** A name behind a verb has at least so many characters. */
const SHORTEST_BEHIND_VERB = 4;

/** Where the name begins behind what leads to it: a joint, and verbs. */
function afterLeads(text: string, item: Span): number {
  const { end } = item;
  let { start } = item;
  // 和 may begin a name within a list: 甲、和某铁路.
  if (text[start] === '和' && text[start - 1] !== '、') start += 1;
  start += BEFORE_NAME.lengthIn(text, start, end);
  const verb = verbBefore(text, start, end);
  const leads =
    verb !== null && end - verb.end >= SHORTEST_BEHIND_VERB && !NEWLY_BUILT.testIn(text, start, end);
  return leads ? verb.end : start;
}

const LENGTH_OR_AREA = shape`${measures.ofNames}的?$`;
const OF = pattern(/的$/);

/** The length or area before the name of one thing, which is no part of it: 37公里某某路. */
function sizeBefore(words: string): string | null {
  const size = leadingSize(words);
  if (size === null || !LENGTH_OR_AREA.test(size)) return null;
  return isParticular(words.slice(size.length)) ? size : null;
}

/** The size that a name states itself. */
function sizeWithin(name: string): string | null {
  const size = sizeIn(name);
  return size === null ? null : name.slice(size.start, size.end);
}

const DASH = '——';
/** Praise has more characters. */
const SHORTEST_PRAISE = 3;

/** How many characters before a name praise it, with the dash behind them: 全省最长隧道——某某隧道. */
function praiseBefore(words: string): number {
  const dash = words.lastIndexOf(DASH);
  return dash > SHORTEST_PRAISE ? dash + DASH.length : 0;
}

const DONE = shape`(?:开发)?${works.carriedOut}$`;
const NAMED_IN_FULL = closing(things.inFull);
/** Characters of 建设, 实施. */
const LAST_OF_DONE = 2;

/** How many characters behind a name only say that it is built. */
function doneBehind(words: string): number {
  const done = DONE.exec(words);
  if (done === null) return 0;
  const bare = words.slice(0, done.index);
  if (NAMED_IN_FULL.test(bare) || headOf(bare) === 'facility') return words.length - done.index;
  return headOf(words.slice(0, -LAST_OF_DONE)) === 'facility' ? LAST_OF_DONE : 0;
}

/** Where a stretch ends without the marks that close it. */
export function trimmed(text: string, end: number): number {
  let at = end;
  while ('、，；。的了'.includes(text[at - 1] ?? '|')) at -= 1;
  return at;
}
