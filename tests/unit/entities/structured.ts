import { structureOf } from '../../../src/reading/2-structure/index.ts';
import type { SourceText, Structure } from '../../../src/reading/types.ts';

/** A document of 2023 by an invented county with this text. */
export function document(text: string, changes: Partial<SourceText> = {}): SourceText {
  return {
    id: 'qinghe-2023-report',
    region: 'qinghe',
    kind: 'report',
    year: 2023,
    reviews: 2022,
    plans: 2023,
    spans: null,
    names: { own: '青禾县', parents: ['柳岸市', '云麓省'] },
    text,
    marks: [],
    ...changes,
  };
}

const HEADINGS = { review: '一、2022年工作回顾', plan: '二、2023年工作安排' };

/** The structure of a text that stands in one part of a report. */
export const inPart = (part: 'review' | 'plan', text: string, changes: Partial<SourceText> = {}): Structure =>
  structureOf(document(`${HEADINGS[part]}\n\n${text}`, changes));

export const structured = (text: string, changes: Partial<SourceText> = {}): Structure =>
  structureOf(document(text, changes));
