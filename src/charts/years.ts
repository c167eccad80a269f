import { goalOf, ledTo } from './goal.ts';
import { printed } from './numbers.ts';
import { niceTicks, ticksFromNought } from './scale.ts';
import type { Drawn, Series } from './series.ts';
import type { Cell, ChartFigure, ChartTable, Gap, Mark, Panel, Path } from './spec.ts';
import { amount, titleOf } from './title.ts';
import type { Say } from './words.ts';

export interface YearOptions {
  years: readonly number[];
  /** Panels to draw, those without any figure left out unless `keepEmpty`. */
  measures: readonly Drawn[];
  /** Ticks shared with the other charts of a row, by measure. */
  ticks?: Partial<Record<Drawn, readonly number[]>>;
  /** Draw a panel although nothing stands in it: in a row of charts all have the same panels. */
  keepEmpty?: boolean;
}

const within = (marks: readonly Mark[], years: readonly number[]) =>
  marks.filter((mark) => mark.year >= years[0]! && mark.year <= years.at(-1)!);

/** Ticks that hold all marks of several series, so that small multiples share their scales. */
export function sharedTicks(all: readonly Series[], measure: Drawn, years: readonly number[]): number[] {
  const values = all.flatMap((series) => [
    ...within(series.marks[measure], years).map((mark) => mark.value),
    ...(measure === 'level' && !goalOf(series) ? (ledTo(series)?.points ?? []) : [])
      .filter(({ year }) => years.includes(year))
      .map(({ value }) => value),
  ]);
  if (measure === 'rank') return niceTicks(1, Math.max(4, ...values) + 1, 4).map((tick) => Math.max(1, tick));
  return ticksFromNought(values, measure === 'level' ? 4 : 3);
}

/** Why a year has no figure: said in words only, the report is here and does not state it, or there is none. */
function gapOf(series: Series, measure: Drawn, year: number, say: Say): Gap {
  const worded = measure === 'growth' && series.worded.some((entry) => entry.year === year);
  const why = worded ? 'noNumber' : series.reviewed.includes(year) ? 'notStated' : 'noReport';
  return { year, words: say(`chart.gap.${why}`).split('|') };
}

/** The way to the goal; where none is stated, the way that the promised yearly growth would lead. */
function pathOf(series: Series, years: readonly number[], say: Say): Path | null {
  const found = goalOf(series);
  if (!found) return derivedPath(series, years, say);
  const { last, goal, pace } = found;
  const label =
    pace !== null && goal.year - last.year > 1
      ? say('chart.pace', { pace: printed(pace, 1) }).split('|')
      : [];
  const points = [last, goal].map(({ year, value }) => ({ year, value }));
  return { points, label, derived: false };
}

function derivedPath(series: Series, years: readonly number[], say: Say): Path | null {
  const led = ledTo(series);
  if (!led || !years.includes(led.start.year) || !years.includes(led.average.to)) return null;
  const unit = series.units.level;
  const value = amount(led.points.at(-1)!.value, unit);
  return {
    points: led.points,
    label: say('chart.derived', { growth: led.average.said, value }).split('|'),
    derived: true,
  };
}

function panelOf(series: Series, measure: Drawn, options: YearOptions, say: Say): Panel {
  const { years } = options;
  const marks = series.marks[measure];
  const unit = series.units[measure];
  const ticks = options.ticks?.[measure] ?? sharedTicks([series], measure, years);
  const path = measure === 'level' ? pathOf(series, years, say) : null;
  return {
    measure,
    title: say(`chart.panel.${measure}`, { unit: unit.axis }),
    unit: unit.axis,
    ticks,
    tickText: ticks.map((tick) => (measure === 'rank' && tick < 1 ? '' : printed(tick))),
    form: measure === 'growth' ? 'stem' : 'line',
    inverted: measure === 'rank',
    marks,
    gaps: years
      .filter((year) => !marks.some((mark) => mark.year === year))
      .map((year) => gapOf(series, measure, year, say)),
    path,
  };
}

