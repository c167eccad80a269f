import type { Amount } from '../../../model/index.ts';
import { opening } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import type { FoundVerb } from './clause.ts';
import { turns } from './lexicon.ts';
import type { List } from './list.ts';
import type { Named } from './naming.ts';
import { DATED } from './opening.ts';
import { INTO_PLAN, UNDER_WAY } from './verbs.ts';

/** What is known of the clause in which projects are read. */
export interface Context {
  head: FoundVerb | null;
  tail: FoundVerb | null;
  part: 'review' | 'plan';
  section: number;
  /** The report is on a whole province. */
  wide: boolean;
  clause: Span;
  /** Money that stands before the verb: 投资8000万元新建…. */
  paid: Amount | null;
  /** The list runs over several clauses. */
  over: boolean;
  /** The place where it is done stands before the verb. */
  placed: boolean;
  /** Someone is said to lead it. */
  led: boolean;
  /** The clause only names them; the next ones say what is done: 对甲、乙等续建项目，…. */
  treated: boolean;
}

const HOW_FAR = opening(turns.howFar);

/** The rule that told most about one member of a list; see the records in lexicon/projects/rules.json. */
export function ruleOf(
  text: string,
  item: Span,
  one: Named,
  list: List,
  { head, tail, over, led, treated, ofAll, paid, built }: Context & { ofAll: boolean; built: boolean },
): string {
  if (treated) return 'treated-list';
  if (led) return 'led-by';
  if (one.investment !== null || (paid !== null && list.items.length === 1)) return 'money-of-one';
  if (ofAll) return 'money-of-many';
  if (tail?.verb === INTO_PLAN) return 'into-a-plan';
  if (tail !== null && HOW_FAR.test(tail.words) && tail.verb === UNDER_WAY) return 'how-far';
  if (list.classed) return 'counted-class';
  if (list.spread) return 'shared-noun-of-lines';
  if (text.slice(one.name.start, one.name.end).includes('、')) return 'shared-tail';
  if (/[和及]/.test(text[item.start - 1] ?? '') || /[和及]/.test(text[item.end] ?? ''))
    return 'joined-by-and';
  if (over) return 'list-over-clauses';
  if (list.projects) return 'list-of-projects';
  if (built && !one.built && list.items.length > 1) return 'shared-building';
  if (tail !== null && DATED.testIn(text, item.end, tail.end)) return 'dated-members';
  if (head !== null && tail !== null) return 'verb-on-both-sides';
  return tail === null ? 'verb-before' : 'verb-behind';
}
