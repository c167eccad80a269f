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

const PRAISE = anyOf(efforts.praise);

const TELLS_APART = pattern(/\d|为中心$/);

/** What a work is to a greater one, before its own name: 某通道控制性工程某某隧道. */
const WITHIN = shape`^[^、，“]{2,20}${works.greater}工程(?=[^、，“]{4,})(?![及和与])`;

/** How much of a name only describes it: 史上投资最大的某某项目. What has figures or a place is part of the name. */
function description(words: string): number {
  const of = outside(words, '的', 0, words.length);
  if (of < 2 || words.length - of < 4) return 0;
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

const NEWLY_BUILT = pattern(/^新建/);
const BUILT = pattern(/建设$/);

const LENGTH_OR_AREA = shape`${measures.ofNames}的?$`;

const OF = pattern(/的$/);

const DONE = shape`(?:开发)?${works.carriedOut}$`;

const NAMED_IN_FULL = closing(things.inFull);

/** The name of one member of a list, its own money and its size. */
export function nameOf(text: string, item: Span, moneyOfAll: boolean): Named | null {
  let { start, end } = item;
  // 和 may begin a name within a list: 甲、和某铁路.
  if (text[start] === '和' && text[start - 1] !== '、') start += 1;
  start += BEFORE_NAME.lengthIn(text, start, end);
  const verb = verbBefore(text, start, end);
  if (verb !== null && end - verb.end >= 4 && !NEWLY_BUILT.testIn(text, start, end)) start = verb.end;
  let investment: Amount | null = null;
  const opening = leadingMoney(text, start, end);
  if (opening !== null) {
    start += opening.end;
    if (!moneyOfAll) investment = opening.amount;
  } else investment = moneyOf(text, { start, end })?.amount ?? null;
  let scale: string | null = null;
  let rule: string | null = null;
  const size = leadingSize(text.slice(start, end));
  if (size !== null && LENGTH_OR_AREA.test(size) && isParticular(text.slice(start + size.length, end))) {
    scale = OF.without(size);
    rule = 'size-before';
    start += size.length;
  }
  end = trimmed(text, end);
  start += WITHIN.lengthIn(text, start, end);
  // What stands before a dash praises it: 全省最长隧道——某某隧道.
  const dash = text.slice(start, end).lastIndexOf('——');
  if (dash > 3) start += dash + 2;
  const built = BUILT.testIn(text, start, end);
  const described = description(text.slice(start, end));
  const boast = described > 0 && isAmbition(text.slice(start, start + described));
  start += described;
  end -= TAIL_OF_NAME.lengthIn(text, start, end);
  const behind = sizeBehind(text.slice(start, end));
  if (behind !== null) {
    scale ??= behind;
    rule = 'size-behind';
    end -= behind.length;
  }
  const done = DONE.execIn(text, start, end);
  if (done !== null) {
    const bare = text.slice(start, start + done.index);
    if (NAMED_IN_FULL.test(bare) || headOf(bare) === 'facility') end = start + done.index;
    else if (headOf(text.slice(start, end - 2)) === 'facility') end -= 2;
  }
  if (end - start < 2) return null;
  if (scale === null) {
    const own = sizeIn(text.slice(start, end));
    if (own !== null) scale = text.slice(start + own.start, start + own.end);
  }
  return { name: { start, end }, investment, scale, built, boast, rule };
}

/** Where a stretch ends without the marks that close it. */
export function trimmed(text: string, end: number): number {
  let at = end;
  while ('、，；。的了'.includes(text[at - 1] ?? '|')) at -= 1;
  return at;
}
