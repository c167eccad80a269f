import { isOneOf } from '../1-normalise/characters.ts';
import phrases from '../lexicon/phrases.json' with { type: 'json' };
import { anyOf } from '../patterns/wordings.ts';
import type { Draft } from './draft.ts';
import type { Frame } from './frame.ts';
import type { CatalogueIndex } from './lexicon.ts';

/** What is said of a thing year by year: beside it, an amount is that of a year, too. */
const YEARLY: ReadonlySet<Draft['measure']> = new Set(['growth', 'average-growth', 'rank', 'change']);

/**
 * 五年来，民生支出达到120亿元: of one year, or of all five? Spending, investment and trade are told either way, and
 * unless something beside them is told of a year, nobody knows. Such amounts are left to no indicator.
 * @param drafts of one sentence, which names the years itself
 */
export function doubtYears(drafts: readonly Draft[], frame: Frame, index: CatalogueIndex): readonly Draft[] {
  if (frame.kind !== 'result' || !drafts.some((draft) => mightAddUp(draft, index))) return drafts;
  const yearly = new Set(drafts.filter(({ measure }) => YEARLY.has(measure)).map(({ id }) => id));
  // A list that begins with the amount of a year goes on with amounts of that year.
  const first = drafts.findIndex((draft) => tellsYear(draft, index));
  return drafts.map((draft, i) =>
    mightAddUp(draft, index) && !yearly.has(draft.id) && (first < 0 || i < first)
      ? { ...draft, id: null, doubt: 'years' }
      : draft,
  );
}

function mightAddUp(draft: Draft, index: CatalogueIndex): boolean {
  const { time, cumulative, id } = draft;
  const ofSpan = time !== null && time.to > time.from && !cumulative;
  return ofSpan && isAmount(draft) && index.get(id ?? '')?.total === 'either';
}

/** An amount of what never adds up (总值, 收入), or one that is said to have come to it from another: a list of years’ ends. */
const tellsYear = (draft: Draft, index: CatalogueIndex): boolean =>
  draft.id !== null &&
  (draft.rule === 'to-end-of-span' || (isAmount(draft) && index.get(draft.id)?.total === 'each'));

const isAmount = ({ measure, rule }: Draft): boolean =>
  measure === 'level' && !rule.startsWith('from-') && rule !== 'to-end-of-span' && rule !== 'milestone';

const WITHIN = anyOf(phrases.withinYears);

/** 力争3年内突破120家: by which year that is, counted from this one or the next, is not said. */
export function doubtWithin(drafts: readonly Draft[], text: string): readonly Draft[] {
  return drafts.map((draft) =>
    draft.id !== null && WITHIN.test(clauseBefore(text, draft.start))
      ? { ...draft, id: null, doubt: 'years' }
      : draft,
  );
}

/** The words of a clause up to `at`. */
function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && !isOneOf(text.charCodeAt(from - 1), '，。；！？\n')) from -= 1;
  return text.slice(from, at);
}
