import type { DocumentKind } from '../../model/index.ts';

/** A document in lines: from `start` up to, not including, `end`. */
export interface Span {
  kind: DocumentKind;
  start: number;
  end: number;
  /** The line where it opens. */
  anchor: number;
  /** The portal's headline above it. */
  headline: number | null;
}
