import { clean, printed, rough } from '../../charts/numbers.ts';
import {
  type Average,
  DRAWN,
  type Drawn,
  hasFigures,
  type Judged,
  type Series,
  type Unit,
} from '../../charts/series.ts';
import type { ChartFigure, Mark } from '../../charts/spec.ts';
import { yearFigure } from '../../charts/years.ts';
import type { Dataset } from '../../dataset/index.ts';
import { laterFirst, momentOf } from '../../derive/chronology.ts';
import { isKey, type Locale, t, translator } from '../../i18n/index.ts';
import type { Bound, Comparison, DocumentRecord, Indicator, Observation, Region } from '../../model/index.ts';
import { mainEvidence, quoted } from '../evidence.ts';
import { formatPeriod, formatValue } from '../format.ts';
import { reviewedYears } from '../gap.ts';
import { type Links, sentence } from '../links.ts';
import { sourcePublisher, sourceTitle } from '../tongue.ts';
import { englishUnit } from '../units.ts';
import { type Unnumbered, unnumberedOf } from './county/unnumbered.ts';
import { factsOf } from './facts.ts';
import { holdingsOf, shelvesOf } from './holdings.ts';

const ENGLISH_SCALES: readonly (readonly [exponent: number, word: string])[] = [
  [12, 'trillion'],
  [8, 'billion'],
  [6, 'million'],
  [4, 'thousand'],
  [0, ''],
];

interface Shown extends Unit {
  /** Power of ten from the catalogue's unit to the one shown. */
  exponent: number;
}

/** How levels in a unit of the catalogue are shown: as they are in Chinese, by thousands and billions in English. */
function levelUnit(unit: string, locale: Locale): Shown {
  const english = locale === 'en' ? englishUnit(unit) : null;
  if (!english) {
    const points = unit === '%' ? t(locale, 'unit.points') : unit;
    return { axis: unit, before: '', after: unit, diffBefore: '', diffAfter: points, exponent: 0 };
  }
  const [exponent, scale] = ENGLISH_SCALES.find(([at]) => english.exponent >= at) ?? [0, ''];
  const shownExponent = exponent === 8 ? 9 : exponent === 4 ? 3 : exponent;
  const before = english.words.before;
  const after = `${scale && before ? ' ' : ''}${scale && !before ? ` ${scale}` : scale}${english.words.after[1]}`;
  const axis = `${before}${scale}${english.words.after[1]}`.trim();
  const points = unit === '%' ? t(locale, 'unit.points') : after;
  return {
    axis,
    before,
    after,
    diffBefore: before,
    diffAfter: points,
    exponent: english.exponent - shownExponent,
  };
}

function growthUnit(locale: Locale): Shown {
  return {
    axis: '%',
    before: '',
    after: '%',
    diffBefore: '',
    diffAfter: t(locale, 'unit.points'),
    exponent: 0,
  };
}

function rankUnit(locale: Locale): Shown {
  const place = t(locale, 'unit.place');
  return { axis: place, before: '', after: place, diffBefore: '', diffAfter: place, exponent: 0 };
}

/** A document in a source line: 2023年政府工作报告. */
export function documentName(document: DocumentRecord, locale: Locale): string {
  return t(locale, 'chart.source.document', {
    year: document.year,
    kind: t(locale, `kind.${document.kind}`),
  });
}

interface Context {
  dataset: Dataset;
  locale: Locale;
  to: Links;
}

function sourceName(figure: Observation, { dataset, locale }: Context): string {
  const document = figure.document === null ? undefined : factsOf(dataset).documents.get(figure.document);
  if (document) return documentName(document, locale);
  const { source } = figure;
  if (!source) throw new Error(`figure ${figure.id} has neither document nor source`);
  return t(locale, 'chart.source.entered', {
    title: sourceTitle(source, locale),
    publisher: sourcePublisher(source, locale),
  });
}

/**
 * The latest statement speaks; what was read goes before what was entered, and in one document the figure itself
 * before the mark it passed (跨过150亿元大关，达到158亿元).
 */
function speaking(figures: readonly Observation[], dataset: Dataset): Observation {
  const { documents } = factsOf(dataset);
  return [...figures].sort(
    (a, b) =>
      Number(a.origin === 'entered') - Number(b.origin === 'entered') ||
      laterFirst(momentOf(a, documents), momentOf(b, documents)) ||
      Number(a.bound !== 'exact') - Number(b.bound !== 'exact'),
  )[0]!;
}

