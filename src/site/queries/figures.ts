import type { Dataset } from '../../dataset/index.ts';
import { type Locale, t } from '../../i18n/index.ts';
import { MEASURES, type Observation, type Region, THEMES } from '../../model/index.ts';
import { correctedOf, correctionLine } from '../correction.ts';
import { formatValue } from '../format.ts';
import { figureWords } from '../names.ts';
import { factsOf, offsetOf } from './facts.ts';

/** Codes of the columns whose values are few, in the order that their numbers stand for. */
export const KINDS = ['result', 'target'] as const;
export const BOUNDS = ['exact', 'about', 'at-least', 'at-most'] as const;
export const ORIGINS = ['read', 'corrected', 'entered'] as const;
export const SCOPES = ['region', 'part'] as const;

/**
 * Every figure as columns: one array a field, words as numbers of a dictionary. A hundred thousand figures stay small
 * enough to fetch, and filtering them is a walk over arrays.
 */
export interface Columns {
  regions: { slug: string; name: string }[];
  documents: { id: string; region: number; year: number; kind: string }[];
  indicators: { id: string; name: string }[];
  themes: readonly string[];
  measures: readonly string[];
  labels: string[];
  units: string[];
  /** Values as they are shown in the language of the page. */
  shown: string[];
  /** What was corrected, in words, by row: few have any. */
  corrected: Record<number, string>;
  rows: {
    region: number[];
    /** −1 for an entered figure. */
    document: number[];
    /** Offset of the number in its document; for entered figures the place in the list. */
    offset: number[];
    /** 1, or 2, 3 … where one number says several things. */
    nth: number[];
    /** −1 where the catalogue has none. */
    indicator: number[];
    label: number[];
    kind: number[];
    measure: number[];
    from: number[];
    to: number[];
    value: number[];
    unit: number[];
    shown: number[];
    bound: number[];
    theme: number[];
    scope: number[];
    origin: number[];
  };
}

/** A figure as a table shows it: ranks say what was ranked, or two of one indicator would look the same. */
export function tableValue(figure: Observation, locale: Locale): string {
  const { text } = formatValue(figure, locale);
  const basis = figure.measure === 'rank' ? figure.rank?.basis : undefined;
  return basis === undefined || basis === 'unspecified'
    ? text
    : t(locale, `measure.${basis}`) + t(locale, 'reader.space') + text;
}

/** Numbers for words, in the order of their first use. */
function dictionary() {
  const numbers = new Map<string, number>();
  return {
    number(word: string): number {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size);
      return numbers.size - 1;
    },
    words: () => [...numbers.keys()],
  };
}

export function columns(dataset: Dataset, locale: Locale): Columns {
  const labels = dictionary();
  const units = dictionary();
  const shown = dictionary();
  const regions = new Map(dataset.regions.map((region, index) => [region.slug, index]));
  const documents = new Map(dataset.documents.map((document, index) => [document.id, index]));
  const indicators = new Map(dataset.indicators.map((indicator, index) => [indicator.id, index]));
  const rows: Columns['rows'] = {
    region: [],
    document: [],
    offset: [],
    nth: [],
    indicator: [],
    label: [],
    kind: [],
    measure: [],
    from: [],
    to: [],
    value: [],
    unit: [],
    shown: [],
    bound: [],
    theme: [],
    scope: [],
    origin: [],
  };
  const corrected: Columns['corrected'] = {};
  const catalogue = factsOf(dataset).indicators;
  let entered = 0;
  for (const [row, figure] of dataset.observations.entries()) {
    const correction = correctedOf(figure, catalogue, locale);
    if (correction !== null) corrected[row] = correctionLine(correction, locale);
    rows.region.push(regions.get(figure.region) ?? -1);
    rows.document.push(figure.document === null ? -1 : (documents.get(figure.document) ?? -1));
    rows.offset.push(figure.document === null ? entered++ : (offsetOf(figure) ?? 0));
    rows.nth.push(
      figure.document === null ? 1 : Number(/-(\d+)$/.exec(figure.id.split(':').at(-1) ?? '')?.[1] ?? 1),
    );
    rows.indicator.push(figure.indicator === null ? -1 : (indicators.get(figure.indicator) ?? -1));
    rows.label.push(labels.number(figureWords(figure)));
    rows.kind.push(KINDS.indexOf(figure.kind));
    rows.measure.push(MEASURES.indexOf(figure.measure));
    rows.from.push(figure.period.from);
    rows.to.push(figure.period.to);
    rows.value.push(figure.value);
    rows.unit.push(units.number(figure.unit));
    rows.shown.push(shown.number(tableValue(figure, locale)));
    rows.bound.push(BOUNDS.indexOf(figure.bound));
    rows.theme.push(THEMES.indexOf(figure.theme));
    rows.scope.push(SCOPES.indexOf(figure.scope));
    rows.origin.push(ORIGINS.indexOf(figure.origin));
  }
  return {
    regions: dataset.regions.map((region) => ({
      slug: region.slug,
      name: locale === 'zh' ? region.name : region.nameEn,
    })),
    documents: dataset.documents.map(({ id, region, year, kind }) => ({
      id,
      region: regions.get(region) ?? -1,
      year,
      kind,
    })),
    indicators: dataset.indicators.map((indicator) => ({
      id: indicator.id,
      name: indicator.short?.[locale] ?? indicator[locale],
    })),
    themes: THEMES,
    measures: MEASURES,
    labels: labels.words(),
    units: units.words(),
    shown: shown.words(),
    corrected,
    rows,
  };
}

