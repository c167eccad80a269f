import type { Measure } from '../model/index.ts';

/** One thing that was read, missed or read in vain, told so that a person can find it. */
export interface Item {
  /** Stable name of the thing within its document and kind: what it says, not where. */
  key: string;
  /** Indicator it counts under; null for entities. */
  indicator: string | null;
  /** Its measure; left out for entities. */
  measure?: Measure;
  /** The sentence it stands in. */
  quote: string;
}

/** How many of those that could be right were: bounds, ranks, status, money. */
export interface Aside {
  right: number;
  of: number;
  /** What is wrong, in words. */
  wrong: Item[];
}

/** What came of one kind of fact in one document. */
export interface Outcome {
  right: Item[];
  missed: Item[];
  extra: Item[];
  asides: Record<string, Aside>;
}

export interface Score {
  right: number;
  missed: number;
  extra: number;
  /** Of what was read, how much is right; 1 where nothing was read. */
  precision: number;
  /** Of what is there, how much was read; 1 where nothing is there. */
  recall: number;
  f1: number;
}

export function score(right: number, missed: number, extra: number): Score {
  const precision = right + extra === 0 ? 1 : right / (right + extra);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, missed, extra, precision, recall, f1 };
}

export const scoreOf = (outcome: Pick<Outcome, 'right' | 'missed' | 'extra'>): Score =>
  score(outcome.right.length, outcome.missed.length, outcome.extra.length);

export const emptyOutcome = (): Outcome => ({ right: [], missed: [], extra: [], asides: {} });

/** Adds one judgement to an aside, making it where it is the first. */
export function judge(outcome: Outcome, aside: string, right: boolean, item: Item): void {
  outcome.asides[aside] ??= { right: 0, of: 0, wrong: [] };
  const tally = outcome.asides[aside];
  tally.of += 1;
  if (right) tally.right += 1;
  else tally.wrong.push(item);
}

/** One outcome for several, in their order. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  const total = emptyOutcome();
  for (const outcome of outcomes) {
    total.right.push(...outcome.right);
    total.missed.push(...outcome.missed);
    total.extra.push(...outcome.extra);
    for (const [name, aside] of Object.entries(outcome.asides)) {
      total.asides[name] ??= { right: 0, of: 0, wrong: [] };
      const into = total.asides[name];
      into.right += aside.right;
      into.of += aside.of;
      into.wrong.push(...aside.wrong);
    }
  }
  return total;
}
