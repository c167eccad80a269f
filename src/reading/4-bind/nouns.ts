import { FLAG } from '../3-tokens/lexicon.ts';
import type { Token } from '../3-tokens/token.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { opening, wholly } from '../patterns/wordings.ts';
import type { Case } from './case.ts';
import { does, has, isAnd, isMark } from './flags.ts';
import type { Group } from './groups.ts';
import { LONGEST_LABEL, label } from './label.ts';
import { beginsWithMark } from './marks.ts';
import { PERCENT, POINTS } from './measure.ts';
import { knownSubject, type Subject } from './subject.ts';

/** The wording right behind a group: 3.5万亩|高标准农田. */
export function nounBehind(c: Case, group: Group): { subject: Subject; at: number } | null {
  const { tokens, text } = c.scene;
  let at = group.next;
  if (tokens[at] !== undefined && text.slice(tokens[at]!.start, tokens[at]!.end) === '的') at += 1;
  const people = tokens[at];
  if (people?.type === 'text' && PEOPLE.testIn(text, people.start, people.end)) at += 1;
  const token = tokens[at];
  if (token === undefined || token.type !== 'mention' || at >= group.clauseEnd) return null;
  if (token.naming.ids.length === 0) return null;
  const subject = knownSubject(c.scene, at, at);
  const behind = tokens[at + 1];
  // 3家高新技术企业或科技型企业: one number for two kinds is of neither.
  if (behind !== undefined && behind.start === token.end && text[behind.start] === '或')
    subject.doubt ??= 'joint';
  if (
    behind?.type === 'text' &&
    behind.start === token.end &&
    at + 1 < group.clauseEnd &&
    !AFTER_NOUN.testIn(text, behind.start, behind.end)
  ) {
    subject.doubt ??= 'modifier';
  }
  return { subject, at };
}

/** 高新技术企业|等: words that narrow the noun before them down to nothing else. */
const AFTER_NOUN = opening(phrases.afterNoun);

/** 4600户|农村居民|清洁取暖改造: those for whom it is done. */
const PEOPLE = wholly(phrases.counted);

/** 收入50万元以上的村: an amount with a bound, or with 的, and a noun behind it picks out some of them. */
export function isThreshold(c: Case): boolean {
  const { tokens, text } = c.scene;
  const { group } = c;
  const bounded = group.numbers[group.numbers.length - 1]!.after !== null;
  const next = tokens[group.next];
  if (next === undefined || group.next >= group.clauseEnd) return false;
  if (next.start !== tokens[group.next - 1]!.end) return false;
  if (text[next.start] !== '的') return bounded && (next.type === 'text' || next.type === 'mention');
  const noun = tokens[group.next + 1];
  if (noun === undefined || group.next + 1 >= group.clauseEnd || noun.type === 'number') return bounded;
  return !isNoNoun(text, noun.start, noun.end);
}

/** 6%的预期目标, 5万亿元台阶: words that go with the amount and are not what has so much. */
const AIMS = opening(phrases.aims);

const isNoNoun = (text: string, from: number, to: number) =>
  AIMS.testIn(text, from, to) || beginsWithMark(text, from, to);

/** 1万亩|玉米种植任务: an amount with a noun right behind it is of that noun. */
export function countsWhatFollows(c: Case): boolean {
  const number = c.group.numbers[c.group.numbers.length - 1]!;
  if (PERCENT.has(number.quantity.unit) || POINTS.has(number.quantity.unit)) return false;
  const next = c.scene.tokens[c.group.next];
  if (next === undefined || c.group.next >= c.group.clauseEnd) return false;
  const noun = next.type === 'text' || next.type === 'mention';
  return noun && next.start === number.end && !isNoNoun(c.scene.text, next.start, next.end);
}

/** 组建|10个招商专班: words that only lead up to the number, with the noun it counts right behind. */
export function namesWhatFollows(c: Case): boolean {
  const { head, group } = c;
  if (!head.rest || group.numbers.length > 1 || !countsWhatFollows(c)) return false;
  return (
    !has(head.zone, FLAG.reach | FLAG.to | FLAG.grow | FLAG.fall | FLAG.average | FLAG.rank | FLAG.share) &&
    behind(c) !== ''
  );
}

/** The words that name what is counted, before the number or behind it. */
export function labelOf(c: Case): string {
  const { head, state } = c;
  if (namesWhatFollows(c)) return behind(c);
  if (head.subjects.length > 0) return head.subjects.map((subject) => subject.label).join('、');
  const noun = behind(c);
  if (noun !== '') return noun;
  if (state.subjects !== null && state.subjects.length > 0)
    return state.subjects.map((subject) => subject.label).join('、');
  return label(c.scene.text, c.scene.tokens[c.group.headFrom]!.start, c.group.numbers[0]!.start);
}

const ENDS_NOUN = opening(phrases.verbsBehindNoun);

/** The noun right behind a number: 120户|困难家庭. */
export function behind(c: Case): string {
  const { tokens, text } = c.scene;
  let end = c.group.next;
  const from = tokens[end]?.start ?? 0;
  while (end < c.group.clauseEnd) {
    const token: Token = tokens[end]!;
    if (token.type === 'number' || token.type === 'time' || isMark(token, '、')) break;
    if (end > c.group.next && does(token, FLAG.outcome | FLAG.to | FLAG.rank)) break;
    if (isAnd(token) && c.following?.clauseStart === c.group.clauseStart) break;
    if (token.type === 'text' && ENDS_NOUN.testIn(text, token.start, token.end)) break;
    end += 1;
  }
  if (end === c.group.next) return '';
  const words = text.slice(from, tokens[end - 1]!.end);
  return label(words.slice(0, LONGEST_LABEL), 0, Math.min(words.length, LONGEST_LABEL));
}
