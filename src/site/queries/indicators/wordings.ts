import type { Dataset } from '../../../dataset/index.ts';
import type { Indicator, Observation } from '../../../model/index.ts';
import { type Links, sentence } from '../../links.ts';

/** A wording as it stands in reports, how often, and where for example. */
export interface Wording {
  words: string;
  count: number;
  href: string | null;
}

export function wordings(figures: readonly Observation[], to: Links): Wording[] {
  const found = new Map<string, { count: number; figure: Observation }>();
  for (const figure of figures) {
    const words = figure.label.replace(/\s+/g, '');
    const old = found.get(words);
    if (old) old.count += 1;
    else found.set(words, { count: 1, figure });
  }
  return [...found]
    .map(([words, { count, figure }]) => ({ words, count, href: sentence(to, figure) }))
    .sort((a, b) => b.count - a.count || a.words.localeCompare(b.words, 'zh'));
}

/** Figures whose words hold the indicator's words without meaning it: of a zone or a company, or something else. */
export function nearMisses(dataset: Dataset, indicator: Indicator, read: readonly Wording[]): Observation[] {
  const words = [...new Set([indicator.zh, ...read.map((wording) => wording.words)])].filter(
    (word) => word.length >= 3,
  );
  return dataset.observations.filter(
    (figure) =>
      (figure.indicator === null || figure.scope === 'part') &&
      words.some((word) => figure.label.replace(/\s+/g, '').includes(word)),
  );
}
