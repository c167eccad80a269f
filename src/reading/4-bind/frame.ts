import type { Kind, Period, Section } from '../../model/index.ts';
import type { SourceText } from '../types.ts';

/** What figures are taken for that say nothing of their own: reported or promised, and of which years. */
export interface Frame {
  kind: Kind;
  period: Period;
}

/** The frame a section opens with; null where nothing is to be read. */
export function openingFrame(section: Section, source: SourceText): Frame | null {
  if (section.kind === 'notes') return null;
  if (section.kind === 'none') return null;
  const year = section.kind === 'review' ? source.reviews : source.plans;
  return {
    kind: section.kind === 'review' ? 'result' : 'target',
    period: section.period ?? { from: year, to: year },
  };
}
