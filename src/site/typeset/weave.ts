import type { Piece } from './lines.ts';

/** A stretch of the text that is marked in some way. `data` is what the page knows of it. */
export interface Span<Data> {
  start: number;
  end: number;
  /** Of two spans that cover the same words, the one of lower rank stands outside. */
  rank: number;
  data: Data;
}

export type Woven<Data> =
  | { type: 'text'; text: string }
  | { type: 'joint'; joint: Exclude<Piece['joint'], 'none'> }
  /** `first` is false for the rest of a span that began in an earlier block or was cut by another span. */
  | { type: 'span'; span: Span<Data>; first: boolean; children: Woven<Data>[] };

interface Open<Data> {
  span: Span<Data>;
  end: number;
  children: Woven<Data>[];
}

/**
 * Nests spans into the words of a block. A span that would stick out of one that is open already is cut there, so
 * that the result is a tree; every character of the pieces comes out once and in order.
 */
export function weave<Data>(
  text: string,
  pieces: readonly Piece[],
  spans: readonly Span<Data>[],
): Woven<Data>[] {
  const root: Woven<Data>[] = [];
  const first = pieces[0]?.start ?? 0;
  const last = pieces.at(-1)?.end ?? 0;
  const queue = spans
    .filter((span) => span.start < last && span.end > first && span.end > span.start)
    .sort((a, b) => Math.max(a.start, first) - Math.max(b.start, first) || b.end - a.end || a.rank - b.rank);
  const stack: Open<Data>[] = [];
  const children = () => stack.at(-1)?.children ?? root;
  let piece = 0;
  let at = first;

  const begins = (span: Span<Data>) => span.start >= first || text.slice(span.start, first).trim() === '';

  /** Writes the words from `at` to `to`, without the white space between pieces. */
  const write = (to: number) => {
    while (at < to && piece < pieces.length) {
      const { end } = pieces[piece]!;
      const stop = Math.min(to, end);
      if (stop > at) children().push({ type: 'text', text: text.slice(at, stop) });
      at = stop;
      const next = pieces[piece + 1];
      if (stop === end) {
        if (next === undefined) return;
        if (to <= next.start && to <= end) return;
        if (next.joint !== 'none') children().push({ type: 'joint', joint: next.joint });
        at = next.start;
        piece++;
      }
    }
  };
  const closeUpTo = (offset: number) => {
    while (stack.length > 0 && stack.at(-1)!.end <= offset) {
      const top = stack.at(-1)!;
      write(top.end);
      stack.pop();
      if (top.children.length > 0) {
        children().push({ type: 'span', span: top.span, first: begins(top.span), children: top.children });
      }
    }
  };
  for (const span of queue) {
    const start = Math.max(span.start, first);
    closeUpTo(start);
    write(start);
    const end = Math.min(span.end, last, stack.at(-1)?.end ?? last);
    if (end > start) stack.push({ span, end, children: [] });
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  write(last);
  return root;
}
