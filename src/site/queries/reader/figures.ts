import type { Numeral, Observation } from '../../../model/index.ts';
import type { Span } from '../../typeset/weave.ts';
import { offsetOf } from '../facts.ts';
import { figureEnd, lookOf } from './look.ts';
import type { Mark } from './types.ts';

/** Anchors are offsets, and an offset can be claimed once. */
export function claims() {
  const taken = new Set<number>();
  return (offset: number | null): number | null => {
    if (offset === null || taken.has(offset)) return null;
    taken.add(offset);
    return offset;
  };
}

export function figureSpans(
  text: string,
  numerals: readonly Numeral[],
  figures: readonly Observation[],
  byId: ReadonlyMap<string, Observation>,
  claim: (offset: number | null) => number | null,
): Span<Mark>[] {
  const places = new Map<number, { end: number; figures: Observation[] }>();
  const add = (start: number, end: number, figure: Observation) => {
    const place = places.get(start) ?? { end, figures: [] };
    if (!place.figures.includes(figure)) place.figures.push(figure);
    place.end = Math.max(place.end, figure.measure === 'rank' ? end : figureEnd(text, end, figure.unit));
    places.set(start, place);
  };
  const numberEnd = new Map<number, number>(numerals.map(([start, end]) => [start, end]));
  for (const figure of figures) {
    const start = offsetOf(figure);
    if (start === null) continue;
    const digits = /^[\d.,，\s]*\d|^[零一二三四五六七八九十百千万亿两]+/.exec(text.slice(start, start + 20));
    add(start, numberEnd.get(start) ?? start + (digits?.[0].length ?? 1), figure);
  }
  // A figure said again elsewhere is marked there too.
  for (const [start, end, kind, ref] of numerals) {
    const figure = kind === 'observation' && ref !== null ? byId.get(ref) : undefined;
    if (figure !== undefined) add(start, end, figure);
  }
  const spans: Span<Mark>[] = [];
  let last = -1;
  for (const [start, place] of [...places].sort((a, b) => a[0] - b[0])) {
    const first = place.figures[0]!;
    const look = lookOf(place.figures.find((figure) => figure.indicator !== null) ?? first);
    const from =
      first.measure === 'rank' && text[start - 1] === '第' && start - 1 >= last ? start - 1 : start;
    spans.push({
      start: Math.max(from, last),
      end: place.end,
      rank: 6,
      data: { type: 'figure', id: claim(start), look, figures: place.figures },
    });
    last = place.end;
  }
  return spans;
}

/** `**words**`: the signs are kept but not shown, the words are set bold. */
export function emphasisSpans(text: string): Span<Mark>[] {
  return [...text.matchAll(/\*\*([^*]{1,80}?)\*\*/g)].flatMap((match): Span<Mark>[] => {
    const { index } = match;
    const end = index + match[0].length;
    return [
      { start: index, end: index + 2, rank: 9, data: { type: 'syntax' } },
      { start: index + 2, end: end - 2, rank: 3, data: { type: 'emphasis' } },
      { start: end - 2, end, rank: 9, data: { type: 'syntax' } },
    ];
  });
}
