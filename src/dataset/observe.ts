import type { Indicator, Observation } from '../model/index.ts';
import type { ReadFigure } from '../reading/types.ts';
import { toCanonical } from './canonical.ts';

/**
 * Gives the figures of one document what makes them observations: an id, a region, a canonical value.
 * Ids are `document:offset`; where one number says several things, the second is `-2`, the third `-3`.
 */
export function observe(
  figures: readonly ReadFigure[],
  document: { id: string; region: string },
  indicators: ReadonlyMap<string, Indicator>,
): Observation[] {
  const taken = new Map<number, number>();
  return [...figures]
    .sort((a, b) => a.offset - b.offset)
    .map((figure) => {
      const nth = (taken.get(figure.offset) ?? 0) + 1;
      taken.set(figure.offset, nth);
      const plain = `${document.id}:${figure.offset}`;
      return {
        id: nth === 1 ? plain : `${plain}-${nth}`,
        region: document.region,
        document: document.id,
        indicator: figure.indicator,
        label: figure.label,
        kind: figure.kind,
        measure: figure.measure,
        period: figure.period,
        value: figure.value,
        unit: figure.unit,
        canonical: toCanonical(
          figure,
          figure.indicator === null ? undefined : indicators.get(figure.indicator),
        ),
        bound: figure.bound,
        ...(figure.rank && { rank: figure.rank }),
        scope: figure.scope,
        theme: figure.theme,
        evidence: figure.evidence,
        rule: figure.rule,
        derivation: figure.derivation,
        ...(figure.uncertain !== undefined && { uncertain: figure.uncertain }),
        origin: 'read' as const,
      };
    });
}

/** The offset in an id, `document:offset` or `document:offset-2`. */
export function offsetInId(id: string): number {
  return Number.parseInt(id.slice(id.lastIndexOf(':') + 1), 10);
}

/** The offset of the number that an observation was read from; null for entered ones. */
export function offsetOf(observation: Pick<Observation, 'id' | 'document'>): number | null {
  return observation.document === null ? null : offsetInId(observation.id);
}

/** The pieces of evidence as a list, fullest first; empty for entered figures. */
export function evidences({ evidence }: Pick<Observation, 'evidence'>) {
  if (evidence === null) return [];
  return Array.isArray(evidence) ? evidence : [evidence];
}
