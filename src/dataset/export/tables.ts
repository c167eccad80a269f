import type { z } from 'zod';
import {
  Check,
  Comparison,
  DocumentRecord,
  Indicator,
  NumeralAccounts,
  Observation,
  Pledge,
  Project,
  Region,
  Term,
  Unnumbered,
} from '../../model/index.ts';
import type { Dataset } from '../types.ts';

/** A file of items: what one is, how to tell them apart, and where they come from. */
export interface Table {
  name: string;
  description: string;
  item: z.ZodType;
  key(item: Keyed): string;
  of(dataset: Dataset): readonly Keyed[];
}

type Keyed = { id: string } | { slug: string };

const keyOf = (item: Keyed): string => ('id' in item ? item.id : item.slug);

const table = (
  name: string,
  description: string,
  item: z.ZodType,
  of: (dataset: Dataset) => readonly Keyed[],
): Table => ({ name, description, item, key: keyOf, of });

export const TABLES: readonly Table[] = [
  table('regions', 'Regions that have reports', Region, ({ regions }) => regions),
  table('indicators', 'The catalogue of indicators', Indicator, ({ indicators }) => indicators),
  table(
    'documents',
    'The documents, with their sections and the SHA-256 of their texts',
    DocumentRecord,
    (all) => all.documents,
  ),
  table('observations', 'Every figure that a document states', Observation, (all) => all.observations),
  table('pledges', 'The items of 民生实事 lists', Pledge, ({ pledges }) => pledges),
  table('projects', 'Named, concrete projects', Project, ({ projects }) => projects),
  table('terms', 'Terms that documents explain, and where they are mentioned', Term, ({ terms }) => terms),
  table('comparisons', 'Promises beside what was reported', Comparison, (all) => all.comparisons),
  table('checks', 'Where arithmetic does not hold, or statements disagree', Check, ({ checks }) => checks),
  table(
    'unnumbered',
    'What plans promise of an indicator in words, without a number',
    Unnumbered,
    ({ unnumbered }) => unnumbered,
  ),
  table(
    'dropped',
    'What was read and is no figure, as a person found: in no other file',
    Observation,
    ({ dropped }) => dropped,
  ),
];

export const NUMERALS = {
  name: 'numerals',
  description: 'For each document every numeral in its text, and what it belongs to',
  schema: NumeralAccounts,
  /** Of one document. */
  item: NumeralAccounts.valueType,
} as const;
