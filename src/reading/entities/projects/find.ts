import { pattern } from '../../patterns/index.ts';
import { closing, shape } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { type FoundVerb, verbBefore, verbBehind } from './clause.ts';
import type { Found } from './found.ts';
import { leadIn } from './lead.ts';
import { measures, turns } from './lexicon.ts';
import { moneyAlone } from './money.ts';
import { trimmed } from './naming.ts';
import { clausesOf, opening } from './opening.ts';
import { isNoAction, lastOfList, sumsUp } from './over.ts';
import { Purse } from './purse.ts';
import { read } from './read.ts';
import { treatedIn } from './treated.ts';
import type { Context } from './which.ts';

/** The projects that one sentence names. */
export function projectsIn(
  text: string,
  sentence: Span,
  { section, part, wide }: Pick<Context, 'section' | 'part' | 'wide'>,
): Found[] {
  const clauses = clausesOf(text, sentence);
  const found: Found[] = [];
  const purse = new Purse(found);
  let before: FoundVerb | null = null;
  for (let i = 0; i < clauses.length; i += 1) {
    const clause = clauses[i]!;
    const lead = leadIn(text, clause, section, part);
    if (lead !== null) found.push(lead);
    const money = moneyAlone(text, clause);
    if (money !== null) {
      purse.take(money, i);
      continue;
    }
    // 新开工项目52个，总投资256亿元，其中某项目: the money of all is not that of one.
    const budget = purse.open(i, text.startsWith('其中', clause.start));
    const { start, place, paid, led } = opening(text, clause);
    const { head, treated }: Headed = headOfClause(text, clause, start, before);
    before = head ?? before;
    if (head === null && isNoAction(text, start)) continue;
    const last = head === null ? i : lastOfList(text, clauses, i);
    const end = clauses[last]!.end;
    const from = head?.end ?? start;
    const tail = verbBehind(text, from, end);
    const verb = tail ?? head;
    if (verb === null || verb.verb.ended === true) continue;
    const latest = read(
      text,
      objectIn(text, from, tail?.start ?? end, place),
      {
        head,
        tail,
        part,
        section,
        wide,
        placed: place,
        clause: { start: clause.start, end },
        paid: paid ?? budget,
        over: last > i,
        led,
        treated,
      },
      clauses[last + 1],
    );
    purse.hear(latest);
    found.push(...latest);
    i = last;
  }
  purse.settle();
  return found;
}

interface Headed {
  head: FoundVerb | null;
  /** The clause only names projects; the next ones say what is done. */
  treated: boolean;
}

/** The verb that stands before what a clause names, of its own or of the clause before; none where there is none. */
function headOfClause(text: string, clause: Span, start: number, before: FoundVerb | null): Headed {
  const own = verbBefore(text, start, clause.end);
  if (own !== null) return { head: own, treated: false };
  if (before !== null && goesOn(text, clause, start))
    return { head: { ...before, start, end: start }, treated: false };
  const treated = treatedIn(text, start, clause);
  if (treated === null) return { head: null, treated: false };
  return { head: { verb: treated.verb, start, end: treated.list.start, words: '' }, treated: true };
}

/** A thing and 建设 behind it, without a verb of its own. */
const ALONE = pattern(/^[^，、]{4,24}建设$/);

/**
 * Whether what was said before goes on: of a further list that sums itself up, and where a member of a list has become
 * a clause (甲高铁全线开工、乙联络线建设).
 */
const goesOn = (text: string, clause: Span, start: number): boolean =>
  sumsUp(text, clause) || (text[clause.start - 1] === '、' && ALONE.testIn(text, start, clause.end));

/** What speed is said of, not part of the names: 加快甲、乙项目建设进度. */
const PACE = closing(turns.pace);
/** It has no more characters. */
const LONGEST_PACE = 8;

/** One thing at a place that is named: 在西岸新建1座某某站. */
const ONE = shape`^[1一]${measures.one}`;

/** What stands between the verbs of a clause, without what is no part of the names. */
function objectIn(text: string, start: number, until: number, place: boolean): Span {
  let end = trimmed(text, until);
  end -= PACE.lengthIn(text, Math.max(start, end - LONGEST_PACE), end);
  return { start: place ? start + ONE.lengthIn(text, start, end) : start, end };
}
