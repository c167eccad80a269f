import { clean, printed } from './numbers.ts';
import { ticksAround } from './scale.ts';
import type { Drawn, Series } from './series.ts';
import type { ChartFigure, DotRow, Mark } from './spec.ts';
import { difference } from './title.ts';
import type { Say } from './words.ts';

export interface DotOptions {
  measure: Drawn;
  /** Years to draw; with more than one, each row names its year. */
  years: readonly number[];
  /** Only rows with a promise: for the distance to it. */
  promised?: boolean;
  title: string;
}

export interface RankedRow extends DotRow {
  series: Series;
  year: number;
  /** Result less promise, in the unit of the chart; of an earlier report where the year has none yet. */
  gap: number | null;
  /** Why nothing is laid beside the promise, in words; empty where something is. */
  why: string;
}

/** The rows of a dot chart before they are sorted: one for each series and year with a figure. */
export function dotRows(all: readonly Series[], options: DotOptions, say: Say): RankedRow[] {
  const { measure, years, promised = false } = options;
  return all.flatMap((series) =>
    years.flatMap((year): RankedRow[] => {
      const of = (kind: Mark['kind']) =>
        series.marks[measure].find((mark) => mark.year === year && mark.kind === kind) ?? null;
      const target = of('target');
      const ofTheYear = of('result');
      const earlier = promised && !ofTheYear && target ? lastBefore(series, measure, year) : null;
      const result = ofTheYear ?? earlier;
      if (promised ? !target : !target && !result) return [];
      const judged = series.judged.find((entry) => entry.measure === measure && entry.year === year);
      return [
        {
          series,
          year,
          label:
            years.length > 1
              ? say('chart.regionYear', { region: series.region.name, year })
              : series.region.name,
          href: series.region.href,
          target,
          result,
          asOf: earlier ? say('chart.asOf', { year: earlier.year }) : '',
          note: '',
          why: judged?.why ?? '',
          verdict: judged?.verdict ?? null,
          verdictText: judged ? say(`verdict.${judged.verdict}`) : '',
          gap: target && result ? clean(result.value - target.value) : null,
        },
      ];
    }),
  );
}

/** What was last reported on the way to a promised level; what is counted anew each year has no such way. */
function lastBefore(series: Series, measure: Drawn, year: number): Mark | null {
  if (measure !== 'level' || series.indicator.flow) return null;
  return series.marks.level.findLast((mark) => mark.kind === 'result' && mark.year < year) ?? null;
}

/** One measure of many regions side by side: ring for the promise, disc for the report. */
export function dotFigure(rows: readonly RankedRow[], options: DotOptions, say: Say): ChartFigure | null {
  const first = rows[0];
  if (!first) return null;
  const unit = first.series.units[options.measure];
  const marks = rows.flatMap((row) => [row.target, row.result]).filter((mark) => mark !== null);
  const ticks = ticksAround(
    marks.map((mark) => mark.value),
    5,
  );
  const sources = [
    ...new Set(
      rows.flatMap((row) =>
        [row.target?.source, row.result?.source].flatMap((source) =>
          source ? [`${row.series.region.name}${say('chart.space')}${source}`] : [],
        ),
      ),
    ),
  ];
  return {
    id: `${first.series.indicator.id}-${options.measure}`,
    title: options.title,
    subtitle: say(rows.some((row) => row.asOf) ? 'chart.subtitle.dotsAsOf' : 'chart.subtitle.dots'),
    label: say('chart.label', {
      region: '',
      indicator: first.series.indicator.name,
      list: marks.map((mark) => mark.sentence).join(say('chart.semicolon')),
    }),
    source: say('chart.source', { list: sources.join(say('chart.comma')) }),
    chart: {
      type: 'dots',
      title: say(`chart.panel.${options.measure}`, { unit: unit.axis }),
      unit: unit.axis,
      ticks,
      tickText: ticks.map((tick) => printed(tick)),
      rows: rows.map(({ label, href, target, result, asOf, note, verdict, verdictText }) => ({
        label,
        href,
        target,
        result,
        asOf,
        note,
        verdict,
        verdictText,
      })),
    },
    table: {
      head: [
        say('chart.table.region'),
        say('mark.target'),
        say('mark.result'),
        say('chart.table.gap'),
        say('chart.table.verdict'),
      ],
      rows: rows.map((row) => ({
        head: row.label,
        cells: [
          [cell(row.target, say('gap.notPromised'), say)],
          [cell(row.result, say('gap.noReport'), say, row.asOf)],
          [
            {
              text: distanceOf(row, difference(row.gap ?? 0, unit), say),
              mark: null,
              gap: row.gap === null,
              href: null,
            },
          ],
          [
            {
              text: row.verdict === null ? say('gap.notPromised') : row.verdictText,
              mark: null,
              gap: row.verdict === null,
              href: null,
            },
          ],
        ],
      })),
    },
  };
}

function distanceOf(row: RankedRow, amount: string, say: Say): string {
  if (row.gap === null) return row.why || say('chart.table.noGap');
  const text = signed(row.gap, amount);
  return row.asOf ? say('chart.withYear', { value: text, asOf: row.asOf }) : text;
}

const signed = (value: number, text: string): string =>
  value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;

function cell(mark: Mark | null, missing: string, say: Say, asOf = '') {
  if (!mark) return { text: missing, mark: null, gap: true, href: null };
  const text = mark.bound === 'exact' ? mark.text : say(`chart.bound.${mark.bound}`, { value: mark.text });
  return {
    text: asOf ? say('chart.withYear', { value: text, asOf }) : text,
    mark: mark.entered
      ? ('entered' as const)
      : mark.kind === 'target'
        ? ('promise' as const)
        : ('report' as const),
    gap: false,
    href: mark.href,
  };
}
