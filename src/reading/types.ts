import type {
  Bound,
  DerivationStep,
  DocumentKind,
  Evidence,
  Indicator,
  Kind,
  Measure,
  Numeral,
  Period,
  Pledge,
  Project,
  Rank,
  Section,
  Term,
  Theme,
  Unnumbered,
} from '../model/index.ts';

/** A part mark that a curator set; it holds from its offset to the next one. */
export interface PartMark {
  /** Offset in the text, with the lines of marks taken out (UTF-16 units). */
  offset: number;
  kind: Section['kind'];
  /** The year it reviews or plans; null for notes and none. */
  year: number | null;
}

/** What the reader is given: one document, as published. */
export interface SourceText {
  /** Document id, `<region>-<year>-<kind>`. */
  id: string;
  /** Slug of the region. */
  region: string;
  kind: DocumentKind;
  /** Year it was given in. */
  year: number;
  /** Year it looks back on. */
  reviews: number;
  /** Year it plans. */
  plans: number;
  /** Five-year plan it reviews or sets, where the text does not say. */
  spans: readonly [number, number] | null;
  /** Names of the region and of the regions above it: county, city, province. */
  names: { own: string; parents: readonly string[] };
  /** The text as published, marks taken out. Offsets everywhere count its UTF-16 units. */
  text: string;
  marks: readonly PartMark[];
}

/**
 * The text made regular for matching: full-width forms narrowed, spaces and breaks inside sentences taken out.
 * `at[i]` is the offset in the source of character i; `at[length]` is the source's length.
 */
export interface NormalText {
  text: string;
  at: Int32Array;
  /** Where the source has numbers of pages, which the normal text leaves out. */
  pages: readonly { start: number; end: number }[];
}

/** A sentence, in offsets of the normal text; it never holds a paragraph break. */
export interface Sentence {
  start: number;
  end: number;
  /** Index into `Structure.sections` of the innermost section it stands in. */
  section: number;
}

export interface Structure {
  source: SourceText;
  normal: NormalText;
  /** In order; offsets of the source text. A section ends where the next one begins. */
  sections: readonly Section[];
  sentences: readonly Sentence[];
}

/** A figure as read, before it has a region, an id or a canonical value. */
export interface ReadFigure {
  /** Offset of the number in the source text. */
  offset: number;
  /** Offset after the number and its unit. */
  end: number;
  indicator: string | null;
  label: string;
  kind: Kind;
  measure: Measure;
  period: Period;
  value: number;
  unit: string;
  bound: Bound;
  rank?: Rank;
  scope: 'region' | 'part';
  theme: Theme;
  evidence: Evidence;
  rule: string;
  derivation: DerivationStep[];
  uncertain?: string;
}

/** Everything that one document says, with offsets of its source text. Ids are those of the data set. */
export interface Reading {
  sections: readonly Section[];
  figures: readonly ReadFigure[];
  pledges: readonly Pledge[];
  projects: readonly Project[];
  terms: readonly Omit<Term, 'mentions'>[];
  unnumbered: readonly Unnumbered[];
  numerals: readonly Numeral[];
}

/** A reader made for one catalogue. Pure: the same source gives the same reading. */
export type Reader = (source: SourceText) => Reading;

export type Catalogue = readonly Indicator[];
