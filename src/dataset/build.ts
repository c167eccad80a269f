import {
  type Content,
  type ContentDocument,
  ContentError,
  type CorrectionEntry,
  type Problem,
} from '../content/index.ts';
import { check } from '../derive/checks.ts';
import { compare } from '../derive/comparisons.ts';
import type { Indicator, Numeral, Observation, Pledge, Term } from '../model/index.ts';
import type { Reader, Reading } from '../reading/types.ts';
import { settleNumerals, settlePledges } from './accounts.ts';
import { applyCorrections } from './corrections.ts';
import { documentRecord, inOrder } from './documents.ts';
import { enteredObservations } from './entered.ts';
import { findMentions, termKey } from './mentions.ts';
import { mergeRestatements } from './merge.ts';
import { observe, offsetInId } from './observe.ts';
import type { Dataset } from './types.ts';

/**
 * From content to data set: read each document, correct what was read, then lay everything side by side.
 * Pure but for the reader that is handed in. Cost grows linearly with the content.
 * @throws ContentError with every correction that no longer fits
 */
export function assemble(content: Content, read: Reader): Dataset {
  const indicators = new Map(content.indicators.map((indicator) => [indicator.id, indicator]));
  const documents = inOrder(content.documents, content.regions);
  const problems: Problem[] = [];
  const facts = documents.map((document) => {
    const settled = settle(document, read(document), content.corrections.get(document.id) ?? [], indicators);
    problems.push(...settled.problems);
    return settled;
  });
  if (problems.length > 0) throw new ContentError(problems);

  const records = documents.map((document, index) => documentRecord(document, facts[index]?.sections ?? []));
  const observations = [
    ...facts.flatMap((fact) => fact.observations),
    ...enteredObservations(content.figures, indicators),
  ];
  const shared = {
    regions: content.regions,
    indicators: content.indicators,
    documents: records,
    observations,
  };
  return {
    ...shared,
    dropped: facts.flatMap(({ dropped }) => dropped),
    texts: new Map(documents.map(({ id, text }) => [id, text])),
    pledges: facts.flatMap(({ pledges }) => pledges),
    projects: facts.flatMap(({ projects }) => projects),
    terms: withMentions(
      facts.flatMap(({ terms }) => terms),
      documents.map(({ id, text }, index) => ({ id, text, sections: facts[index]?.sections ?? [] })),
    ),
    unnumbered: facts.flatMap(({ unnumbered }) => unnumbered),
    comparisons: compare(shared),
    checks: check(shared),
    numerals: Object.fromEntries(documents.map(({ id }, index) => [id, facts[index]?.numerals ?? []])),
  };
}

interface Settled extends Omit<Reading, 'figures'> {
  observations: Observation[];
  pledges: Pledge[];
  numerals: Numeral[];
  /** What was read and is no figure, as a person says. */
  dropped: Observation[];
  problems: Problem[];
}

/** What one document says, with figures stated twice made one and corrections applied. */
function settle(
  document: ContentDocument,
  reading: Reading,
  corrections: readonly CorrectionEntry[],
  indicators: ReadonlyMap<string, Indicator>,
): Settled {
  const first = mergeRestatements(observe(reading.figures, document, indicators));
  if (corrections.length === 0) return { ...finish(reading, first), dropped: [], problems: [] };

  const { sections, numerals } = reading;
  const { id, region, text } = document;
  const saidAt = placesOf(first.observations, first.into);
  const corrected = applyCorrections(
    { id, region, text, sections, numerals, observations: first.observations, saidAt },
    corrections,
    indicators,
  );
  // What a person corrected can turn out to be a figure that was read elsewhere.
  const second = mergeRestatements(corrected.observations);
  const into = new Map([...first.into].map(([from, to]) => [from, second.into.get(to) ?? to]));
  for (const [from, to] of second.into) into.set(from, to);
  const { dropped, problems } = corrected;
  return { ...finish(reading, { observations: second.observations, into }), dropped, problems };
}

function finish(
  reading: Reading,
  { observations, into }: { observations: Observation[]; into: ReadonlyMap<string, string> },
): Omit<Settled, 'problems' | 'dropped'> {
  const { pledges, projects, terms, unnumbered, sections, numerals } = reading;
  const facts = { observations, into, pledges, projects, terms };
  return {
    sections,
    projects,
    terms,
    unnumbered: [...unnumbered],
    observations,
    pledges: settlePledges(pledges, facts),
    numerals: settleNumerals(numerals, facts),
  };
}

/** Every offset at which an observation is said, those of merged statements included. */
function placesOf(
  observations: readonly Observation[],
  into: ReadonlyMap<string, string>,
): Map<string, number[]> {
  const places = new Map(observations.map(({ id }) => [id, [offsetInId(id)]]));
  for (const [from, to] of into) places.get(to)?.push(offsetInId(from));
  return places;
}

function withMentions(
  terms: readonly Omit<Term, 'mentions'>[],
  bodies: Parameters<typeof findMentions>[1],
): Term[] {
  const found = findMentions([...new Set(terms.map(({ term }) => term))], bodies);
  return terms.map((term) => ({ ...term, mentions: found.get(termKey(term.term)) ?? [] }));
}