function cellOf(mark: Mark, series: Series, measure: Drawn, say: Say): Cell {
  const unit = series.units[measure];
  const number = measure === 'growth' ? amount(mark.value, unit) : printed(mark.value);
  return {
    text: mark.bound === 'exact' ? number : say(`chart.bound.${mark.bound}`, { value: number }),
    mark: mark.entered
      ? mark.kind === 'target'
        ? 'entered-promise'
        : 'entered'
      : mark.kind === 'target'
        ? 'promise'
        : 'report',
    gap: false,
    href: mark.href,
  };
}

/** The figures of one year in a table: promise and report, or why there is none. */
export function cellsOf(series: Series, measure: Drawn, year: number, say: Say): Cell[] {
  const marks = series.marks[measure].filter((mark) => mark.year === year);
  if (marks.length > 0) return marks.map((mark) => cellOf(mark, series, measure, say));
  const worded = measure === 'growth' ? series.worded.find((entry) => entry.year === year) : undefined;
  if (worded) return [{ text: `“${worded.quote}”`, mark: null, gap: true, href: worded.href }];
  const { words } = gapOf(series, measure, year, say);
  return [{ text: words.join(say('chart.space')), mark: null, gap: true, href: null }];
}

/** The numbers of a chart, a row a year. */
function yearTable(
  series: Series,
  measures: readonly Drawn[],
  years: readonly number[],
  say: Say,
): ChartTable {
  return {
    head: [
      say('chart.table.year'),
      ...measures.map((measure) => say(`chart.table.${measure}`, { unit: series.units[measure].axis })),
    ],
    rows: years.map((year) => ({
      head: String(year),
      cells: measures.map((measure) => cellsOf(series, measure, year, say)),
    })),
  };
}

/** Targets against results over the years: a panel for levels, one for growth, as far as there are figures. */
export function yearFigure(whole: Series, options: YearOptions, say: Say): ChartFigure {
  // Sentence and path speak of what is seen: of these years and no others.
  const marksOf = (measure: Drawn) => within(whole.marks[measure], options.years);
  const series: Series = {
    ...whole,
    marks: { level: marksOf('level'), growth: marksOf('growth'), rank: marksOf('rank') },
  };
  const measures = options.measures.filter(
    (measure) => options.keepEmpty || series.marks[measure].length > 0,
  );
  const panels = measures.map((measure) => panelOf(series, measure, options, say));
  const marks = panels.flatMap((panel) => panel.marks);
  const sentences = marks.map((mark) => mark.sentence);
  const remarks = [
    panels.some((panel) => panel.measure === 'level') && panels.some((panel) => panel.measure === 'growth')
      ? say('chart.note.prices')
      : '',
    marks.some((mark) => mark.bound === 'about') ? say('chart.note.about') : '',
    panels.some((panel) => panel.form === 'line' && broken(panel)) ? say('chart.note.broken') : '',
    panels.some((panel) => panel.path?.derived) ? derivedNote(series, say) : '',
  ];
  return {
    id: series.indicator.id,
    title: titleOf(series, measures, say),
    subtitle: say(subtitleOf(panels)),
    label: say('chart.label', {
      region: series.region.name,
      indicator: series.indicator.name,
      list: sentences.join(say('chart.semicolon')),
    }),
    source: say('chart.source', { list: series.sources.join(say('chart.comma')) }) + remarks.join(''),
    chart: { type: 'years', years: options.years, panels },
    table: yearTable(series, measures, options.years, say),
  };
}

function subtitleOf(panels: readonly Panel[]) {
  const path = panels.find((panel) => panel.path)?.path;
  if (!path) return 'chart.subtitle.plain';
  return path.derived ? 'chart.subtitle.derived' : 'chart.subtitle.path';
}

/** Who worked the dashed path out, and from what. */
export function derivedNote(series: Series, say: Say): string {
  const led = ledTo(series);
  if (!led) return '';
  return say('chart.note.derived', {
    growth: led.average.said,
    from: led.average.from,
    to: led.average.to,
    year: led.start.year,
    value: amount(led.start.value, series.units.level),
  });
}

/** Whether reports stand on both sides of a year without one. */
function broken(panel: Panel): boolean {
  const years = panel.marks.filter((mark) => mark.kind === 'result').map((mark) => mark.year);
  return years.some((year, index) => index > 0 && year - years[index - 1]! > 1);
}
