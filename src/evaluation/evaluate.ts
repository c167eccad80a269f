import type { GoldDocument } from './gold.ts';
import { type ReadPledge, type ReadTerm, scorePledges, scoreTerms } from './lists.ts';
import { type ReadObservation, scoreObservations } from './observations.ts';
import { type ReadProject, scoreProjects } from './projects.ts';
import type { Outcome } from './tally.ts';

export const FACT_KINDS = ['observations', 'projects', 'pledges', 'terms'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What the evaluation needs of the reading of one document. */
export interface Readings {
  figures: readonly ReadObservation[];
  projects: readonly ReadProject[];
  pledges: readonly ReadPledge[];
  terms: readonly ReadTerm[];
}

export interface DocumentOutcome {
  document: string;
  kind: FactKind;
  outcome: Outcome;
}

/**
 * Compares what was read with what people read. Only annotated kinds of annotated documents are compared; a
 * document that was not read at all misses everything.
 */
export function evaluate(
  gold: readonly GoldDocument[],
  read: ReadonlyMap<string, Readings>,
): DocumentOutcome[] {
  return gold.flatMap((document) => {
    const readings = read.get(document.document) ?? { figures: [], projects: [], pledges: [], terms: [] };
    const outcomes: Record<FactKind, Outcome | null> = {
      observations: document.observations && scoreObservations(document.observations, readings.figures),
      projects: document.projects && scoreProjects(document.projects, readings.projects),
      pledges: document.pledges && scorePledges(document.pledges, readings.pledges),
      terms: document.terms && scoreTerms(document.terms, readings.terms),
    };
    return FACT_KINDS.flatMap((kind) => {
      const outcome = outcomes[kind];
      return outcome === null ? [] : [{ document: document.document, kind, outcome }];
    });
  });
}
