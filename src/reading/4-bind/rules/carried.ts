import { FLAG } from '../../3-tokens/lexicon.ts';
import phrases from '../../lexicon/phrases.json' with { type: 'json' };
import { closing } from '../../patterns/wordings.ts';
import { type Assignment, assign } from '../assign.ts';
import type { Case } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import { gathered } from '../gathered.ts';
import { PERCENT } from '../measure.ts';
import { countsWhatFollows, isThreshold } from '../nouns.ts';
import { other } from '../other.ts';
import { numbersOn } from '../say.ts';
import { speakOf } from '../state.ts';
import { namesAbove, type Subject } from '../subject.ts';

/** 同比增长7.7%: the subject goes without saying. */
export function carried(c: Case): Draft[] | null {
  const { head, state, group } = c;
  if (state.subjects === null || head.rest || head.subjects.length > 0) return null;
  comeHome(c, state.subjects);
  if (acts(c) || countsWhatFollows(c)) return null;
  const known = state.subjects.some(({ ids }) => ids.length > 0);
  // 签约项目34个，其中10亿元以上项目5个: a threshold is nobody's amount.
  if (known && isThreshold(c)) return other(c, 'modifier');
  // 失业率2.9%，控制在4.2%以内: what it was to be kept within is not what it was.
  if (state.measures.has('level') && has(head.zone, FLAG.steady) && isToBeLow(c)) return other(c, 'measure');
  // 建成高标准农田3万亩，累计达到26万亩, 总面积达到26万亩: what has come together over the years is no year's.
  const inAll = state.cumulative || has(head.zone, FLAG.amount);
  if (inAll && state.measures.has('level') && state.subjects.some((one) => addsYears(c, one)))
    return other(c, 'measure');
  const assigned = assignedTo(c, state.subjects);
  if ('doubt' in assigned) return other(c, assigned.doubt);
  if (has(head.zone, FLAG.add)) {
    for (const subject of assigned.each.flat())
      subject.added = c.index.flowOf(subject.ids[0] ?? '') !== undefined;
  } else if (has(head.zone, FLAG.grow | FLAG.fall) && PERCENT.has(group.numbers[0]!.quantity.unit)) {
    // 达到2万户，净增4000户，增长16%: the growth is that of the stock which was told.
    for (const subject of assigned.each.flat()) if (stockTold(c, subject)) subject.added = false;
  } else if (has(head.zone, FLAG.reach | FLAG.to | FLAG.amount) && state.measures.size > 0) {
    // 新增18户、总数达到71户: the second is of the stock.
    for (const subject of assigned.each.flat()) {
      subject.added = false;
      const stock = c.index.get(subject.ids[0] ?? '')?.flowOf;
      if (
        stock !== undefined &&
        state.measures.has('level') &&
        !PERCENT.has(group.numbers[0]!.quantity.unit)
      ) {
        subject.ids = [stock];
      }
    }
  }
  return numbersOn(
    c,
    assigned.each,
    group.numbers.length > 1 ? 'paired-with-subjects-before' : 'subject-before',
  );
}

/** 全省增加值增长4%，我县增长7%: of what the region lies in first, then of the region itself. */
function comeHome({ state, head, scene }: Case, subjects: readonly Subject[]): void {
  if (!subjects.every(({ above }) => above)) return;
  const whole = scene.tokens.slice(head.zoneFrom, head.zoneTo).find((token) => does(token, FLAG.whole));
  if (whole === undefined || namesAbove(scene, whole)) return;
  speakOf(
    state,
    subjects.map((subject) => ({ ...subject, scope: 'region', above: false })),
  );
}

/** What was spoken of last; where that does not fit a list, what the clauses before it spoke of one by one. */
function assignedTo(c: Case, subjects: readonly Subject[]): Assignment {
  const { group, head } = c;
  const onAll = has(head.zone, FLAG.all | FLAG.each);
  const assigned = assign(subjects, group.numbers.length, onAll);
  const fits = !('doubt' in assigned) && (group.numbers.length > 1 || !onAll || subjects.length > 1);
  const before = fits ? null : gathered(c);
  return before === null ? assigned : assign(before, group.numbers.length, onAll);
}

const NET = closing(phrases.net);
const LONGEST_NET = Math.max(...phrases.net.map((word) => word.length));

function stockTold({ drafts, scene }: Case, { ids, added }: Subject): boolean {
  const last = drafts[drafts.length - 1];
  const net = last !== undefined && NET.testIn(scene.text, last.start - LONGEST_NET, last.start);
  return added && net && drafts.some(({ id, measure }) => id === ids[0] && measure === 'level');
}

/** Is one spoken of that had better be low? */
const isToBeLow = ({ index, state }: Case): boolean =>
  state.subjects?.some(({ ids }) => index.get(ids[0] ?? '')?.direction === 'lower') === true;

/** Is it what was done in a year, of which nobody keeps a stock under a name of its own? */
function addsYears({ index }: Case, { ids }: Subject): boolean {
  const indicator = index.get(ids[0] ?? '');
  return indicator?.total === 'sum' && indicator.flowOf === undefined;
}

/** What words of doing may do besides, and go on about the same thing. */
const GOES_ON =
  FLAG.reach | FLAG.to | FLAG.grow | FLAG.fall | FLAG.add | FLAG.rank | FLAG.aim | FLAG.adverb | FLAG.trend;

/** Do the words before the number begin something new: 建成, 发放? */
function acts({ scene: { tokens }, head, group }: Case): boolean {
  const zone = tokens.slice(head.zoneFrom, head.zoneTo);
  if (zone.some((token) => does(token, FLAG.verb | FLAG.outcome) && !does(token, GOES_ON))) return true;
  return !group.adjoins && zone.length === 0 && !head.coordinated;
}
