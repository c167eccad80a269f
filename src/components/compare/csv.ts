import type { Drawn, Series } from '../../charts/series.ts';

const HEAD = [
  'region',
  'region_name',
  'indicator',
  'indicator_name',
  'year',
  'measure',
  'kind',
  'value',
  'unit',
  'bound',
  'entered',
  'verdict',
  'source',
  'address',
];

const quoted = (value: string | number): string => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The figures of a comparison, one a line, for spreadsheets: comma-separated, with a byte order mark. Addresses are whole. */
export function csvOf(
  all: readonly Series[],
  years: readonly number[],
  measures: readonly Drawn[],
  site: string,
): string {
  const lines = all.flatMap((series) =>
    measures.flatMap((measure) =>
      series.marks[measure]
        .filter((mark) => years.includes(mark.year))
        .map((mark) => {
          const judged = series.judged.find((entry) => entry.measure === measure && entry.year === mark.year);
          return [
            series.region.slug,
            series.region.name,
            series.indicator.id,
            series.indicator.name,
            mark.year,
            measure,
            mark.kind,
            mark.value,
            series.units[measure].axis,
            mark.bound,
            mark.entered ? 1 : 0,
            judged?.verdict ?? '',
            mark.source,
            mark.href === null ? '' : new URL(mark.href, site).href,
          ];
        }),
    ),
  );
  return `\ufeff${[HEAD, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}
