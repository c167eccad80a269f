import type { Bound, Kind, Measure } from '../model/index.ts';

/**
 * What a chart shows, as plain data: it can be drawn at build time, sent to the browser and drawn again there.
 * Every word in it is already in the reader's language. Values are in the unit that the panel names.
 */

/** One figure in a chart: a promise is hollow, a report is solid, an entered figure is a diamond. */
export interface Mark {
  /** Id of the observation. */
  id: string;
  /** Calendar year it speaks of. */
  year: number;
  kind: Kind;
  entered: boolean;
  bound: Bound;
  value: number;
  /** The number as printed beside the mark, without its bound. */
  text: string;
  /** The words of the bound (左右, 以上, 以内); empty when exact. */
  boundText: string;
  /** One sentence that says the figure: year, promise or report, number, unit. */
  sentence: string;
  /** The words of the report, where the figure was read from one. */
  quote: string | null;
  /** Where it is said: the report's short title. */
  source: string;
  /** Address of the sentence, base path included; null for figures entered by hand. */
  href: string | null;
}

/** A year without a figure, and why. One word, or two that can be set above one another. */
export interface Gap {
  year: number;
  words: readonly string[];
}

/**
 * A promised way over the years: from the latest report to a goal that lies ahead, or, where only a yearly growth
 * is promised, from the level it starts from to where it would lead. The latter is worked out here, by nobody stated.
 */
export interface Path {
  /** At least two, ascending. */
  points: readonly { year: number; value: number }[];
  /** What is still needed a year, or where the way would lead; empty where it cannot be said. */
  label: readonly string[];
  derived: boolean;
}

export interface Panel {
  measure: Measure;
  /** What is drawn and its unit, at the top left: 总量，亿元. */
  title: string;
  unit: string;
  /** Axis from its lowest to its highest tick. */
  ticks: readonly number[];
  /** The ticks as printed. */
  tickText: readonly string[];
  /** line: joined over consecutive years · stem: each on its own, from nought. */
  form: 'line' | 'stem';
  /** Whether small numbers stand at the top, as for ranks. */
  inverted: boolean;
  marks: readonly Mark[];
  gaps: readonly Gap[];
  path: Path | null;
}

/** Years along the bottom, one panel above the other. */
export interface YearChart {
  type: 'years';
  years: readonly number[];
  panels: readonly Panel[];
}

/** One row of a dot chart: a region, or a region's year. */
export interface DotRow {
  label: string;
  href: string | null;
  target: Mark | null;
  /** The report of the promised year; before there is one, the last report of the way to it. */
  result: Mark | null;
  /** The year of a report that is not the promised one's, as printed under its mark; empty otherwise. */
  asOf: string;
  /** Shown instead of marks when there are none, or beside the one that stands alone. */
  note: string;
  verdict: 'met' | 'close' | 'missed' | 'open' | 'unrated' | null;
  verdictText: string;
}

/** One measure of many regions: ring and disc on one line each. */
export interface DotChart {
  type: 'dots';
  title: string;
  unit: string;
  ticks: readonly number[];
  tickText: readonly string[];
  rows: readonly DotRow[];
}

export type Chart = YearChart | DotChart;

/** Everything that stands around a chart on a page. */
export interface ChartFigure {
  /** Stable name within the page: gdp, rural-income. */
  id: string;
  /** A sentence that states what is seen. */
  title: string;
  /** What is drawn and how to read it. */
  subtitle: string;
  /** The whole content in words, for those who do not see the picture. */
  label: string;
  /** Documents it rests on, and what to mind. */
  source: string;
  chart: Chart;
  table: ChartTable;
}

export interface Cell {
  text: string;
  mark: 'report' | 'promise' | 'entered' | 'entered-promise' | null;
  gap: boolean;
  href: string | null;
}

export interface ChartTable {
  head: readonly string[];
  rows: readonly { head: string; cells: readonly (readonly Cell[])[] }[];
}

/** Each chart is drawn in up to three widths, so that its words stay readable; a container query picks one. */
export const VARIANTS = ['wide', 'mid', 'narrow'] as const;
export type Variant = (typeof VARIANTS)[number];
