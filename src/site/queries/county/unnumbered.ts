import type { DocumentRecord, Indicator, Unnumbered as Promised } from '../../../model/index.ts';
import { paragraphs } from '../../typeset/paragraphs.ts';
import { sentences } from '../../typeset/sentences.ts';
import type { Catalogued } from '../holdings.ts';

/** A promise in words only: 增速与经济增长同步. */
export interface Unnumbered {
  indicator: string;
  document: string;
  year: number;
  /** The clause as written, breaks of the page taken out. */
  quote: string;
  /** Offset of its sentence in the document's text (UTF-16 units): what the report's page has an anchor for. */
  offset: number;
}

function sentenceAt(text: string, document: DocumentRecord, offset: number): number {
  for (const block of paragraphs(text, document.sections)) {
    for (const { start, end } of sentences(text, block)) if (start <= offset && offset < end) return start;
  }
  return offset;
}

/**
 * What the plans of these documents promise of the indicators in words only, so that the page can show the words
 * instead of an empty cell. An indicator with a number for the same year in the same document is left out.
 */
export function unnumberedOf(
  promised: readonly Promised[],
  documents: readonly DocumentRecord[],
  texts: ReadonlyMap<string, string>,
  indicators: readonly Indicator[],
  figures: readonly Catalogued[],
): Unnumbered[] {
  const wanted = new Set(indicators.map(({ id }) => id));
  return documents.flatMap((document) =>
    promised
      .filter(
        (promise) =>
          promise.document === document.id &&
          wanted.has(promise.indicator) &&
          !figures.some(
            (figure) =>
              figure.indicator === promise.indicator &&
              figure.document === document.id &&
              figure.kind === 'target' &&
              figure.period.to === promise.period.to,
          ),
      )
      .map(({ indicator, period, text, evidence }) => ({
        indicator,
        document: document.id,
        year: period.to,
        quote: text,
        offset: sentenceAt(texts.get(document.id) ?? '', document, evidence.start),
      })),
  );
}
