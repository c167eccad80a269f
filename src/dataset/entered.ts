import path from 'node:path';
import type { EnteredFigure, Indicator, Observation } from '../model/index.ts';
import { toCanonical } from './canonical.ts';

/**
 * Figures entered by hand, as observations without a document. Their ids, `entered:<file>:<n>`, count the entries of
 * each file, so that a new file or an entry at the end of one leaves the others as they were.
 */
export function enteredObservations(
  figures: readonly (EnteredFigure & { file: string })[],
  indicators: ReadonlyMap<string, Indicator>,
): Observation[] {
  const counts = new Map<string, number>();
  return figures.flatMap((figure) => {
    const stem = path.basename(figure.file).replace(/\.ya?ml$/, '');
    const nth = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, nth);
    const indicator = indicators.get(figure.indicator);
    // The loader has said so already: an indicator that the catalogue lacks stops the build.
    if (!indicator) return [];
    return [
      {
        id: `entered:${stem}:${nth}`,
        region: figure.region,
        document: null,
        indicator: figure.indicator,
        label: indicator.zh,
        kind: figure.kind,
        measure: figure.measure,
        period: figure.period,
        value: figure.value,
        unit: figure.unit,
        canonical: toCanonical(figure, indicator),
        bound: figure.bound,
        ...(figure.rank && { rank: figure.rank }),
        scope: 'region' as const,
        theme: indicator.theme,
        evidence: null,
        rule: 'entered',
        origin: 'entered' as const,
        source: figure.source,
      },
    ];
  });
}
