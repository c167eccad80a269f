import { FLAG } from '../3-tokens/lexicon.ts';
import type { Case } from './case.ts';
import { anyDoes, does, has } from './flags.ts';
import { SHARES } from './measure.ts';
import { countsWhatFollows, isThreshold } from './nouns.ts';
import type { Subject } from './subject.ts';

/** Marks those subjects of a group of which it is not certain that the numbers are said. */
export function doubtSubjects(c: Case): void {
  const { head, state, index } = c;
  const known = head.subjects.filter((subject) => subject.ids.length > 0);
  if (known.length === 0) return;
  // 建成区4584亩土地, 煤改气覆盖20个村: a number between two nouns is of the second.
  const moves = has(head.zone, FLAG.reach | FLAG.to | FLAG.grow | FLAG.fall | FLAG.average);
  if ((!moves && countsWhatFollows(c)) || isThreshold(c) || isKindOf(c, known[0]!) || isCounted(c, known[0]!))
    doubt(known);
  // 某经济圈建设走深走实，经济总量超9万亿元: whose amount it is stands in doubt.
  else if ((state.aboutPlace.clauses || state.aboutPlace.item) && !saysWhole(c))
    doubt(known.filter(({ ids }) => isHeldByPlaces(index.get(ids[0]!)?.unit, countsThere(c))));
}

/** 入园企业126家，其中规上企业58家: what is counted is the place's, too, where all is about it or it is part of that. */
const countsThere = ({ state, scene: { tokens }, group }: Case): boolean =>
  state.aboutPlace.item || does(tokens[group.clauseStart], FLAG.sub);

/** 营造林4.8万亩，其中人工造林1.9万亩: a kind of what has just been told. */
function isKindOf({ head, drafts, scene: { tokens }, group }: Case, { ids }: Subject): boolean {
  const clause = tokens[group.clauseStart];
  if (!does(clause, FLAG.sub) || has(head.zone, FLAG.grow | FLAG.fall)) return false;
  return drafts.some(({ id, measure, end }) => id === ids[0] && measure === 'level' && end <= clause!.start);
}

/** What people, firms and villages are counted in. */
const COUNTED_IN = new Set(['个', '家', '户']);

/** 52个|村集体经济收入突破20万元, 八成以上的|村…: of each of those that are counted. */
function isCounted({ scene: { tokens, text }, group }: Case, { start }: Subject): boolean {
  let at = group.headFrom - 1;
  const of = tokens[group.headFrom];
  const ofThem = of !== undefined && text.slice(of.start, of.end) === '的' && of.end === start;
  if (ofThem && does(tokens[at], FLAG.atLeast | FLAG.about)) at -= 1;
  const before = tokens[at];
  if (before?.type !== 'number' || (!ofThem && before.end !== start)) return false;
  const { unit } = before.quantity;
  return COUNTED_IN.has(unit) || (ofThem && SHARES.has(unit));
}

function doubt(subjects: readonly Subject[]): void {
  for (const subject of subjects) subject.doubt ??= 'modifier';
}

/** Money is told of a place inside the region as readily as of the region; so is what is counted, in some sentences. */
const isHeldByPlaces = (unit: string | undefined, counts: boolean) =>
  unit === '亿元' || (counts && COUNTED_IN.has(unit ?? ''));

const saysWhole = ({ scene, group }: Case): boolean =>
  anyDoes(scene.tokens, FLAG.whole, group.clauseStart, group.first);
