import type { Term } from '../../model/index.ts';
import { isOneOf } from '../1-normalise/characters.ts';
import type { Structure } from '../types.ts';
import { type Marker, markerAt, runOf } from './markers.ts';
import { evidenceFor, outside, type Span, sectionSpans, sourceSpan, wordsOf } from './text.ts';

type ReadTerm = Omit<Term, 'mentions'>;

const STYLES = ['1.', '[1]', '（1）', '①', '1:', '1）', '1 ', '（一）', '一、'] as const;
/** Longest wording that is still taken for a term, in characters. */
const LONGEST_TERM = 60;
/** Longest term that fills a line, in characters. */
const LONGEST_LINE = 24;
/** What a site prints below a report. */
const CLUTTER = /^(?:相关|责任编辑|责编|编辑|来源|扫一扫|打印|分享|上一篇|下一篇|附件|【|>>|返回)/;

/** An entry of the notes before it has an id. */
interface Entry {
  ordinal: number;
  whole: Span;
  term: Span;
  definition: Span;
}

/** Reads the terms that a document explains: in its notes, and in footnotes that stand among the text. */
export function readTerms(structure: Structure): ReadTerm[] {
  const { text } = structure.normal;
  return blocksOf(structure).flatMap(({ span, section, notes }) => {
    if (notes && isPledgeList(text, span.start)) return [];
    const entries = notes ? notesIn(text, span) : footnotesIn(text, span);
    return entries.map((entry) => ({
      id: `${structure.source.id}:${sourceSpan(structure, entry.whole).start}`,
      term: bareTerm(wordsOf(structure, entry.term)),
      definition: wordsOf(structure, entry.definition),
      document: structure.source.id,
      ordinal: entry.ordinal,
      evidence: evidenceFor(structure, entry.whole, section),
    }));
  });
}

/** A section, or all the notes below one title: terms numbered 一、 look like headings. */
interface Block {
  span: Span;
  section: number;
  notes: boolean;
}

function blocksOf(structure: Structure): Block[] {
  const blocks: Block[] = [];
  sectionSpans(structure).forEach((span, index) => {
    const section = structure.sections[index]!;
    const notes = section.kind === 'notes';
    const last = blocks.at(-1);
    if (notes && last?.notes === true && /^[（一二三四五六七八九十]/.test(section.heading))
      last.span.end = span.end;
    else blocks.push({ span: { ...span }, section: index, notes });
  });
  return blocks;
}

/** An annex that lists what is promised explains nothing: its title tells. */
function isPledgeList(text: string, start: number): boolean {
  const head = text.slice(start, start + 60);
  return /(?:民生|惠民|为民)(?:办)?实事/.test(head) && !/名词|解释|注释/.test(head);
}

/** Where an entry may begin: at a paragraph, or after the mark that closed the one before. */
const opensEntry = (text: string, from: number) => (offset: number) =>
  offset === from || isOneOf(text.charCodeAt(offset - 1), '\n。；！）”:');

function notesIn(text: string, span: Span): Entry[] {
  const markers = runOf(text, span.start, span.end, STYLES, opensEntry(text, span.start));
  if (markers.length === 0) return unnumbered(text, span);
  return markers.flatMap((marker, i) => {
    const next = markers[i + 1];
    const end = next === undefined ? endOfLast(text, marker.end, span.end) : next.start;
    return entryOf(text, marker.ordinal, marker.start, marker.end, end);
  });
}

/** Notes without numbers: a paragraph each, its term before the colon or in brackets. */
function unnumbered(text: string, span: Span): Entry[] {
  const entries: Entry[] = [];
  for (let from = span.start; from < span.end; ) {
    const to = paragraphEnd(text, from, span.end);
    const term = from + BULLET.exec(text.slice(from, to))![0].length;
    const named = bracketed(text, term, to)?.definition ?? colonAt(text, term, to);
    if (named !== null && to - named > 4) entries.push(...entryOf(text, entries.length + 1, from, term, to));
    from = to + 1;
  }
  return entries;
}

/** What a site puts before each paragraph of a list. */
const BULLET = /^[◆●■★▪•*·—-]*/;

/** The colon behind a term that stands before its definition; null where none does, or where a site speaks. */
function colonAt(text: string, from: number, to: number): number | null {
  const colon = outside(text, ':', from, Math.min(to, from + LONGEST_TERM));
  return colon > from && outside(text, '，。；', from, colon) < 0 && !CLUTTER.test(text.slice(from, to))
    ? colon
    : null;
}

