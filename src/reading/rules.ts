import rules from './lexicon/rules.json' with { type: 'json' };

/** A rule by which figures are read: its name, what it says, and the sentences it must read and leave. */
export interface RuleRecord {
  name: string;
  says: { zh: string; en: string };
  /** What each sentence gives: indicator, kind, measure, period, value and unit, bound, rank. */
  reads: { text: string; gives: string[] }[];
  /** Sentences that hold a number and give no indicator. */
  leaves: string[];
}

/** Every rule that a figure may name as its own; `src/reading/4-bind/rules/` holds how they work. */
export const RULE_RECORDS: readonly RuleRecord[] = rules;