/** The sentence of each figure of a document, by offset: fetched when somebody asks for one. */
export function quotes(dataset: Dataset, document: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const figure of dataset.observations) {
    if (figure.document !== document || figure.evidence === null) continue;
    const first = Array.isArray(figure.evidence) ? figure.evidence[0]! : figure.evidence;
    found[String(offsetOf(figure))] = first.quote.replace(/\s+/g, ' ');
  }
  return found;
}

/** Figures of a region by document, entered ones last under null. */
export function figuresOfRegion(
  dataset: Dataset,
  slug: string,
): { document: Dataset['documents'][number] | null; figures: Observation[] }[] {
  const facts = factsOf(dataset);
  const groups = new Map<string | null, Observation[]>();
  for (const figure of dataset.observations) {
    if (figure.region !== slug) continue;
    const group = groups.get(figure.document);
    if (group === undefined) groups.set(figure.document, [figure]);
    else group.push(figure);
  }
  return [...groups]
    .map(([id, figures]) => ({ document: id === null ? null : (facts.documents.get(id) ?? null), figures }))
    .sort((a, b) => (b.document?.year ?? 0) - (a.document?.year ?? 0));
}

export interface RegionCount {
  region: Region;
  results: number;
  targets: number;
  catalogued: number;
  total: number;
}

/** How many figures each region has. Regions without any are left out. */
export function countsByRegion(dataset: Dataset): RegionCount[] {
  const counts = new Map<string, RegionCount>(
    dataset.regions.map((region) => [
      region.slug,
      { region, results: 0, targets: 0, catalogued: 0, total: 0 },
    ]),
  );
  for (const figure of dataset.observations) {
    const count = counts.get(figure.region);
    if (count === undefined) continue;
    count.total++;
    if (figure.kind === 'target') count.targets++;
    else count.results++;
    if (figure.indicator !== null) count.catalogued++;
  }
  return [...counts.values()].filter((count) => count.total > 0);
}

/** The headline figures that the page shows before anything is fetched: the newest reports first. */
export function firstFigures(dataset: Dataset, most: number): Observation[] {
  const headline = new Set(dataset.indicators.filter((indicator) => indicator.headline).map(({ id }) => id));
  const facts = factsOf(dataset);
  return dataset.observations
    .filter(
      (figure) => figure.document !== null && figure.indicator !== null && headline.has(figure.indicator),
    )
    .sort(
      (a, b) => (facts.documents.get(b.document!)?.year ?? 0) - (facts.documents.get(a.document!)?.year ?? 0),
    )
    .slice(0, most);
}

/** The years that figures speak of, the latest first. */
export function yearsOf(dataset: Dataset): number[] {
  return [...new Set(dataset.observations.map((figure) => figure.period.to))].sort((a, b) => b - a);
}
