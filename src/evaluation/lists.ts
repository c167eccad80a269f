import type { Pledge, Term } from '../model/index.ts';
import type { GoldPledge, GoldTerm } from './gold.ts';
import { emptyOutcome, type Item, judge, type Outcome } from './tally.ts';
import { alike, bare } from './words.ts';

export type ReadPledge = Pick<Pledge, 'ordinal' | 'of' | 'year' | 'text'>;
export type ReadTerm = Pick<Term, 'ordinal' | 'term' | 'definition'>;

/** Pledges are right when their place in the list and their words agree; the year is judged on its own. */
export function scorePledges(gold: readonly GoldPledge[], read: readonly ReadPledge[]): Outcome {
  const outcome = emptyOutcome();
  const key = (pledge: ReadPledge) => `${pledge.ordinal}/${pledge.of} ${bare(pledge.text)}`;
  const found = new Map(read.map((pledge) => [key(pledge), pledge]));
  for (const line of gold) {
    const item: Item = { key: key(line), indicator: null, quote: line.text };
    const pledge = found.get(item.key);
    found.delete(item.key);
    if (line.taste) continue;
    if (pledge === undefined) outcome.missed.push(item);
    else {
      outcome.right.push(item);
      judge(outcome, 'year', pledge.year === line.year, { ...item, key: `${item.key}: ${pledge.year}` });
    }
  }
  for (const [name, pledge] of found) outcome.extra.push({ key: name, indicator: null, quote: pledge.text });
  return outcome;
}

/** Terms are right when ordinal and term agree; the definition is judged on its own, word for word but for spaces. */
export function scoreTerms(gold: readonly GoldTerm[], read: readonly ReadTerm[]): Outcome {
  const outcome = emptyOutcome();
  const name = (term: string) => bare(term).replace(/^"([^"]*)"$/, '$1');
  const key = (term: ReadTerm) => `${term.ordinal}. ${name(term.term)}`;
  const found = new Map(read.map((term) => [key(term), term]));
  for (const line of gold) {
    const item: Item = { key: key(line), indicator: null, quote: line.definition };
    const term = found.get(item.key);
    found.delete(item.key);
    if (line.taste) continue;
    if (term === undefined) outcome.missed.push(item);
    else {
      outcome.right.push(item);
      const same = alike(bare(term.definition), bare(line.definition)) > 0.99;
      judge(outcome, 'definition', same, { ...item, key: `${item.key}: ${term.definition}` });
    }
  }
  for (const [name, term] of found)
    outcome.extra.push({ key: name, indicator: null, quote: term.definition });
  return outcome;
}
