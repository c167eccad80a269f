import type { Bound, Measure, Rank } from '../../model/index.ts';
import type { TimeSpan } from '../3-tokens/token.ts';
import type { Doubt, Subject } from './subject.ts';

/** A figure bound to what it is said of, before its years and its place in the data set are settled. */
export interface Draft {
  /** Offsets of the number with its unit in the normal text. */
  start: number;
  end: number;
  /** Indicator; null for a figure that the catalogue does not have. */
  id: string | null;
  subject: Subject | null;
  label: string;
  measure: Measure;
  value: number;
  unit: string;
  bound: Bound;
  /** Undefined for what is no place. */
  rank: Rank | undefined;
  time: TimeSpan | null;
  base: TimeSpan | null;
  /** Said to be against the year before: 比上年, 同比. */
  yearly: boolean;
  /** Said to add up the years of a span. */
  cumulative: boolean;
  /** A place among yearly averages. */
  ofAverage: boolean;
  /** Said to have held through the span: 稳定在, or outright 始终. */
  held: 'so' | 'always' | null;
  /** For how many years up to its own it has been held; 1 for one that is just of its year. */
  years: number;
  rule: string;
  doubt: Doubt | null;
}
