import { type Marker, markerAt } from '../markers.ts';
import { outside, type Span } from '../text.ts';
import { type Entry, entryOf, LONGEST_TERM, paragraphEnd } from './entry.ts';

/** By UTF-16 unit, 1 for what a reference to a footnote may begin with: single marks, and circled numbers from first to last. */
const REFERENCES = new Uint8Array(0x10000);
for (const [first, last] of ['[[', '【【', '〔〔', '注注', '①⑳', '㉑㉟', '㊱㊿'])
  REFERENCES.fill(1, first!.charCodeAt(0), last!.charCodeAt(0) + 1);

/**
 * Footnotes among the text: a paragraph that opens with a number to which the text before it refers, then a short
 * term and a colon.
 */
export function footnotesIn(text: string, span: Span): Entry[] {
  const entries: Entry[] = [];
  const referred = new Set<string>();
  const name = (marker: Marker) => `${marker.style}${marker.ordinal}`;
  for (let i = span.start; i < span.end; i += 1) {
    if (REFERENCES[text.charCodeAt(i)] === 0) continue;
    const marker = markerAt(text, i, ['[1]', '①', '1:']);
    if (marker === null) continue;
    if (i > 0 && text[i - 1] !== '\n') {
      referred.add(name(marker));
      continue;
    }
    if (!referred.has(name(marker))) continue;
    const end = paragraphEnd(text, i, span.end);
    const colon = outside(text, ':', marker.end, Math.min(end, marker.end + LONGEST_TERM));
    if (colon < 0 || outside(text, '，。；', marker.end, colon) >= 0) continue;
    entries.push(...entryOf(text, marker.ordinal, i, marker.end, end));
  }
  return entries;
}
