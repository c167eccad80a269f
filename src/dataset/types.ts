import type {
  Check,
  Comparison,
  DocumentRecord,
  Indicator,
  Numeral,
  Observation,
  Pledge,
  Project,
  Region,
  Term,
  Unnumbered,
} from '../model/index.ts';

/** Everything that the content says, read, corrected and laid side by side. Arrays are in a fixed order. */
export interface Dataset {
  regions: Region[];
  indicators: Indicator[];
  /** By region as in the catalogue of regions, then year, then kind. */
  documents: DocumentRecord[];
  /** The text of each document, by its id: what all offsets point into. */
  texts: Map<string, string>;
  /** By document, then place in the text; entered figures at the end. */
  observations: Observation[];
  /** What the rules read and a person took out: as it was read, with the correction. In no other list. */
  dropped: Observation[];
  pledges: Pledge[];
  projects: Project[];
  terms: Term[];
  /** What plans promise in words only; beside it there may be a number for the same year. */
  unnumbered: Unnumbered[];
  comparisons: Comparison[];
  checks: Check[];
  /** By document id, in the order of the documents. */
  numerals: Record<string, Numeral[]>;
}
