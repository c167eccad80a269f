import { FLAG } from '../3-tokens/lexicon.ts';
import type { TimeSpan, Token } from '../3-tokens/token.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { closing } from '../patterns/wordings.ts';
import { does, isAnd, isMark } from './flags.ts';
import { mixedList, subjectsEndingAt } from './lists.ts';
import { namesMark } from './marks.ts';
import type { Scene } from './scene.ts';
import { knownSubject, type Subject } from './subject.ts';
import { unknownSubject } from './unknown-subject.ts';

/** What leads up to a group of numbers. */
export interface Head {
  /** Everything the words between the subject and the number do, as flags. */
  zone: number;
  /** First and last token of that zone: [from, to). */
  zoneFrom: number;
  zoneTo: number;
  /** Subjects in order, joined by 、 or 和; empty where the head names none. */
  subjects: Subject[];
  /** Words that are left over: they name something, but nothing known. */
  rest: boolean;
  /** The list that ends with such words. */
  list: Subject[] | null;
  /** Before such words, the wording of the catalogue that they may be said of. */
  earlier: Subject | null;
  /** What the same clause named before a 、 that the head begins after. */
  before: Subject | null;
  times: TimeSpan[];
  /** It begins by going on with a list. */
  coordinated: boolean;
}

const NAMES_GROWTH = closing(phrases.growthNouns);

/** Reads the tokens [from, to) that lead up to a number. */
export function headOf(scene: Scene, from: number, to: number): Head {
  const { tokens } = scene;
  let zone = 0;
  const times: TimeSpan[] = [];
  let k = to - 1;
  for (; k >= from; k -= 1) {
    const token = tokens[k]!;
    if (token.type === 'word') {
      if (isAnd(token) && !joinsMeasures(tokens, k)) break;
      zone |= token.flags;
      continue;
    }
    if (token.type === 'time') {
      times.push(token.span);
      continue;
    }
    if (token.type === 'label' && token.label === 'date') continue;
    if (isMark(token, '、') && joinsMeasures(tokens, k)) continue;
    break;
  }
  const head: Head = {
    zone,
    zoneFrom: k + 1,
    zoneTo: to,
    subjects: [],
    rest: false,
    list: null,
    earlier: null,
    before: null,
    times,
    coordinated: isAnd(tokens[from]),
  };
  for (let i = from; i < k; i += 1) {
    const token = tokens[i]!;
    if (token.type === 'time') head.times.push(token.span);
  }
  const last = k >= from ? tokens[k]! : undefined;
  if (last === undefined) return head;
  if (isAnd(last) || last.type === 'mark') {
    head.before = subjectBefore(scene, from, k);
    return head;
  }
  if (last.type === 'mention') {
    // 经济增长5%: the wording says what is measured, too.
    if (NAMES_GROWTH.testIn(scene.text, last.start, last.end)) head.zone |= FLAG.grow;
    head.subjects = subjectsEndingAt(scene, from, k);
    return head;
  }
  head.rest = true;
  head.subjects = [unknownSubject(scene, from, k)];
  head.list = mixedList(scene, from, k);
  let before = k - 1;
  while (before >= from && tokens[before]!.type === 'word' && !isAnd(tokens[before])) before -= 1;
  if (tokens[before]?.type === 'mention') head.earlier = knownSubject(scene, from, before);
  return head;
}

/** The last thing named in [from, to): a wording of the catalogue, else words it does not know; null for neither. */
function subjectBefore(scene: Scene, from: number, to: number): Subject | null {
  let words = -1;
  for (let i = to - 1; i >= from; i -= 1) {
    const token = scene.tokens[i]!;
    if (token.type === 'mention' && does(scene.tokens[i - 1], FLAG.compare)) continue;
    if (token.type === 'mention') return knownSubject(scene, from, i);
    if (token.type === 'text' && words < 0 && !namesMark(scene.text, token.start, token.end)) words = i;
  }
  return words < 0 ? null : unknownSubject(scene, words, words);
}

/** 总量、增速均排名…: 、 between two words that say what is measured. */
function joinsMeasures(tokens: readonly Token[], at: number): boolean {
  const measures = (token: Token | undefined) => does(token, FLAG.amount | FLAG.trend);
  return measures(tokens[at - 1]) && measures(tokens[at + 1]);
}
