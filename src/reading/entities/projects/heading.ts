import { pattern } from '../../patterns/index.ts';
import type { Sentence } from '../../types.ts';
import { statusOf, verbBefore } from './clause.ts';
import type { Found } from './found.ts';
import { counts, isClass } from './kind.ts';
import { leadingMoney } from './money.ts';
import { headOf, isParticular } from './name.ts';
import { isAmbition, isNoName } from './noname.ts';

/** Longest heading that names a project, in characters. */
const LONGEST = 20;
/** The shortest one. */
const SHORTEST = 5;

const STOP = pattern(/。$/);

const MARK = pattern(/[，；、:]/);

/**
 * The project that a heading within a paragraph names, where the sentence below tells the money that goes into it:
 * 某某产业谷。利用闲置土地，投资9亿元建设…. Null where the sentence is no such heading.
 */
export function titleOf(
  text: string,
  sentence: Sentence,
  next: Sentence,
  part: 'review' | 'plan',
): Found | null {
  if (sentence.section !== next.section) return null;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST + 1));
  const name = STOP.without(words);
  if (name.length === words.length || name.length < SHORTEST || MARK.test(name)) return null;
  if (headOf(name) !== 'facility' || !isParticular(name) || isClass(name) || counts(name)) return null;
  if (isAmbition(name) || isNoName(name)) return null;
  if (verbBefore(text, sentence.start, sentence.start + name.length) !== null) return null;
  const below = text.slice(next.start, next.end);
  for (const clause of below.matchAll(/(?<=^|[，；])[^，；。]{4,30}/g)) {
    const money = leadingMoney(clause[0], 0, clause[0].length);
    if (money === null) continue;
    const at = next.start + clause.index + money.end;
    const verb = verbBefore(text, at, next.end);
    if (verb === null || !verb.verb.building) return null;
    return {
      rule: 'heading-with-money',
      name: { start: sentence.start, end: sentence.start + name.length },
      clause: { start: sentence.start, end: trimmedEnd(text, sentence.start, next.end) },
      section: sentence.section,
      status: statusOf(verb.verb, part),
      investment: money.amount,
      scale: null,
      firm: false,
      open: false,
    };
  }
  return null;
}

/** Where the evidence ends: before the marks that close the sentence. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && '。；\n'.includes(text[at - 1]!)) at -= 1;
  return at;
}
