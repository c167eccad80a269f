import verbs from '../../lexicon/projects/verbs.json' with { type: 'json' };
import { anyOf, closing, shape } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { isPlace, isWork, namesNothing } from './bare.ts';
import { type FoundVerb, statusOf } from './clause.ts';
import type { Found } from './found.ts';
import { isBland, isProject } from './judge.ts';
import { counts } from './kind.ts';
import { turns } from './lexicon.ts';
import { type List, listOf } from './list.ts';
import { leadingMoney, moneyIn } from './money.ts';
import { isParticular } from './name.ts';
import { type Named, nameOf } from './naming.ts';
import { opensWithWhom } from './noname.ts';
import { said } from './said.ts';
import type { Setting } from './setting.ts';
import { INTO_PLAN } from './verbs.ts';
import { type Context, ruleOf } from './which.ts';

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/**
 * The projects that the object of a clause names.
 * @param object what stands between the verbs
 * @param next the clause behind
 */
export function read(text: string, object: Span, context: Context, next: Span | undefined): Found[] {
  if (isNoObject(wordsOf(text, object), context)) return [];
  const list = listOf(text, object.start, object.end);
  if (list === null || isNoList(text, list, context)) return [];
  const { verb, firm } = said(text, context, next);
  // What has only been signed for has not begun.
  const signed = SIGNED.testIn(text, Math.max(object.start, object.end - LONGEST_SIGNED), object.end);
  const status = signed ? 'planned' : statusOf(verb, context.part);
  // What a plan only says will stand may be an ambition all the same.
  const hoped = context.part === 'plan' && context.tail === null && verb.review === 'completed';
  const ofAll = isMoneyOfAll(text, object, list);
  const names = list.items.map((item, index) => nameOf(text, item, ofAll && index === 0));
  const around = settingOf(text, list, names, context, hoped ? 'planned' : status);
  // 中小学和幼儿园80所: where one is counted, the bare ones beside it are.
  const counted = list.items.some((item) => counts(wordsOf(text, item)));
  const alone = list.items.length === 1;
  const open = verb === context.head?.verb && OPEN_ENDED.test(context.head.words);
  const found: Found[] = [];
  for (const [index, one] of names.entries()) {
    if (one === null || (one.boast && status === 'planned')) continue;
    const name = wordsOf(text, one.name);
    if ((list.places && isPlace(name)) || (counted && !isParticular(name))) continue;
    const paid = one.investment !== null || (context.paid !== null && alone);
    if (!isProject(name, { ...around, built: around.built || one.built, paid })) continue;
    const how = { ...context, ofAll, built: around.built };
    found.push({
      rule: signed ? 'signed-only' : (one.rule ?? ruleOf(text, list.items[index]!, one, list, how)),
      name: one.name,
      clause: context.clause,
      section: context.section,
      status,
      investment: one.investment ?? (alone && !list.summed ? context.paid : null),
      scale: one.scale,
      firm,
      open,
    });
  }
  return found;
}

/** What has only been signed for: 等新签约项目. */
const SIGNED = closing(turns.signed);
/** It has no more characters. */
const LONGEST_SIGNED = 16;

/** Verbs that tell no beginning: what they are said of may have begun before. */
const OPEN_ENDED = shape`^[^、]{0,4}${turns.openEnded}$`;

/** Whether no more than one look at the words tells that they name no project. */
const isNoObject = (words: string, { tail }: Context): boolean =>
  words.length < 2 || opensWithWhom(words) || (tail?.verb.building !== true && namesNothing(words));

/** Whether what is listed are no projects, whatever their names. */
function isNoList(text: string, list: List, { head, tail }: Context): boolean {
  if (areToAct(text, head, list)) return true;
  // Trades are taken into plans as well: a list must name works.
  if (tail?.verb === INTO_PLAN && !list.items.some((item) => isWork(wordsOf(text, item)))) return true;
  return list.projects && list.items.every((item) => isBland(wordsOf(text, item)));
}

const SUPPORTS = anyOf(verbs.supports);
const ACT = shape`.{2,}${verbs.acts}(?:.{2,}|$)`;

/** 支持甲学院、乙学院整合资源设立某大学: those listed are to do something, and are built by nobody. */
const areToAct = (text: string, head: FoundVerb | null, { items }: List): boolean =>
  head !== null && SUPPORTS.test(head.words) && items.some((item) => ACT.testIn(text, item.start, item.end));

/** Whether money before the first of those that are counted is that of all of them. */
const isMoneyOfAll = (text: string, { start, end }: Span, list: List): boolean =>
  list.counted && leadingMoney(text, start, end) !== null && !secondHasMoney(text, list);

/** Where the second member has money of its own, the money before the first is that one's. */
function secondHasMoney(text: string, { items }: List): boolean {
  const second = items[1];
  if (second === undefined) return false;
  const { start, end } = second;
  return leadingMoney(text, start, end) !== null || moneyIn(text.slice(start, end)) !== null;
}

/** Verbs that say a work begins. */
const STARTS = anyOf(turns.starts);

/** What stands around all the members of a list. */
function settingOf(
  text: string,
  list: List,
  names: readonly (Named | null)[],
  { head, tail, wide, placed }: Context,
  status: Setting['status'],
): Omit<Setting, 'paid'> {
  const particular = names.some((one) => one !== null && isParticular(wordsOf(text, one.name)));
  // 柳岸公园、体育中心对外开放: beside one that has a name the bare one is a thing as well.
  const among = tail?.verb.review === 'completed' && names.length > 1 && particular;
  const finished = tail?.verb.building ?? false;
  return {
    listed: list.projects,
    alone: list.items.length === 1,
    building: (head?.verb.building ?? false) || finished || among,
    // 建设 behind the last of a list is said of all its members.
    built: (names.at(-1)?.built ?? false) && (names.length === 2 || particular),
    started: STARTS.test(head?.words ?? ''),
    finished,
    placed,
    wide,
    status,
  };
}
