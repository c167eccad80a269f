import { assign, flatten } from '../assign.ts';
import { bound } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { has } from '../flags.ts';
import { gathered } from '../gathered.ts';
import { other } from '../other.ts';
import { placesOf } from '../places.ts';

/** 排名全市第1; 总量、增速均排名全市第3; 分别排名全市第1、第4 */
export function place(c: Case): Draft[] | null {
  const { head, group, state } = c;
  if (group.numbers[0]!.quantity.unit !== '位' || group.numbers[0]!.quantity.ratio !== null) return null;
  const ranked = has(head.zone, 'rank', 'peers', 'whole');
  if (!ranked) return other(c, null, 'rank');
  if (head.list?.some((subject) => subject.ids.length > 0)) {
    head.subjects = head.list;
    head.rest = false;
  }
  const own = head.subjects.length > 0 && !head.rest ? head.subjects : null;
  if (head.rest || (own === null && state.subjects === null)) return other(c, 'measure', 'rank');
  // 完成任务的226%，居全市第一: what is ranked is how much of the task was done.
  if (own === null && c.drafts[c.drafts.length - 1]?.rule === 'share-of-a-task')
    return other(c, 'measure', 'rank');
  const subjects = own ?? gathered(c) ?? state.subjects!;
  const last = c.drafts[c.drafts.length - 1];
  const peers = last?.rule === 'rank-before' && last.rank !== undefined ? last.rank.within : c.within;
  const places = placesOf(c.scene, head, own === null ? state.measures : new Set(), peers);
  // 增速排名全市第三、全省第二十: the second place is of what the first is.
  if (own === null && places?.length === 1 && last?.rank !== undefined && !has(head.zone, 'amount', 'trend'))
    places[0] = { ...places[0]!, basis: last.rank.basis };
  if (places === null) return other(c, 'measure', 'rank');
  // One place for several is the place of each: nobody ranks a sum.
  const assigned = assign(subjects, group.numbers.length, true);
  if ('doubt' in assigned) return other(c, assigned.doubt, 'rank');
  if (own !== null) state.subjects = flatten(own);
  return group.numbers.flatMap((number, i) =>
    assigned.each[i]!.flatMap((subject) =>
      places.map((one) =>
        draft(c, number, {
          ...bound(c, subject, 'rank', number),
          subject,
          label: subject.label,
          measure: 'rank',
          unit: '位',
          rank: one,
          years: yearsHeld(c),
          ofAverage: own === null && state.measure === 'average-growth' && one.basis === 'growth',
          rule: has(head.zone, 'from') ? 'rank-before' : places.length > 1 ? 'rank-of-both' : 'rank',
        }),
      ),
    ),
  );
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
