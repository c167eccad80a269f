import type { Section } from '../../model/index.ts';
import names from '../lexicon/headings.json' with { type: 'json' };
import { anyOf, either } from '../patterns/wordings.ts';

const NOTES = anyOf(names.tellNotes);
const REVIEW = anyOf(names.tellReview);
const PLAN = anyOf(names.tellPlan);
const BOTH = anyOf(names.tellBoth);
const AHEAD = anyOf(names.ahead);

/** What a part is, by its heading: null where the heading does not tell. `mixed` speaks of both. */
export function partOf(heading: string, reviews: number, plans: number): Section['kind'] | 'mixed' | null {
  if (NOTES.test(heading)) return 'notes';
  const review = REVIEW.test(heading);
  const plan = PLAN.test(heading);
  if (review && plan) {
    return BOTH.test(heading) ? 'mixed' : 'review';
  }
  if (review) return 'review';
  if (plan) return 'plan';
  if (heading.includes(String(plans)) || AHEAD.test(heading)) return 'plan';
  if (heading.includes(String(reviews))) return 'review';
  return null;
}

/** What a part is by how its text begins, where the heading does not tell. */
export function partOfBeginning(body: string, reviews: number, plans: number): 'review' | 'plan' | null {
  const review = body.search(new RegExp(either([`${reviews}年`, ...names.reviewBegins])));
  const plan = body.search(new RegExp(either([`${plans}年`, ...names.planBegins])));
  if (review < 0 && plan < 0) return null;
  if (review < 0) return 'plan';
  if (plan < 0) return 'review';
  return review <= plan ? 'review' : 'plan';
}
