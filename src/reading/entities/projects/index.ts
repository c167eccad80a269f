import type { Project } from '../../../model/index.ts';
import type { Structure } from '../../types.ts';
import { projectsIn } from './find.ts';
import { merge } from './merge.ts';

/** Reads the named, concrete projects of a document and what it says of their state and their money. */
export function readProjects(structure: Structure): Project[] {
  const found = structure.sentences.flatMap((sentence) => {
    const kind = structure.sections[sentence.section]?.kind;
    if (kind !== 'review' && kind !== 'plan') return [];
    return projectsIn(structure.normal.text, sentence, sentence.section, kind);
  });
  return merge(structure, found);
}
