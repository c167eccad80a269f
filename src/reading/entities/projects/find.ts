import type { Amount } from '../../../model/index.ts';
import verbs from '../../lexicon/projects/verbs.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
import { anyOf, closing, shape } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { isPlace, isWork, namesNothing } from './bare.ts';
import { type FoundVerb, statusOf, verbBefore, verbBehind } from './clause.ts';
import type { Found } from './found.ts';
import { isBland, isProject } from './judge.ts';
import { counts } from './kind.ts';
import { leadIn } from './lead.ts';
import { measures, turns } from './lexicon.ts';
import { type List, listOf } from './list.ts';
import { leadingMoney, moneyAlone, moneyIn } from './money.ts';
import { isParticular } from './name.ts';
import { nameOf, trimmed } from './naming.ts';
import { opensWithWhom } from './noname.ts';
import { clausesOf, opening } from './opening.ts';
import { isNoAction, lastOfList, sumsUp } from './over.ts';
import { said } from './said.ts';
import { treatedIn } from './treated.ts';
import { INTO_PLAN } from './verbs.ts';
import { type Context, ruleOf } from './which.ts';

/** The projects that one sentence names. */
export function projectsIn(
  text: string,
  sentence: Span,
  { section, part, wide }: Pick<Context, 'section' | 'part' | 'wide'>,
): Found[] {
  const clauses = clausesOf(text, sentence);
  const found: Found[] = [];
  let before = null as FoundVerb | null;
  /** What the clause before read, and the money it was about if it said nothing else. */
  let latest: Found[] = [];
  let budget: Amount | null = null;
  let told: Told | null = null;
  for (let i = 0; i < clauses.length; i += 1) {
    const clause = clauses[i]!;
    const lead = leadIn(text, clause, section, part);
    if (lead !== null) found.push(lead);
    const alone = moneyAlone(text, clause);
    if (alone !== null) {
      const [only] = latest.length === 1 ? latest : [];
      if (only !== undefined && alone.total) only.investment ??= alone.amount;
      else {
        budget = alone.amount;
        if (only !== undefined && !alone.spent)
          told = { of: only, amount: alone.amount, found: found.length, at: i };
      }
      latest = [];
      continue;
    }
    if (told !== null && i > told.at + 1) told = keepMoney(told, found);
    // 新开工项目52个，总投资256亿元，其中某项目: the money of all is not that of one.
    if (text.startsWith('其中', clause.start)) budget = null;
    const opened = opening(text, clause);
    const { start, place } = opened;
    const paid = opened.paid ?? budget;
    budget = null;
    latest = [];
    let head = verbBefore(text, start, clause.end);
    // A further list that sums itself up goes on with what was said of the one before.
    if (head === null && before !== null && sumsUp(text, clause)) head = { ...before, start, end: start };
    // 甲高铁全线开工、乙联络线建设: the verb before the first is said of the next as well.
    if (
      head === null &&
      before !== null &&
      text[clause.start - 1] === '、' &&
      ALONE.testIn(text, start, clause.end)
    )
      head = { ...before, start, end: start };
    const treated = head === null ? treatedIn(text, start, clause) : null;
    if (treated !== null) head = { verb: treated.verb, start, end: treated.list.start, words: '' };
    if (head !== null) before = head;
    if (head === null && isNoAction(text, start)) continue;
    const last = head === null ? i : lastOfList(text, clauses, i);
    const end = clauses[last]!.end;
    const tail = verbBehind(text, head?.end ?? start, end);
    const verb = tail ?? head;
    if (verb === null || verb.verb.ended) continue;
    const object = { start: head?.end ?? start, end: trimmed(text, tail?.start ?? end) };
    object.end -= PACE.lengthIn(text, Math.max(object.start, object.end - 8), object.end);
    if (place) object.start += ONE.lengthIn(text, object.start, object.end);
    const whole = { start: clause.start, end };
    latest = read(
      text,
      object,
      {
        head,
        tail,
        part,
        section,
        wide,
        placed: place,
        clause: whole,
        paid,
        over: last > i,
        led: opened.led,
        treated: treated !== null,
      },
      clauses[last + 1],
    );
    found.push(...latest);
    i = last;
  }
  if (told !== null) keepMoney(told, found);
  return found;
}

/** 启动某热源建设，投资5亿元，…: money of what was told before, unless what comes next is a project that it is spent on. */
interface Told {
  of: Found;
  amount: Amount;
  /** How many projects had been found by then. */
  found: number;
  /** Index of the clause that tells it. */
  at: number;
}

function keepMoney({ of, amount, found: before }: Told, found: readonly Found[]): null {
  if (found.length === before) of.investment ??= amount;
  return null;
}

/** What speed is said of, not part of the names: 加快甲、乙项目建设进度. */
const PACE = closing(turns.pace);

