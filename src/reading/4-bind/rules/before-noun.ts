import type { Measure } from '../../../model/index.ts';
import { FLAG } from '../../3-tokens/lexicon.ts';
import phrases from '../../lexicon/phrases.json' with { type: 'json' };
import { opening } from '../../patterns/wordings.ts';
import { bound, flowFor } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import { fitsLevel } from '../lexicon.ts';
import { nounBehind } from '../nouns.ts';
import { speakOf } from '../state.ts';

/** 36个重点项目|集中开工 are some of them. */
const ALL_AT_ONCE = opening(phrases.allAtOnce);

/** 新建改建3.5万亩高标准农田: the number stands before its noun. */
export function beforeItsNoun(c: Case): Draft[] | null {
  const { head, group, state, scene } = c;
  if (head.subjects.length > 0 && !head.rest) return null;
  const lead = scene.tokens[group.first - 1];
  // 在4个乡镇1.7万户清洁取暖改造: a noun that an earlier number counts is no subject of this one.
  const counted = scene.tokens[group.first - 2]?.type === 'number';
  if (
    head.rest &&
    !counted &&
    lead?.type === 'text' &&
    lead.end === group.numbers[0]!.start &&
    group.first - 1 >= head.zoneTo
  )
    return null;
  if (head.rest && !counted && head.zoneFrom === head.zoneTo) return null;
  const noun = nounBehind(c, group);
  if (noun === null || group.numbers.length > 1) return null;
  const number = group.numbers[0]!;
  // 500万元以上企业: a threshold that picks out some of them.
  if (number.after !== null && /[元万亿]$/.test(number.quantity.unit)) return null;
  const measure: Measure = 'level';
  let { subject } = noun;
  subject = { ...subject, added: has(head.zone, FLAG.add) || (head.coordinated && state.list.isNew) };
  const indicator = c.index.get(flowFor(c, subject));
  if (indicator === undefined || !fitsLevel(indicator, number.quantity.value, number.quantity.unit))
    return null;
  if (state.list.ofPlace && head.coordinated) subject.scope = 'part';
  const outcome = scene.tokens.slice(noun.at + 1, noun.at + 3).some((token) => does(token, FLAG.outcome));
  const word = scene.text.slice(scene.tokens[noun.at + 1]?.start ?? 0, scene.tokens[noun.at + 1]?.end ?? 0);
  if (outcome && ALL_AT_ONCE.test(word)) subject.doubt ??= 'outcome';
  state.used = noun.at + 1;
  speakOf(state, [subject], measure);
  state.measure = measure;
  state.list.isNew = subject.added;
  return [
    draft(c, number, {
      binding: bound(c, subject, measure, number),
      subject,
      label: subject.label,
      rule: 'number-before-noun',
    }),
  ];
}
