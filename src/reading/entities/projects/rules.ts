import type { Project } from '../../../model/index.ts';
import rules from '../../lexicon/projects/rules.json' with { type: 'json' };

/** A sentence and the projects it must give, in order; what is left out of an expectation is not compared. */
export interface Reads {
  text: string;
  /** Part of the report it stands in; the plan where nothing is said. */
  part?: 'review' | 'plan';
  projects: readonly (Pick<Project, 'name'> &
    Partial<Pick<Project, 'status' | 'investment' | 'scale' | 'owner'>>)[];
}

/** A construction in which reports name projects: what it says, sentences it must read and near misses it must leave. */
export interface ProjectRule {
  name: string;
  says: { zh: string; en: string };
  /** Its sentences stand in the report of a province; else in that of a county. */
  wide?: boolean;
  reads: readonly Reads[];
  leaves: readonly string[];
}

/** The constructions, each with its sentences. All are invented. */
export const PROJECT_RULES = rules as readonly ProjectRule[];
