import type { Evidence } from '../../model/index.ts';
import { isOneOf } from '../1-normalise/characters.ts';
import { normalOffset } from '../2-structure/index.ts';
import type { Structure } from '../types.ts';

/** A stretch of the normal text. */
export interface Span {
  start: number;
  end: number;
}

/** Offsets of the source for a stretch of the normal text that is not empty. */
export function sourceSpan(structure: Structure, { start, end }: Span): Span {
  const { at } = structure.normal;
  return { start: at[start]!, end: at[end - 1]! + 1 };
}

/** Text as published, with line breaks, bold marks and the space around both left out. */
export function written(source: string): string {
  return source
    .replaceAll('**', '')
    .replace(/[^\S\n]*\n\s*/g, '')
    .trim();
}

/** The words of a stretch of the normal text as published. */
export function wordsOf(structure: Structure, span: Span): string {
  const { start, end } = sourceSpan(structure, span);
  return written(structure.source.text.slice(start, end));
}

/** The headings a section stands under, its own included, outermost first. */
export function headingsOf(structure: Structure, section: number): string[] {
  const path: string[] = [];
  let level = Infinity;
  for (let i = section; i >= 0 && level > 0; i -= 1) {
    const { heading, level: own } = structure.sections[i]!;
    if (own >= level) continue;
    level = own;
    if (heading !== '') path.unshift(heading);
  }
  return path;
}

/** Evidence for a stretch of the normal text that stands in a section. */
export function evidenceFor(structure: Structure, span: Span, section: number): Evidence {
  const { start, end } = sourceSpan(structure, span);
  return {
    start,
    end,
    quote: structure.source.text.slice(start, end),
    section: headingsOf(structure, section),
  };
}

/** The sections as stretches of the normal text, in order. */
export function sectionSpans(structure: Structure): Span[] {
  const { at } = structure.normal;
  return structure.sections.map(({ start, end }) => ({
    start: normalOffset(at, start),
    end: normalOffset(at, end),
  }));
}

const OPEN = '（[“《〈';
const CLOSE = '）]”》〉';
/** How far a bracket that is never closed reaches, in characters. */
const REACH = 60;

/** Whether a UTF-16 unit is a Chinese character. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * Offset of the first of some marks that no bracket or quote encloses, from `start` up to `end`; -1 where there is
 * none. A bracket that is not closed within reach encloses nothing.
 */
export function outside(text: string, marks: string, start: number, end: number): number {
  const plain = !isHan(marks.charCodeAt(0));
  let depth = 0;
  let opened = start;
  for (let i = start; i < end; i += 1) {
    if (depth > 0 && i - opened > REACH) {
      i = opened;
      depth = 0;
      continue;
    }
    const code = text.charCodeAt(i);
    const han = isHan(code);
    if (han && plain) continue;
    if (depth === 0 && isOneOf(code, marks)) return i;
    if (han) continue;
    if (isOneOf(code, OPEN)) {
      if (depth === 0) opened = i;
      depth += 1;
    } else if (depth > 0 && isOneOf(code, CLOSE)) depth -= 1;
  }
  return -1;
}
