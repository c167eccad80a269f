import type { DocumentOutcome } from './evaluate.ts';
import type { Item } from './tally.ts';

/** What one run found, in a form that the next one can be laid beside. */
export interface Run {
  /** `document kind key` of everything that was read rightly. */
  right: string[];
  /** `document kind key` of everything that was read in vain. */
  extra: string[];
  /** `document kind aside key` of everything whose bound, status or money was wrong. */
  wrong: string[];
}

export interface Changes {
  better: string[];
  worse: string[];
}

export function runOf(outcomes: readonly DocumentOutcome[]): Run {
  const run: Run = { right: [], extra: [], wrong: [] };
  for (const { document, kind, outcome } of outcomes) {
    const names = (items: readonly Item[]) => items.map((item) => `${document} ${kind} ${item.key}`);
    run.right.push(...names(outcome.right));
    run.extra.push(...names(outcome.extra));
    for (const [aside, tally] of Object.entries(outcome.asides)) {
      run.wrong.push(...tally.wrong.map((item) => `${document} ${kind} ${aside} ${item.key}`));
    }
  }
  return run;
}

/** What got better and what got worse between two runs. */
export function changes(before: Run, after: Run): Changes {
  const without = (list: readonly string[], other: readonly string[]) => {
    const known = new Set(other);
    return list.filter((entry) => !known.has(entry));
  };
  return {
    better: [
      ...without(after.right, before.right).map((entry) => `read now      ${entry}`),
      ...without(before.extra, after.extra).map((entry) => `left now      ${entry}`),
      ...without(before.wrong, after.wrong).map((entry) => `right now     ${entry}`),
    ],
    worse: [
      ...without(before.right, after.right).map((entry) => `missed now    ${entry}`),
      ...without(after.extra, before.extra).map((entry) => `extra now     ${entry}`),
      ...without(after.wrong, before.wrong).map((entry) => `wrong now     ${entry}`),
    ],
  };
}
