import type { Indicator, Verdict } from '../model/index.ts';
import type { Mark } from './spec.ts';

/** The measures that charts draw. */
export const DRAWN = ['level', 'growth', 'rank'] as const;
export type Drawn = (typeof DRAWN)[number];

/** How amounts of a measure are written in the reader's language. */
export interface Unit {
  /** For axes and column heads: 亿元, CNY billion. */
  axis: string;
  /** Around a number: CNY … billion. */
  before: string;
  after: string;
  /** Around a difference, where it is another unit: points for rates. */
  diffBefore: string;
  diffAfter: string;
}

/** A promised average growth over the years of a plan. */
export interface Average {
  from: number;
  to: number;
  /** Per cent a year. */
  value: number;
  /** As it stands in a sentence, with its unit and bound: 8%以上. */
  said: string;
  href: string | null;
}

export interface Judged {
  measure: Drawn;
  year: number;
  verdict: Verdict;
  /** Result less target in the chart's unit; null where either is missing. */
  gap: number | null;
  /** Why it is open or not rated, in words. */
  why: string;
}

/**
 * All that is said of one indicator in one region, year by year: what charts, tables and sentences are made of,
 * at build time and in the browser. In the reader's language, free of markup.
 */
export interface Series {
  region: { slug: string; name: string; href: string };
  indicator: {
    id: string;
    name: string;
    short: string;
    direction: Indicator['direction'];
    /** Counted anew each year: a later promise is no way to go from an earlier report. */
    flow: boolean;
    href: string;
  };
  units: Readonly<Record<Drawn, Unit>>;
  /** At most one promise and one report for each measure and year: the latest statement. */
  marks: Readonly<Record<Drawn, readonly Mark[]>>;
  judged: readonly Judged[];
  /** Promised growth over several years, the latest statement of each span. */
  averages: readonly Average[];
  /** Years that a document here looks back on: what it does not state is 未列, any other year is 无报告. */
  reviewed: readonly number[];
  /** Years for which growth is promised in words, without a number, and the words. */
  worded: readonly { year: number; quote: string; href: string }[];
  /** The documents and other sources the figures were taken from. */
  sources: readonly string[];
}

export const hasFigures = (series: Series): boolean =>
  DRAWN.some((measure) => series.marks[measure].length > 0);