/** A thing and 建设 behind it, without a verb of its own. */
const ALONE = pattern(/^[^，、]{4,24}建设$/);

/** One thing at a place that is named: 在西岸新建1座某某站. */
const ONE = shape`^[1一]${measures.one}`;

function read(text: string, object: Span, context: Context, next: Span | undefined): Found[] {
  const words = text.slice(object.start, object.end);
  if (words.length < 2 || opensWithWhom(words)) return [];
  if (context.tail?.verb.building !== true && namesNothing(words)) return [];
  const list = listOf(text, object.start, object.end);
  if (list === null || areToAct(text, context.head, list)) return [];
  // Trades are taken into plans as well: a list must name works.
  if (
    context.tail?.verb === INTO_PLAN &&
    !list.items.some((item) => isWork(text.slice(item.start, item.end)))
  )
    return [];
  const { verb, firm } = said(text, context, next);
  // What has only been signed for has not begun.
  const signed = SIGNED.testIn(text, Math.max(object.start, object.end - 16), object.end);
  const status = signed ? 'planned' : statusOf(verb, context.part);
  // What a plan only says will stand may be an ambition all the same.
  const hoped = context.part === 'plan' && context.tail === null && verb.review === 'completed';
  const building = (context.head?.verb.building ?? false) || (context.tail?.verb.building ?? false);
  const opening = leadingMoney(text, object.start, object.end);
  const ofAll = opening !== null && !secondHasMoney(text, list) && list.counted;
  const found: Found[] = [];
  if (list.projects && list.items.every((item) => isBland(text.slice(item.start, item.end)))) return [];
  const names = list.items.map((item, index) => nameOf(text, item, ofAll && index === 0));
  // 建设 behind the last of a list is said of all its members.
  const built =
    (names.at(-1)?.built ?? false) &&
    (names.length === 2 ||
      names.some((one) => one !== null && isParticular(text.slice(one.name.start, one.name.end))));
  // 柳岸公园、体育中心对外开放: beside one that has a name the bare one is a thing as well.
  const among =
    context.tail?.verb.review === 'completed' &&
    names.length > 1 &&
    names.some((one) => one !== null && isParticular(text.slice(one.name.start, one.name.end)));
  // 中小学和幼儿园80所: where one is counted, the bare ones beside it are.
  const counted = list.items.some((item) => counts(text.slice(item.start, item.end)));
  for (const [index, one] of names.entries()) {
    if (
      one === null ||
      (one.boast && status === 'planned') ||
      (list.places && isPlace(text.slice(one.name.start, one.name.end))) ||
      (counted && !isParticular(text.slice(one.name.start, one.name.end))) ||
      !isProject(text.slice(one.name.start, one.name.end), {
        listed: list.projects,
        alone: list.items.length === 1,
        building: building || among,
        built: built || one.built,
        started: STARTS.test(context.head?.words ?? ''),
        wide: context.wide,
        placed: context.placed,
        status: hoped ? 'planned' : status,
        finished: context.tail?.verb.building ?? false,
        paid: one.investment !== null || (context.paid !== null && list.items.length === 1),
      })
    )
      continue;
    const item = list.items[index]!;
    found.push({
      rule: signed
        ? 'signed-only'
        : (one.rule ?? ruleOf(text, item, one, list, { ...context, ofAll, built })),
      name: one.name,
      clause: context.clause,
      section: context.section,
      status,
      investment: one.investment ?? (list.items.length === 1 && !list.summed ? context.paid : null),
      scale: one.scale,
      firm,
      open: OPEN_ENDED.test(verb === context.head?.verb ? context.head.words : ''),
    });
  }
  return found;
}

const SUPPORTS = anyOf(verbs.supports);
const ACT = shape`.{2,}${verbs.acts}(?:.{2,}|$)`;

/** 支持甲学院、乙学院整合资源设立某大学: those listed are to do something, and are built by nobody. */
const areToAct = (text: string, head: FoundVerb | null, { items }: List): boolean =>
  head !== null && SUPPORTS.test(head.words) && items.some((item) => ACT.testIn(text, item.start, item.end));

/** Where the second member has money of its own, the money before the first is that one's. */
function secondHasMoney(text: string, { items }: List): boolean {
  const second = items[1];
  if (second === undefined) return false;
  const { start, end } = second;
  return leadingMoney(text, start, end) !== null || moneyIn(text.slice(start, end)) !== null;
}

/** Verbs that say a work begins. */
const STARTS = anyOf(turns.starts);

/** Verbs that tell no beginning: what they are said of may have begun before. */
const OPEN_ENDED = shape`^[^、]{0,4}${turns.openEnded}$`;

/** What has only been signed for: 等新签约项目. */
const SIGNED = closing(turns.signed);
