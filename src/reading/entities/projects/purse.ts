import type { Amount } from '../../../model/index.ts';
import type { Found } from './found.ts';
import type { moneyAlone } from './money.ts';

/** 启动某热源建设，投资5亿元，…: money of what was told before, unless what comes next is a project that it is spent on. */
interface Told {
  of: Found;
  amount: Amount;
  /** How many projects had been found by then. */
  found: number;
  /** Index of the clause that tells it. */
  at: number;
}

/** Keeps money that fills clauses of its own, until it is told whose it is. */
export class Purse {
  /** All projects of the sentence, as they are found. */
  private readonly found: readonly Found[];
  /** Those of the clause before. */
  private latest: readonly Found[] = [];
  private budget: Amount | null = null;
  private told: Told | null = null;

  constructor(found: readonly Found[]) {
    this.found = found;
  }

  /** Takes the money of the clause at an index: it is that of the one project before, if it says so, or for the next. */
  take({ amount, total, spent }: NonNullable<ReturnType<typeof moneyAlone>>, at: number): void {
    const only = this.latest.length === 1 ? this.latest[0] : undefined;
    this.latest = [];
    if (only !== undefined && total) {
      only.investment ??= amount;
      return;
    }
    this.budget = amount;
    if (only !== undefined && !spent) this.told = { of: only, amount, found: this.found.length, at };
  }

  /** Gives out the money for what the clause at an index says; none where it speaks of some of many. */
  open(at: number, ofThem: boolean): Amount | null {
    if (this.told !== null && at > this.told.at + 1) this.settle();
    const budget = ofThem ? null : this.budget;
    this.budget = null;
    this.latest = [];
    return budget;
  }

  /** Hears what a clause named. */
  hear(latest: readonly Found[]): void {
    this.latest = latest;
  }

  /** Leaves money with the project before it, where nothing else was found that it might be spent on. */
  settle(): void {
    if (this.told === null) return;
    const { of, amount, found } = this.told;
    if (this.found.length === found) of.investment ??= amount;
    this.told = null;
  }
}
