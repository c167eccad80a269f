import type { Indicator } from '../../../model/index.ts';
import { FLAG } from '../../3-tokens/lexicon.ts';
import phrases from '../../lexicon/phrases.json' with { type: 'json' };
import { closing } from '../../patterns/wordings.ts';
import { bound } from '../bound.ts';
import { type Case, draft } from '../case.ts';
import type { Draft } from '../draft.ts';
import { does, has } from '../flags.ts';
import type { Group } from '../groups.ts';
import { label } from '../label.ts';
import { fitsLevel, RELATIVE_WORDS } from '../lexicon.ts';
import { PERCENT } from '../measure.ts';
import { nounBehind } from '../nouns.ts';
import type { Subject } from '../subject.ts';

/** 签约项目42个、总投资296亿元; 总投资318.7亿元的148个重点项目; 占一般公共预算支出83% */
export function relative(c: Case): Draft[] | null {
  if (c.group.numbers.length !== 1) return null;
  const words = relativeWords(c);
  return words === null ? null : (ofTheCounted(c, words) ?? ofTheSubject(c, words));
}

/** 总投资318.7亿元的148个重点项目: said of what the next number counts. */
function ofTheCounted(c: Case, words: string): Draft[] | null {
  const { group, following } = c;
  if (following === undefined || following.clauseStart !== group.clauseStart) return null;
  if (!has(zoneBetween(c, group, following), FLAG.adverb)) return null;
  const noun = nounBehind(c, following);
  const indicator = noun === null ? null : related(c, words, noun.subject);
  if (noun === null || indicator === null) return null;
  const subject = { ...noun.subject, ids: [indicator.id], label: words };
  const number = group.numbers[0]!;
  const told = bound(c, subject, 'level', number);
  return [draft(c, number, { binding: told, subject, label: words, rule: 'sum-of-the-counted' })];
}

/** 签约项目42个、总投资296亿元: said of what was spoken of before. */
function ofTheSubject(c: Case, words: string): Draft[] | null {
  const { head, group, state, scene, drafts } = c;
  if (head.rest && head.subjects[0]!.label !== words) return null;
  const before =
    head.earlier ?? head.subjects.find((subject) => subject.ids.length > 0) ?? state.subjects?.[0];
  if (before === undefined || before.scope === 'part' || before.doubt !== null) return null;
  const indicator = related(c, words, before);
  if (indicator === null) return null;
  const named = label(scene.text, before.start, before.end) + words;
  const subject: Subject = { ...before, ids: [indicator.id], label: named };
  const number = group.numbers[0]!;
  return [
    draft(c, number, {
      binding: bound(c, subject, 'level', number),
      subject,
      label: words,
      // 累计民生支出317亿元，占财政支出79%: a share of what has been added up.
      cumulative: state.cumulative || drafts[drafts.length - 1]?.cumulative === true,
      rule: 'said-of-the-subject',
    }),
  ];
}

/** What words such as 总投资 mean of a subject; null where nothing, or where the number can be no amount of it. */
function related({ index, group }: Case, words: string, { ids }: Subject): Indicator | null {
  const indicator = index.related(words, ids[0] ?? '');
  const { value, unit } = group.numbers[0]!.quantity;
  return indicator !== undefined && fitsLevel(indicator, value, unit) ? indicator : null;
}

const REACHES = closing(phrases.shareReaches);

/** The words that only have a meaning after a subject, if that is what leads up to the number. */
function relativeWords(c: Case): string | null {
  const { head, scene, group } = c;
  if (head.rest) {
    const words = head.subjects[0]!.label;
    if (RELATIVE_WORDS.has(words)) return words;
    const tail = words.slice(words.lastIndexOf('等') + 1);
    return tail !== words && RELATIVE_WORDS.has(tail) ? tail : null;
  }
  if (has(head.zone, FLAG.share)) {
    for (let i = head.zoneFrom; i < group.first; i += 1) {
      const token = scene.tokens[i]!;
      const word = scene.text.slice(token.start, token.end);
      if (!does(token, FLAG.share)) continue;
      const plain = REACHES.without(word);
      if (RELATIVE_WORDS.has(plain)) return plain;
    }
  }
  const at = head.zoneFrom - 1;
  const whole = scene.tokens[at];
  const percent = PERCENT.has(group.numbers[0]!.quantity.unit);
  if (
    percent &&
    whole?.type === 'mention' &&
    scene.text[whole.start] === '占' &&
    head.subjects.length === 1
  ) {
    head.subjects = [];
    return '占';
  }
  const lead = scene.tokens[at - 1];
  if (head.subjects.length === 1 && whole?.type === 'mention' && does(lead, FLAG.share)) {
    const word = scene.text.slice(lead!.start, lead!.end);
    if (percent && RELATIVE_WORDS.has(word)) {
      head.subjects = [];
      return word;
    }
  }
  return null;
}

function zoneBetween(c: Case, group: Group, following: Group): number {
  let zone = 0;
  for (let i = group.next; i < following.first; i += 1) {
    const token = c.scene.tokens[i]!;
    if (token.type !== 'word') return 0;
    zone |= token.flags;
  }
  return zone;
}
