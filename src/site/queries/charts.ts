import { clean, rough } from '../../charts/numbers.ts';
import { type Average, type Drawn, hasFigures, type Judged, type Series } from '../../charts/series.ts';
import type { ChartFigure, Mark } from '../../charts/spec.ts';
import { yearFigure } from '../../charts/years.ts';
import type { Dataset } from '../../dataset/index.ts';
import { laterFirst, momentOf } from '../../derive/chronology.ts';
import { isKey, type Locale, t, translator } from '../../i18n/index.ts';
import type { Comparison, Indicator, Observation, Region } from '../../model/index.ts';
import { formatValue } from '../format.ts';
import { type Links, sentence } from '../links.ts';
import { drawn, groups, single } from './charts/grouped.ts';
import { type Context, markOf, sourceName, speaking } from './charts/marks.ts';
import { plainUnits, shownUnits } from './charts/units.ts';
import { type Unnumbered, unnumberedOf } from './county/unnumbered.ts';
import { factsOf } from './facts.ts';
import { holdingsOf } from './holdings.ts';

/** Why a promise is open or not rated, in words; empty where it is judged. */
function whyOf(comparison: Comparison, locale: Locale): string {
  const key = `chart.why.${comparison.reason}`;
  return comparison.reason !== null && isKey(key) ? t(locale, key) : '';
}

const worded = new WeakMap<Dataset, Map<string, Unnumbered[]>>();

/** Promises of a region in words only, looked for once. */
function wordedOf(dataset: Dataset, slug: string): Unnumbered[] {
  const known = worded.get(dataset) ?? new Map<string, Unnumbered[]>();
  worded.set(dataset, known);
  const old = known.get(slug);
  if (old) return old;
  const { documents, figures } = holdingsOf(dataset, slug);
  const found = unnumberedOf(dataset.unnumbered, documents, dataset.texts, dataset.indicators, figures);
  known.set(slug, found);
  return found;
}

/** Promised growth over the years of a plan, the latest statement of each span first heard. */
function averagesOf(dataset: Dataset, key: string, { locale, to }: Context): Average[] {
  const spans = Map.groupBy(
    groups(dataset).averages.get(key) ?? [],
    ({ period }) => `${period.from}-${period.to}`,
  );
  return [...spans.values()].map((statements) => {
    const figure = speaking(statements, dataset);
    return {
      ...figure.period,
      value: figure.value,
      said: formatValue(figure, locale).text,
      href: sentence(to, figure),
    };
  });
}

/** The chart's view of one indicator in one region. Its marks are empty when nothing is stated. */
export function seriesOf(
  dataset: Dataset,
  region: Region,
  indicator: Indicator,
  locale: Locale,
  to: Links,
): Series {
  const context: Context = { dataset, locale, to };
  const units = shownUnits(indicator.unit, locale);
  const key = `${region.slug}:${indicator.id}`;
  const { figures, comparisons, reviewed } = groups(dataset);
  const own = figures.get(key) ?? [];
  const used: Observation[] = [];
  const marksOf = (measure: Drawn): Mark[] => {
    const slots = new Map<string, Observation[]>();
    for (const figure of own) {
      if (figure.measure !== measure) continue;
      // Ranks among other peers than the city's are another story; a chart tells one.
      if (measure === 'rank' && figure.rank?.within !== 'city') continue;
      const slot = `${figure.period.to}:${figure.kind}`;
      slots.set(slot, [...(slots.get(slot) ?? []), figure]);
    }
    return [...slots.values()]
      .flatMap((statements) => {
        const figure = speaking(statements, dataset);
        const mark = markOf(figure, units[measure], context);
        if (mark) used.push(figure);
        return mark ? [mark] : [];
      })
      .sort((a, b) => a.year - b.year || a.kind.localeCompare(b.kind));
  };
  const marks = { level: marksOf('level'), growth: marksOf('growth'), rank: marksOf('rank') };
  const judged = (comparisons.get(key) ?? []).flatMap((comparison): Judged[] => {
    const { measure } = comparison;
    if (!drawn(measure) || !single(comparison)) return [];
    const gap = comparison.gap === null ? null : rough(clean(comparison.gap * 10 ** units[measure].exponent));
    return [
      {
        measure,
        year: comparison.period.to,
        verdict: comparison.verdict,
        gap,
        why: whyOf(comparison, locale),
      },
    ];
  });
  const { documents } = factsOf(dataset);
  const inOrder = [...used].sort((a, b) => laterFirst(momentOf(b, documents), momentOf(a, documents)));
  return {
    region: {
      slug: region.slug,
      name: locale === 'zh' ? region.name : region.nameEn,
      href: to.county(region.slug),
    },
    indicator: {
      id: indicator.id,
      name: locale === 'zh' ? indicator.zh : indicator.en,
      short: locale === 'zh' ? indicator.zh : (indicator.short?.en ?? indicator.en),
      direction: indicator.direction,
      flow: indicator.total === 'sum' || indicator.flowOf !== undefined,
      href: to.indicator(indicator.id),
    },
    units: plainUnits(units),
    marks,
    judged,
    averages: averagesOf(dataset, key, context),
    reviewed: reviewed.get(region.slug) ?? [],
    worded: wordedOf(dataset, region.slug)
      .filter((entry) => entry.indicator === indicator.id)
      .map(({ year, quote, document, offset }) => ({ year, quote, href: to.report(document, offset) })),
    sources: [...new Set(inOrder.map((figure) => sourceName(figure, context)))],
  };
}

/**
 * The years that charts show where nobody asked for others: the five-year plan that the latest reported year
 * belongs to, with the year before it, and the year promised next.
 */
export function usualYears(dataset: Dataset): number[] {
  const last = Math.max(2020, ...dataset.documents.map((document) => document.reviews));
  const base = Math.floor((last - 1) / 5) * 5;
  return range(base, Math.max(base + 5, last + 1));
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Charts of a county: the indicators of its ledger that have a figure in these years. */
export function countyCharts(
  dataset: Dataset,
  slug: string,
  locale: Locale,
  to: Links,
): { series: Series; figure: ChartFigure }[] {
  const region = factsOf(dataset).regions.get(slug);
  if (!region) throw new Error(`no region "${slug}"`);
  const years = usualYears(dataset);
  const say = translator(locale);
  return dataset.indicators
    .filter((indicator) => indicator.headline)
    .map((indicator) => seriesOf(dataset, region, indicator, locale, to))
    .filter(hasFigures)
    .map((series) => ({ series, figure: yearFigure(series, { years, measures: ['level', 'growth'] }, say) }))
    .filter(({ figure }) => figure.chart.type === 'years' && figure.chart.panels.length > 0);
}
