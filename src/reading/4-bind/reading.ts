import type { Tokeniser } from '../3-tokens/index.ts';
import type { Structure } from '../types.ts';
import type { CatalogueIndex } from './lexicon.ts';
import type { Place } from './places.ts';

/** What every sentence of a document is read with. */
export interface Reading {
  structure: Structure;
  tokeniser: Tokeniser;
  index: CatalogueIndex;
  /** What the region itself is called. */
  ownNames: readonly string[];
  /** Among whom a place is that does not say so. */
  within: Place['within'];
}
