import { type Drawn, hasFigures, type Series } from '../../charts/series.ts';
import type { ChartFigure } from '../../charts/spec.ts';
import { sharedTicks, yearFigure } from '../../charts/years.ts';
import type { Dataset } from '../../dataset/index.ts';
import { type Locale, translator } from '../../i18n/index.ts';
import { type Indicator, THEMES, type Theme } from '../../model/index.ts';
import type { Links } from '../links.ts';
import { seriesOf, usualYears } from './charts.ts';
import { factsOf } from './facts.ts';
import { MEASURES, yearsShown } from './indicators/measures.ts';
import { type Ranking, ranking } from './indicators/ranking.ts';
import { nearMisses, type Wording, wordings } from './indicators/wordings.ts';

export type { Wording } from './indicators/wordings.ts';

export interface IndicatorEntry {
  indicator: Indicator;
  name: string;
  href: string;
  figures: number;
  regions: number;
}

/** The catalogue by themes, with how much of each was read. */
export function indicatorList(
  dataset: Dataset,
  locale: Locale,
  to: Links,
): { theme: Theme; entries: IndicatorEntry[] }[] {
  const counts = new Map<string, { figures: number; regions: Set<string> }>();
  for (const figure of dataset.observations) {
    if (figure.indicator === null || figure.scope !== 'region') continue;
    const count = counts.get(figure.indicator) ?? { figures: 0, regions: new Set<string>() };
    count.figures += 1;
    count.regions.add(figure.region);
    counts.set(figure.indicator, count);
  }
  return THEMES.map((theme) => ({
    theme,
    entries: dataset.indicators
      .filter((indicator) => indicator.theme === theme)
      .map((indicator) => ({
        indicator,
        name: locale === 'zh' ? indicator.zh : indicator.en,
        href: to.indicator(indicator.id),
        figures: counts.get(indicator.id)?.figures ?? 0,
        regions: counts.get(indicator.id)?.regions.size ?? 0,
      })),
  })).filter(({ entries }) => entries.length > 0);
}

export interface IndicatorPage {
  indicator: Indicator;
  name: string;
  all: readonly Series[];
  figures: number;
  documents: number;
  /** The years that tables show. */
  years: readonly number[];
  /** Measures with any figure, for one table each. */
  measures: readonly Drawn[];
  /** Ranking of the latest year that enough regions speak of, a chart a measure. */
  rankings: readonly Ranking[];
  /** Regions with the most to show, on one scale. */
  multiples: readonly { series: Series; figure: ChartFigure }[];
  read: readonly Wording[];
  near: readonly Wording[];
}

const MOST_MULTIPLES = 6;

/** What most of a list are. */
function commonest<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Everything the page of one indicator shows. */
export function indicatorPage(
  dataset: Dataset,
  indicator: Indicator,
  locale: Locale,
  to: Links,
): IndicatorPage {
  const say = translator(locale);
  const all = dataset.regions
    .map((region) => seriesOf(dataset, region, indicator, locale, to))
    .filter(hasFigures);
  const own = dataset.observations.filter(
    (figure) => figure.indicator === indicator.id && figure.scope === 'region',
  );
  const usual = usualYears(dataset);
  const measures = MEASURES.filter((measure) => all.some((series) => series.marks[measure].length > 0));
  const drawn = (['level', 'growth'] as const).filter((measure) => measures.includes(measure));
  // On one scale only with their like: a city would flatten its counties.
  const regionLevel = new Map(dataset.regions.map((region) => [region.slug, region.level]));
  const level = (series: Series) =>
    ['city', 'province'].includes(regionLevel.get(series.region.slug) ?? '') ? 'above' : 'county';
  const common = commonest(all.map(level));
  const alike = all.filter((series) => level(series) === common);
  const ticks = Object.fromEntries(drawn.map((measure) => [measure, sharedTicks(alike, measure, usual)]));
  const size = (series: Series) => series.marks.level.length + series.marks.growth.length;
  const multiples = [...alike]
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_MULTIPLES)
    .filter((series) => size(series) > 0)
    .map((series) => ({
      series,
      figure: yearFigure(series, { years: usual, measures: drawn, ticks, keepEmpty: true }, say),
    }));
  const read = wordings(
    own.filter((figure) => figure.origin !== 'entered'),
    to,
  );
  return {
    indicator,
    name: locale === 'zh' ? indicator.zh : indicator.en,
    all,
    figures: own.length,
    documents: new Set(own.flatMap((figure) => figure.document ?? [])).size,
    years: yearsShown(dataset, all),
    measures,
    rankings: [
      ...ranking(all, 'growth', indicator.direction === 'lower', locale),
      ...ranking(all, 'level', indicator.direction === 'lower', locale),
    ],
    multiples,
    read,
    near: wordings(nearMisses(dataset, indicator, read), to).slice(0, 24),
  };
}

/** Indicators of the same theme, to go on to. */
export function neighbours(dataset: Dataset, indicator: Indicator): Indicator[] {
  return [...factsOf(dataset).indicators.values()].filter(
    (other) => other.theme === indicator.theme && other.id !== indicator.id,
  );
}
