import type { FigureRow } from '../../components/lists/kinds/figures.ts';
import type { Dataset } from '../../dataset/index.ts';
import { type Locale, t } from '../../i18n/index.ts';
import type { Observation } from '../../model/index.ts';
import { correctedOf } from '../correction.ts';
import { formatValue } from '../format.ts';
import { figureWords } from '../names.ts';
import { sourceTitle } from '../tongue.ts';
import { factsOf, offsetOf } from './facts.ts';

/** A figure as a table shows it: ranks say what was ranked, or two of one indicator would look the same. */
export function tableValue(figure: Observation, locale: Locale): string {
  const { text } = formatValue(figure, locale);
  const basis = figure.measure === 'rank' ? figure.rank?.basis : undefined;
  return basis === undefined || basis === 'unspecified'
    ? text
    : t(locale, `measure.${basis}`) + t(locale, 'reader.space') + text;
}

/** Every figure as a row, by region. */
export function figureRows(dataset: Dataset, locale: Locale): FigureRow[] {
  const catalogue = factsOf(dataset).indicators;
  const order = new Map(dataset.regions.map(({ slug }, index) => [slug, index]));
  let entered = 0;
  return dataset.observations
    .map(
      (figure): FigureRow => ({
        region: figure.region,
        document: figure.document ?? '',
        offset: figure.document === null ? entered++ : (offsetOf(figure) ?? 0),
        nth:
          figure.document === null ? 1 : Number(/-(\d+)$/.exec(figure.id.split(':').at(-1) ?? '')?.[1] ?? 1),
        indicator: figure.indicator ?? '',
        label: figureWords(figure),
        kind: figure.kind,
        measure: figure.measure,
        from: figure.period.from,
        to: figure.period.to,
        value: figure.value,
        unit: figure.unit,
        shown: tableValue(figure, locale),
        bound: figure.bound,
        theme: figure.theme,
        scope: figure.scope,
        origin: figure.origin,
        source: figure.source ? sourceTitle(figure.source, locale) : '',
        corrected: correctedOf(figure, catalogue, locale),
      }),
    )
    .sort((a, b) => (order.get(a.region) ?? 0) - (order.get(b.region) ?? 0));
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

/** The headline figures that the page shows before anything is fetched: the newest reports first. */
export function firstFigures(rows: readonly FigureRow[], dataset: Dataset): FigureRow[] {
  const headline = new Set(dataset.indicators.filter((indicator) => indicator.headline).map(({ id }) => id));
  const year = (row: FigureRow) => factsOf(dataset).documents.get(row.document)?.year ?? 0;
  return rows
    .filter((row) => row.document !== '' && headline.has(row.indicator))
    .sort((a, b) => year(b) - year(a));
}

/** The years that figures speak of, the latest first. */
export function yearsOf(dataset: Dataset): number[] {
  return [...new Set(dataset.observations.map((figure) => figure.period.to))].sort((a, b) => b - a);
}
