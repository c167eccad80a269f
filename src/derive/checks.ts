import type { Check, DocumentRecord, Indicator, Observation } from '../model/index.ts';
import { growthChecks } from './checks/growth.ts';
import { restatedChecks } from './checks/restated.ts';
import { shareChecks, sumChecks } from './checks/whole.ts';
import { isBound } from './group.ts';

export interface CheckBasis {
  indicators: readonly Pick<Indicator, 'id' | 'prices'>[];
  documents: readonly Pick<DocumentRecord, 'id' | 'year' | 'date' | 'kind'>[];
  observations: readonly Observation[];
}

/**
 * Where the arithmetic of reported figures does not hold, or two statements disagree. Each check allows what rounding
 * of the written figures can explain, and is raised only beyond that. Promises are not checked: they may change.
 */
export function check(basis: CheckBasis): Check[] {
  const documents = new Map(basis.documents.map((document) => [document.id, document]));
  const prices = new Map(basis.indicators.map((indicator) => [indicator.id, indicator.prices]));
  const results = basis.observations
    .filter(isBound)
    .filter((figure) => figure.kind === 'result' && figure.canonical !== null);
  return [
    ...growthChecks(results, documents, prices),
    ...shareChecks(results),
    ...sumChecks(results),
    ...restatedChecks(results, documents),
  ].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
