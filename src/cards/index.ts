import type { Locale } from '../i18n/index.ts';
import type { Dataset } from '../site/dataset.ts';
import { countyCard } from './county.ts';
import { indicatorCard } from './indicator.ts';
import { reportCard } from './report.ts';

/** Kinds of pages that have a card of their own, by the first part of their address. */
export const CARD_KINDS = ['counties', 'indicators', 'reports'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** What a kind of page has cards for: slugs of regions, ids of indicators, ids of documents. */
export function cardIds(dataset: Dataset, kind: CardKind): string[] {
  switch (kind) {
    case 'counties':
      return dataset.regions.map(({ slug }) => slug);
    case 'indicators':
      return dataset.indicators.map(({ id }) => id);
    case 'reports':
      return dataset.documents.map(({ id }) => id);
  }
}

/** The card of a page as a drawing. @throws where the data set has no such thing. */
export async function cardOf(dataset: Dataset, kind: CardKind, id: string, locale: Locale): Promise<string> {
  switch (kind) {
    case 'counties':
      return countyCard(dataset, id, locale);
    case 'indicators':
      return indicatorCard(dataset, id, locale);
    case 'reports':
      return reportCard(dataset, id, locale);
  }
}
