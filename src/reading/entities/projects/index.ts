import type { Project } from '../../../model/index.ts';
import type { Structure } from '../../types.ts';
import { projectsIn } from './find.ts';
import type { Found } from './found.ts';
import { titleOf } from './heading.ts';
import { merge } from './merge.ts';

/** Reads the named, concrete projects of a document and what it says of their state and their money. */
export function readProjects(structure: Structure): Project[] {
  const { text } = structure.normal;
  const wide = structure.source.names.parents.length === 0;
  const found: Found[] = [];
  for (const [i, sentence] of structure.sentences.entries()) {
    const kind = structure.sections[sentence.section]?.kind;
    if (kind !== 'review' && kind !== 'plan') continue;
    const next = structure.sentences[i + 1];
    const title = next === undefined ? null : titleOf(text, sentence, next, kind);
    if (title !== null) found.push(title);
    else found.push(...projectsIn(text, sentence, { section: sentence.section, part: kind, wide }));
  }
  return merge(structure, found);
}
