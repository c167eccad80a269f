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

export function ranking(
  all: readonly Series[],
  measure: Drawn,
  lowerFirst: boolean,
  locale: Locale,
): ChartFigure[] {
  const year = tellingYear(all, measure);
  if (year === null) return [];
  const say = translator(locale);
  const options: DotOptions = { measure, years: [year], title: '' };
  const worth = (value: number) => (lowerFirst ? value : -value);
  const rows = dotRows(all, options, say)
    .filter((row) => row.result)
    .sort((a, b) => worth(a.result!.value) - worth(b.result!.value));
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
  const figure = dotFigure(rows, { ...options, title }, say);
  return figure ? [figure] : [];
}
