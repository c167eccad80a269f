import type { Measure, Rank } from '../../../model/index.ts';
import { FLAG } from '../../3-tokens/lexicon.ts';
import { assign, flatten } from '../assign.ts';
import { bound } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import { gathered } from '../gathered.ts';
import type { NumberToken } from '../groups.ts';
import { other } from '../other.ts';
import { placesOf } from '../places.ts';
import { speakOf } from '../state.ts';
import type { Subject } from '../subject.ts';

/** 排名全市第1; 总量、增速均排名全市第3; 分别排名全市第1、第4 */
export function place(c: Case): Draft[] | null {
  const { head, group, state } = c;
  if (group.numbers[0]!.quantity.unit !== '位' || group.numbers[0]!.quantity.ratio !== null) return null;
  if (moved(c)) {
    const said: Measure[] = has(head.zone, FLAG.trend) ? ['growth'] : [];
    if (head.subjects.length > 0 && !head.rest) speakOf(state, flatten(head.subjects), ...said);
    return other(c, null, 'change');
  }
  if (!has(head.zone, FLAG.rank | FLAG.peers | FLAG.whole)) return other(c, null, 'rank');
  if (head.list?.some((subject) => subject.ids.length > 0)) {
    head.subjects = head.list;
    head.rest = false;
  }
  const own = head.subjects.length > 0 && !head.rest ? head.subjects : null;
  if (head.rest || (own === null && state.subjects === null)) return other(c, 'measure', 'rank');
  // 完成任务的226%，居全市第一: what is ranked is how much of the task was done.
  const named = has(head.zone, FLAG.amount | FLAG.trend);
  if (own === null && !named && c.drafts[c.drafts.length - 1]?.rule === 'share-of-a-task')
    return other(c, 'measure', 'rank');
  const subjects = own ?? gathered(c) ?? state.subjects!;
  const last = c.drafts[c.drafts.length - 1];
  const peers = last?.rule === 'rank-before' && last.rank !== undefined ? last.rank.within : c.within;
  const places = placesOf(c.scene, head, own === null ? state.measures : new Set(), peers);
  // 增速排名全市第三、全省第二十: the second place is of what the first is.
  if (
    own === null &&
    places?.length === 1 &&
    last?.rank !== undefined &&
    !has(head.zone, FLAG.amount | FLAG.trend)
  )
    places[0] = { ...places[0]!, basis: last.rank.basis };
  if (places === null) return other(c, 'measure', 'rank');
  // 总量、增速分别居全市第4位、第2位: the first place is of the first word.
  const inOrder =
    places.length === 2 && group.numbers.length === 2 && has(head.zone, FLAG.each) && subjects.length === 1;
  if (inOrder) return placesInOrder(c, subjects[0]!, places, own === null);
  // One place for several is the place of each: nobody ranks a sum.
  const assigned = assign(subjects, group.numbers.length, true);
  if ('doubt' in assigned) return other(c, assigned.doubt, 'rank');
  if (own !== null) state.subjects = flatten(own);
  return group.numbers.flatMap((number, i) =>
    assigned.each[i]!.flatMap((subject) =>
      places.map((one) => held(c, subject, number, one, own === null, places.length > 1)),
    ),
  );
}

function placesInOrder(c: Case, subject: Subject, places: readonly Rank[], spoken: boolean): Draft[] {
  const { tokens } = c.scene;
  const first = tokens
    .slice(c.head.zoneFrom, c.head.zoneTo)
    .find((token) => does(token, FLAG.amount | FLAG.trend));
  const ordered = does(first, FLAG.trend) ? [...places].reverse() : places;
  return c.group.numbers.map((number, i) => held(c, subject, number, ordered[i]!, spoken, false));
}

/** 投资增速前移4位、居第5位: by how many places it moved, which is none of them. */
function moved({ group, scene: { tokens } }: Case): boolean {
  const [number] = group.numbers;
  return number!.quantity.place === null && does(tokens[number!.index - 1], FLAG.grow | FLAG.fall);
}

/** @param spoken the subject was named before, not in the words that lead up to the place */
function held(
  c: Case,
  subject: Subject,
  number: NumberToken,
  rank: Rank,
  spoken: boolean,
  both: boolean,
): Draft {
  return draft(c, number, {
    binding: bound(c, subject, 'rank', number),
    subject,
    label: subject.label,
    measure: 'rank',
    unit: '位',
    rank,
    years: yearsHeld(c),
    ofAverage:
      spoken &&
      c.state.measure === 'average-growth' &&
      !c.state.measures.has('growth') &&
      rank.basis === 'growth',
    rule: has(c.head.zone, FLAG.from) ? 'rank-before' : both ? 'rank-of-both' : 'rank',
  });
}

/** 连续4年居全国前十: the years a place was held, up to the one it is said of; 1 where nothing is said. */
function yearsHeld(c: Case): number {
  const { tokens, text } = c.scene;
  for (let i = c.head.zoneFrom; i < c.head.zoneTo; i += 1) {
    const token = tokens[i]!;
    if (token.type !== 'label' || token.label !== 'date' || token.value === null) continue;
    if (text[token.end - 1] === '年') return token.value;
  }
  return 1;
}