function markOf(figure: Observation, unit: Shown, context: Context): Mark | null {
  const { locale, to } = context;
  const amount = figure.measure === 'level' ? figure.canonical : figure;
  if (!amount) return null;
  const value = rough(clean(amount.value * 10 ** unit.exponent));
  const entered = figure.origin === 'entered';
  const said = formatValue(figure, locale).text;
  const exact = figure.bound === 'exact' || figure.measure === 'rank';
  const [before = '', after = ''] = exact
    ? []
    : t(locale, `chart.mark.${figure.bound as Exclude<Bound, 'exact'>}`).split('|');
  return {
    id: figure.id,
    year: figure.period.to,
    kind: figure.kind,
    entered,
    bound: figure.bound,
    value,
    text: before + printed(value),
    boundText: after,
    sentence: t(locale, entered ? 'chart.sentence.entered' : `chart.sentence.${figure.kind}`, {
      period: formatPeriod(figure.period, locale),
      value: figure.measure === 'growth' ? t(locale, 'chart.sentence.growth', { value: said }) : said,
    }),
    quote: quoteOf(figure),
    source: sourceName(figure, context),
    href: sentence(to, figure),
  };
}

function quoteOf(figure: Observation): string | null {
  const evidence = mainEvidence(figure);
  return evidence === null ? null : quoted(evidence.quote);
}

const drawn = (measure: Observation['measure']): measure is Drawn =>
  (DRAWN as readonly string[]).includes(measure);

const single = ({ period }: { period: { from: number; to: number } }): boolean => period.from === period.to;

/** Why a promise is open or not rated, in words; empty where it is judged. */
function whyOf(comparison: Comparison, locale: Locale): string {
  const key = `chart.why.${comparison.reason}`;
  return comparison.reason !== null && isKey(key) ? t(locale, key) : '';
}

interface Grouped {
  figures: Map<string, Observation[]>;
  /** Promised growth over several years. */
  averages: Map<string, Observation[]>;
  comparisons: Map<string, Comparison[]>;
  reviewed: Map<string, number[]>;
}

const grouped = new WeakMap<Dataset, Grouped>();

/** Figures and comparisons by `region:indicator`, and the years that a region's documents look back on. */
function groups(dataset: Dataset): Grouped {
  const old = grouped.get(dataset);
  if (old) return old;
  const made: Grouped = {
    figures: new Map(),
    averages: new Map(),
    comparisons: new Map(),
    reviewed: new Map(),
  };
  const push = <T>(map: Map<string, T[]>, key: string, item: T) => {
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  };
  for (const figure of dataset.observations) {
    if (figure.indicator === null || figure.scope !== 'region') continue;
    const key = `${figure.region}:${figure.indicator}`;
    const average = figure.measure === 'average-growth' && figure.kind === 'target' && figure.unit === '%';
    if (average) push(made.averages, key, figure);
    if (drawn(figure.measure) && single(figure)) push(made.figures, key, figure);
  }
  for (const comparison of dataset.comparisons)
    push(made.comparisons, `${comparison.region}:${comparison.indicator}`, comparison);
  for (const [region, documents] of shelvesOf(dataset).documents)
    made.reviewed.set(region, [...reviewedYears(documents)]);
  grouped.set(dataset, made);
  return made;
}

const worded = new WeakMap<Dataset, Map<string, Unnumbered[]>>();

/** Promises of a region in words only, looked for once. */
function wordedOf(dataset: Dataset, slug: string): Unnumbered[] {
  const known = worded.get(dataset) ?? new Map<string, Unnumbered[]>();
  worded.set(dataset, known);
  const old = known.get(slug);
  if (old) return old;
  const { documents, figures } = holdingsOf(dataset, slug);
  const found = unnumberedOf(documents, dataset.texts, dataset.indicators, figures);
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
  const units: Record<Drawn, Shown> = {
    level: levelUnit(indicator.unit, locale),
    growth: growthUnit(locale),
    rank: rankUnit(locale),
  };
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
    units: mapUnits(units),
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

function mapUnits(units: Record<Drawn, Shown>): Record<Drawn, Unit> {
  const plain = ({ exponent: _, ...unit }: Shown): Unit => unit;
  return { level: plain(units.level), growth: plain(units.growth), rank: plain(units.rank) };
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
