import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentDocument, loadContent } from '../content/index.ts';
import { createReader } from '../reading/index.ts';
import { type DocumentOutcome, evaluate } from './evaluate.ts';
import { type GoldDocument, loadGold } from './gold.ts';

/** What a folder of annotations says of the reader. */
export interface FolderOutcome {
  gold: GoldDocument[];
  /** The annotated documents that are at hand. */
  documents: ContentDocument[];
  outcomes: DocumentOutcome[];
}

/**
 * Reads the documents that a folder annotates anew, without corrections, and compares: what is measured is the
 * reader. A folder with `reports/` of its own has its texts there; else they are those of the content folder.
 * @throws ContentError, and where a line of the annotations does not fit its schema
 */
export function evaluateFolder(folder: string, contentDir: string): FolderOutcome {
  const gold = loadGold(folder);
  const own = existsSync(join(folder, 'reports'));
  const content = own ? loadContent(folder, contentDir) : loadContent(contentDir);
  const read = createReader(content.indicators);
  const annotated = new Set(gold.map(({ document }) => document));
  const documents = content.documents.filter(({ id }) => annotated.has(id));
  const readings = new Map(documents.map((document) => [document.id, read(document)]));
  return { gold, documents, outcomes: evaluate(gold, readings) };
}
