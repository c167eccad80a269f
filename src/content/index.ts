import type { Indicator, Region } from '../model/index.ts';
import { type CorrectionEntry, loadCorrections } from './corrections.ts';
import { type ContentDocument, loadDocuments } from './documents.ts';
import { type FigureEntry, loadFigures } from './figures.ts';
import { Desk } from './files.ts';
import { loadIndicators } from './indicators.ts';
import { ContentError, inOrder } from './problem.ts';
import { loadRegions } from './regions.ts';

export type { CorrectionEntry } from './corrections.ts';
export type { ContentDocument } from './documents.ts';
export type { FigureEntry } from './figures.ts';
export { ContentError, describeProblem, type Problem } from './problem.ts';

/** A content folder that is in order. */
export interface Content {
  regions: Region[];
  indicators: Indicator[];
  /** In the order of their paths: by region, then year, then kind. */
  documents: ContentDocument[];
  figures: FigureEntry[];
  /** By the id of the document they are for. */
  corrections: Map<string, CorrectionEntry[]>;
}

/**
 * Reads a content folder (the shape is that of `content/`). Throws ContentError with every problem found: bad
 * input never passes in silence, and a curator mends all of it in one go.
 * @param catalogue the folder with the catalogue of indicators, where the content folder has none of its own
 */
export function loadContent(dir: string, catalogue: string = dir): Content {
  const desk = new Desk(dir);
  const { regions, names: slugs } = loadRegions(desk);
  const shelf = catalogue === dir ? desk : new Desk(catalogue);
  const { indicators, names: ids } = loadIndicators(shelf);
  if (shelf !== desk) desk.problems.push(...shelf.problems);
  const { documents, files } = loadDocuments(desk, regions, slugs);
  const figures = loadFigures(desk, indicators, { regions: slugs, indicators: ids });
  const corrections = loadCorrections(desk, files, ids);
  if (desk.problems.length > 0) throw new ContentError(inOrder(desk.problems));
  return { regions, indicators, documents, figures, corrections };
}
