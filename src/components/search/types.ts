import type { Glossary } from './widen.ts';

/** A region, an indicator, a list or a report: found by any of its names. */
export interface Named {
  type: 'region' | 'indicator' | 'list' | 'report';
  /** The name in Chinese and in English, as shown. */
  zh: string;
  en: string;
  /** Further names, folded: pinyin, its initials, other wordings. */
  also: readonly string[];
  /** Address under the site's root of a language: counties/x/ */
  path: string;
}

/** A document's place in the index: postings name it by its number in the list. */
export interface SearchDocument {
  id: string;
  zh: string;
  en: string;
}

export interface SearchIndex {
  named: readonly Named[];
  documents: readonly SearchDocument[];
  glossary: Glossary;
  /** How many parts the postings are in. */
  shards: number;
}

/** gram → numbers of the documents that hold it, each less the one before. */
export type Postings = Readonly<Record<string, readonly number[]>>;

const FACT_TYPES = ['figure', 'project', 'pledge', 'term'] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** A fact in a line: its words, its anchor, and what it amounts to in both languages. */
export type Fact = readonly [type: FactType, words: string, anchor: number, zh: string, en: string];

/** One sentence or heading of a document: anchor, words without white space, and the facts in it. */
export interface TextLine {
  at: number | null;
  kind: 'sentence' | 'heading';
  words: string;
  facts: readonly Fact[];
}

/** The types of results, in the order in which they are shown. */
export const RESULT_TYPES = [
  'region',
  'indicator',
  // What a word means comes before where it is used.
  'term',
  'list',
  'report',
  'figure',
  'project',
  'pledge',
  'heading',
  'sentence',
] as const;
export type ResultType = (typeof RESULT_TYPES)[number];

export interface Result {
  type: ResultType;
  /** 2: the whole phrase stands there · 1: all its words do. */
  rank: 1 | 2;
  /** What was found: a name, a figure's label. */
  head: string;
  /** What it amounts to; empty for names and sentences. */
  value: string;
  /** The sentence it stands in; empty for names. */
  line: string;
  /** Where it stands: the document's name. */
  place: string;
  path: string;
}
