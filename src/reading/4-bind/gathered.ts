import type { Measure } from '../../model/index.ts';
import { FLAG } from '../3-tokens/lexicon.ts';
import type { Case } from './case.ts';
import type { Draft } from './draft.ts';
import { does, has } from './flags.ts';
import type { Subject } from './subject.ts';

/**
 * The subjects of the clauses before, one each, that a list without subjects pairs with: 财政总收入15亿元，其中一般
 * 公共预算收入5亿元，|分别增长6%、7%; 收入增长9%，投资完成30亿元、增长8%，|增速均列第二. They have to be as many.
 * @returns null where there are none such
 */
export function gathered(c: Case): Subject[] | null {
  const { drafts, group, head, state } = c;
  if (!has(head.zone, FLAG.each | FLAG.all)) return null;
  const last = drafts[drafts.length - 1];
  if (last === undefined || last.measure === 'rank') return null;
  const alike = run(drafts, last.measure);
  if (group.numbers.length > 1) {
    const count = group.numbers.length;
    if (alike.length >= count) return alike.slice(-count);
    const told = mixed(c);
    return told.length >= count ? told.slice(-count) : null;
  }
  // 绿化率、绿地率分别达40%、38%，均居第二: the list just before is what is meant.
  if (state.subjects !== null && state.subjects.length > 1) return null;
  if (alike.length > 1) return alike;
  const told = mixed(c);
  // 均 of more than a pair may mean all of them or the last two.
  return told.length === 2 || (told.length > 2 && isPartOfTheOneBefore(c)) ? told.slice(-2) : null;
}

/** Figures at the end that have the same measure, each of another thing. */
function run(drafts: readonly Draft[], measure: Measure): Subject[] {
  const seen = new Map<string, Subject>();
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const { subject, label, rule } = drafts[i]!;
    // 由A提高到B: A is not what is paired with.
    if (rule.startsWith('from-')) continue;
    if (subject === null || drafts[i]!.measure !== measure || seen.has(label) || rule === 'milestone') break;
    seen.set(label, subject);
  }
  return [...seen.values()].reverse();
}

/** What the clauses since the last ； tell of, each with an amount, a growth or both, up to a place that closes them. */
function mixed({ drafts, scene, head, group }: Case): Subject[] {
  // 产值30亿元，增加值10亿元、增长6%，总量和增速分别居第三、第二: two places of the one told last.
  if (has(head.zone, FLAG.amount) && has(head.zone, FLAG.trend)) return [];
  const wanted: Measure = has(head.zone, FLAG.amount) ? 'level' : 'growth';
  const seen = new Map<string, { subject: Subject; has: boolean }>();
  let until = group.numbers[0]!.start;
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const { subject, label, rule, measure, start } = drafts[i]!;
    if (scene.text.slice(start, until).includes('；')) break;
    until = start;
    if (rule.startsWith('from-')) continue;
    if (subject === null || subject.ids.length === 0 || measure === 'rank' || rule === 'milestone') break;
    const known = seen.get(label);
    if (known === undefined) seen.set(label, { subject, has: measure === wanted });
    else known.has ||= measure === wanted;
  }
  const told = [...seen.values()].reverse();
  return told.every((one) => one.has) ? told.map((one) => one.subject) : [];
}

/** …，其中一般公共预算收入…: the last clause with a subject of its own told a part of what the one before told. */
function isPartOfTheOneBefore({ scene: { tokens }, group, state }: Case): boolean {
  const start = state.subjects?.[0]?.start ?? -1;
  for (let i = group.clauseStart - 1; i >= 0; i -= 1)
    if (tokens[i]!.start <= start) return does(tokens[i - 1], FLAG.sub) || does(tokens[i], FLAG.sub);
  return false;
}
