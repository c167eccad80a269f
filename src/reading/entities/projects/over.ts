import { opening, shape } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { verbBefore } from './clause.ts';
import { lists, measures, TEN, turns } from './lexicon.ts';
import { headOf } from './name.ts';
import { afterOpeners } from './verbs.ts';

/** Phrases that open a clause which names nothing that is done. */
const NO_ACTION = opening(turns.noAction);

/** Such a phrase has no more characters. */
const LONGEST_OPENING = 24;

/** Whether what begins there names nothing that is done. */
export const isNoAction = (text: string, at: number): boolean =>
  NO_ACTION.testIn(text, at, at + LONGEST_OPENING);

/** No list runs over more clauses. */
const MOST_CLAUSES = 8;

/** A list may run over several clauses up to the one that sums it up: 甲厂A和B，乙厂C，丙厂D等项目. */
export function lastOfList(text: string, clauses: readonly Span[], first: number): number {
  if (sumsUp(text, clauses[first]!)) return first;
  for (let i = first + 1; i < Math.min(clauses.length, first + MOST_CLAUSES); i += 1) {
    const clause = clauses[i]!;
    if (text[clause.start - 1] !== '，') return first;
    const start = afterOpeners(text, clause);
    if (start !== clause.start || verbBefore(text, start, clause.end) !== null) return first;
    if (isNoAction(text, start) || !mayBeMember(text, clauses[i - 1]!)) return first;
    if (sumsUp(text, clause)) return i;
  }
  return first;
}

/** A member of a list names a thing or a work, or tells how great it is. */
function mayBeMember(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return headOf(words) !== 'none' || /\d/.test(words);
}

const SUM = shape`等(?:一批|(?:\d+|${TEN}+)${measures.overClauses}|多个)?[^、，等]{0,16}${lists.sumsOverClauses}(?:建设)?$`;

/** It has no more characters. */
const LONGEST_SUM = 30;

/** Whether a clause ends in words that sum up a list: 等一批项目, 等3条高速. */
export const sumsUp = (text: string, { start, end }: Span): boolean =>
  SUM.testIn(text, Math.max(start, end - LONGEST_SUM), end);
