import type { DocumentKind } from '../../model/index.ts';
import { excerpt, squeeze } from '../squeeze.ts';
import { anchorsOf } from './anchors.ts';
import { digestKind } from './digests.ts';
import { endOf } from './end.ts';
import { headEnd, headOf } from './head.ts';
import { headsItem, type Line, linesOf } from './lines.ts';
import type { Span } from './span.ts';

/** A document found in a capture. */
export interface Piece {
  kind: DocumentKind;
  /** Its text, exactly as it stands in the capture: whole lines, or the whole of it. */
  text: string;
  /** First line in the capture, counted from 1. */
  line: number;
  /** The lines before its body: title, congress, speaker; and the portal's headline. One a line. */
  head: readonly string[];
  /** Date that the portal prints below the item, as written. */
  itemDate: string | null;
}

/** A stretch of a capture that is no document. */
export interface LeftOut {
  /** First and last line in the capture, counted from 1. */
  lines: readonly [number, number];
  characters: number;
  excerpt: string;
  reason: string;
  text: string;
}

export interface Split {
  pieces: readonly Piece[];
  leftOut: readonly LeftOut[];
}

/** Fewest characters of an item that can be a digest. */
const SHORTEST_DIGEST = 800;

/** Finds the documents in a capture, and says what the rest of it is. */
export function split(text: string): Split {
  const lines = linesOf(text);
  const anchors = anchorsOf(lines, squeeze(text));
  const spans: Span[] = [];
  anchors.forEach((anchor, index) => {
    const floor = spans.length === 0 ? 0 : spans[spans.length - 1]!.anchor + 1;
    spans.push({
      ...headOf(lines, anchor, floor),
      end: lines.length,
      anchor: anchor.line,
      kind: anchor.kind,
    });
    const before = spans[index - 1];
    if (before !== undefined)
      before.end = endOf(lines, before, spans[index]!.headline ?? spans[index]!.start);
  });
  const last = spans[spans.length - 1];
  if (last !== undefined) last.end = endOf(lines, last, lines.length);

  const found = [...spans, ...digests(lines, spans)].sort((a, b) => a.start - b.start);
  const whole = found.length === 1 && leftOver(lines, found).length === 0;
  return {
    pieces: found.map((span) => pieceOf(text, lines, span, whole)),
    leftOut: leftOver(lines, found).map(([from, to]) => leftOutOf(text, lines, from, to, found.length > 0)),
  };
}

/** Items, or the whole of a capture, that digest a report instead of giving it. */
function digests(lines: readonly Line[], reports: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const [from, to] of leftOver(lines, reports)) {
    for (const item of itemsOf(lines, from, to)) {
      const words = lines.slice(item.start, item.end).map((line) => line.words);
      const kind = words.join('').length < SHORTEST_DIGEST ? null : digestKind(words);
      if (kind !== null) spans.push({ ...item, kind, anchor: item.start });
    }
  }
  return spans;
}

/** A portal's items between two lines; a capture without headlines is one item. */
function itemsOf(
  lines: readonly Line[],
  from: number,
  to: number,
): Pick<Span, 'start' | 'end' | 'headline'>[] {
  const heads = lines.flatMap((line, index) =>
    index >= from && index < to && headsItem(line) ? [index] : [],
  );
  if (heads.length === 0)
    return [{ start: from, end: endOf(lines, { anchor: from, headline: null }, to), headline: null }];
  return heads.map((headline, index) => {
    const limit = heads[index + 1] ?? to;
    const body = lines.findIndex((line, at) => at > headline && line.kind !== 'blank');
    const start = body === -1 || body >= limit ? limit - 1 : body;
    return { start, end: endOf(lines, { anchor: start, headline }, limit), headline };
  });
}

/** Stretches of lines outside the spans that hold any words, headlines of the spans taken out. */
function leftOver(lines: readonly Line[], spans: readonly Span[]): [number, number][] {
  const inside = new Set<number>();
  for (const span of spans) {
    for (let index = span.start; index < span.end; index += 1) inside.add(index);
    if (span.headline !== null) inside.add(span.headline);
    const below = lines.findIndex((line, at) => at >= span.end && line.kind !== 'blank');
    if (below !== -1 && span.headline !== null && lines[below]!.kind === 'date') inside.add(below);
  }
  const stretches: [number, number][] = [];
  let from: number | null = null;
  for (let index = 0; index <= lines.length; index += 1) {
    const outside = index < lines.length && !inside.has(index);
    if (outside && from === null) from = index;
    const breaks =
      index > (from ?? index) && index < lines.length && headsItem(lines[index]!) && spans.length > 0;
    if (from !== null && (!outside || breaks)) {
      if (lines.slice(from, index).some((line) => line.kind !== 'blank')) stretches.push([from, index]);
      from = outside ? index : null;
    }
  }
  return stretches;
}

function pieceOf(text: string, lines: readonly Line[], span: Span, whole: boolean): Piece {
  const from = lines[span.start]!.start;
  const to = lines[span.end - 1]!.end;
  const opening = lines.slice(span.start, headEnd(lines, span)).map((line) => line.words.slice(0, 200));
  const headline = span.headline === null ? [] : [lines[span.headline]!.words];
  const below = lines.slice(span.end).find((line) => line.kind !== 'blank');
  // A site's headline and by-line above the text say what the text may not.
  const above = lines
    .slice(Math.max(0, span.start - 14), span.start)
    .filter((line) => line.kind === 'source' || line.kind === 'title');
  return {
    kind: span.kind,
    text: whole ? text : text.slice(from, to),
    line: span.start + 1,
    head: [...headline, ...above.map((line) => line.words), ...opening].filter((words) => words !== ''),
    itemDate: span.headline !== null && below?.kind === 'date' ? below.words : null,
  };
}

function leftOutOf(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  besides: boolean,
): LeftOut {
  const stretch = text.slice(lines[from]!.start, lines[to - 1]!.end);
  const characters = squeeze(stretch).text.length;
  const reason = headsItem(lines[from]!)
    ? 'an article: no report is given in it'
    : besides
      ? "the site's own words around the reports"
      : 'no report was found in it';
  return { lines: [from + 1, to], characters, excerpt: excerpt(stretch), reason, text: stretch };
}
