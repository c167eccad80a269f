import { type DotOptions, dotFigure, dotRows } from '../../../charts/dots.ts';
import type { Drawn, Series } from '../../../charts/series.ts';
import type { ChartFigure } from '../../../charts/spec.ts';
import { amount } from '../../../charts/title.ts';
import { type Locale, translator } from '../../../i18n/index.ts';

/** The latest year that nearly as many regions speak of as of the best covered one. */
function tellingYear(all: readonly Series[], measure: Drawn): number | null {
  const counts = new Map<number, number>();
  for (const series of all) {
    for (const year of new Set(
      series.marks[measure].filter((mark) => mark.kind === 'result').map((mark) => mark.year),
    )) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const best = Math.max(0, ...counts.values());
  const telling = [...counts].filter(([, count]) => count >= Math.max(2, best * 0.6)).map(([year]) => year);
  return telling.length > 0 ? Math.max(...telling) : null;
}

/** Rows of a ranking that a chart can hold and still be read. */
const MOST_ROWS = 40;

export interface Ranking extends ChartFigure {
  /** Regions that were ranked; the chart holds the first of them. */
  count: number;
  /** Rows of the chart. */
  shown: number;
}

/** Smaller for what stands further to the front. */
const worth = (value: number, lowerFirst: boolean) => (lowerFirst ? value : -value);

/** Regions as they rank in the year that tells most; those without a report of it behind, in their own order. */
export function inRankOrder(all: readonly Series[], measure: Drawn, lowerFirst: boolean): Series[] {
  const year = tellingYear(all, measure);
  const place = (series: Series) => {
    const mark = series.marks[measure].find((each) => each.year === year && each.kind === 'result');
    return mark ? worth(mark.value, lowerFirst) : Number.POSITIVE_INFINITY;
  };
  return all
    .map((series) => ({ series, at: place(series) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ series }) => series);
}

/** @param most rows that the chart holds: beyond them only the first are drawn, and the title still speaks of all */
export function ranking(
  all: readonly Series[],
  measure: Drawn,
  lowerFirst: boolean,
  locale: Locale,
  most = MOST_ROWS,
): Ranking[] {
  const year = tellingYear(all, measure);
  if (year === null) return [];
  const say = translator(locale);
  const options: DotOptions = { measure, years: [year], title: '' };
  const rows = dotRows(all, options, say)
    .filter((row) => row.result)
    .sort((a, b) => worth(a.result!.value, lowerFirst) - worth(b.result!.value, lowerFirst));
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last || first === last) return [];
  const unit = first.series.units[measure];
  const title = say(measure === 'growth' ? 'indicator.ranking.growth' : 'indicator.ranking.level', {
    year,
    count: rows.length,
    first: first.series.region.name,
    firstValue: amount(first.result!.value, unit),
    last: last.series.region.name,
    lastValue: amount(last.result!.value, unit),
  });
  const shown = rows.slice(0, most);
  const figure = dotFigure(shown, { ...options, title }, say);
  return figure ? [{ ...figure, count: rows.length, shown: shown.length }] : [];
}