/** Where a term in brackets ends and its definition begins: 【标准地】指…. */
function bracketed(text: string, from: number, end: number): { term: number; definition: number } | null {
  const close = text[from] === '【' ? text.indexOf('】', from) : -1;
  if (close < 0 || close >= Math.min(end, from + LONGEST_TERM)) return null;
  return { term: close + 1, definition: text[close + 1] === ':' ? close + 2 : close + 1 };
}

/** The last entry ends with its paragraph; a term that fills a line goes on with the next. */
function endOfLast(text: string, from: number, limit: number): number {
  let end = paragraphEnd(text, from, limit);
  const alone = end - from <= LONGEST_LINE && !'。；'.includes(text[end - 1]!);
  if ((text[end - 1] === ':' || alone) && end < limit) end = paragraphEnd(text, end + 1, limit);
  return end;
}

function paragraphEnd(text: string, from: number, limit: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 || end > limit ? limit : end;
}

/** Cuts an entry into its term and its definition; none where no term can be told. */
function entryOf(text: string, ordinal: number, start: number, body: number, limit: number): Entry[] {
  let end = limit;
  while (end > body && text[end - 1] === '\n') end -= 1;
  let from = body;
  while (from < end && text[from] === '\n') from += 1;
  const cut = termEnd(text, from, end) ?? lineEnd(text, from, end);
  if (cut === null || cut.term <= from || cut.definition >= end) return [];
  return [
    {
      ordinal,
      whole: { start, end },
      term: { start: from, end: cut.term },
      definition: { start: cut.definition, end },
    },
  ];
}

/** Where the term ends and where its definition begins. */
function termEnd(text: string, from: number, end: number): { term: number; definition: number } | null {
  const limit = Math.min(end, from + LONGEST_TERM);
  const inBrackets = bracketed(text, from, end);
  if (inBrackets !== null) return inBrackets;
  const colon = outside(text, ':', from, limit);
  if (colon >= 0 && outside(text, '。；', from, colon) < 0) {
    let definition = colon + 1;
    while (definition < end && text[definition] === '\n') definition += 1;
    return { term: colon, definition };
  }
  const dash = text.slice(from, limit).search(/-{2}|——|—/);
  if (dash > 0) {
    let definition = from + dash;
    while ('-—'.includes(text[definition]!)) definition += 1;
    return { term: from + dash, definition };
  }
  if (text[from] === '“') {
    const close = text.indexOf('”', from);
    const line = text.indexOf('\n', close);
    // “五减”改革 on a line of its own is the term with its last word.
    if (close > 0 && close < limit && !(line > 0 && line < end && line - close < 6))
      return { term: close + 1, definition: close + 1 };
  }
  const means = text.slice(from, limit).search(/，?(?:主要)?(?:是指|指的是)|，(?:即|指)/);
  return means > 0 ? { term: from + means, definition: from + means } : null;
}

/** A term on a line of its own, its definition below. */
function lineEnd(text: string, from: number, end: number): { term: number; definition: number } | null {
  const line = text.indexOf('\n', from);
  if (line < 0 || line >= end || line - from > LONGEST_LINE || outside(text, '，。；', from, line) >= 0)
    return null;
  return { term: line, definition: line + 1 };
}

/** By UTF-16 unit, 1 for what a reference to a footnote may begin with: single marks, and circled numbers from first to last. */
const REFERENCES = new Uint8Array(0x10000);
for (const [first, last] of ['[[', '【【', '〔〔', '注注', '①⑳', '㉑㉟', '㊱㊿'])
  REFERENCES.fill(1, first!.charCodeAt(0), last!.charCodeAt(0) + 1);

/**
 * Footnotes among the text: a paragraph that opens with a number to which the text before it refers, then a short
 * term and a colon.
 */
function footnotesIn(text: string, span: Span): Entry[] {
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

/** A term without the page it stands on and the quotes or brackets that hold the whole of it. */
function bareTerm(words: string): string {
  const term = words.replace(/[[（(〔［【](?:见)?第\s*\d+\s*页[\]）)〕］】]$/, '');
  const bare = /^【([^】]*)】$/.exec(term)?.[1] ?? term;
  return /^[“"”]([^“”"]*)[“"”]$/.exec(bare)?.[1] ?? bare;
}
