import { sectionPath } from '../evidence.ts';
import type { Structure } from '../types.ts';
import { type Frame, openingFrame } from './frame.ts';

/** What the part of a document at hand has said so far, for what its sentences leave unsaid. */
export interface Part {
  section: number;
  /** The headings above, outermost first. */
  path: string[];
  /** What figures were taken for where it began, and are now; null where nothing is to be read. */
  opening: Frame | null;
  frame: Frame | null;
  /** The base year that was said for a 由A增长到B; later pairs without years go by it. Null where none was. */
  baseYear: number | null;
  /** An item of a run (二是…) is about a place inside the region. */
  inZone: boolean;
}

/**
 * The part that a section belongs to. A heading inside a part goes on with the part's frame; a new part opens its own.
 * @param before the part of the sentence before; null for the first
 */
export function partOf(structure: Structure, section: number, before: Part | null): Part {
  if (before?.section === section) return before;
  const { sections, source } = structure;
  const next = sections[section]!;
  const path = sectionPath(structure, section);
  const goesOn = before !== null && next.level > 0 && sections[before.section]!.kind === next.kind;
  if (goesOn) return { ...before, section, path, inZone: false };
  const opening = openingFrame(next, source);
  return { section, path, opening, frame: opening, baseYear: null, inZone: false };
}
