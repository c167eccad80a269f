import type { DocumentRecord, Indicator } from '../../../model/index.ts';
import { paragraphs, sentences } from '../../typeset/paragraphs.ts';
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

/** How a pace is promised without a number: alongside another figure, or above it. */
const WITHOUT_NUMBER =
  /(?:与|和|同|跟).{0,14}(?:同步|持平|一致|相当)|(?:高于|快于|不低于|好于).{0,14}(?:增长|增速|水平|平均)/;
/** What may stand before the subject of such a clause. */
const BEFORE = '(?:全县|全市|全区|全省|力争|确保|努力|实现|其中|使|让|和|及)*';
const NUMERAL = /[0-9０-９]|[一二三四五六七八九十百]+(?:万|亿|个|户|家|天|%)/;

/** A wording of the catalogue, `(a|b)` for alternatives and `[x]` for what may be left out, as an expression. */
function wording(alias: string): string {
  return alias
    .replace(/[.*+?^${}\\]/g, '\\$&')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?');
}

interface Clause {
  text: string;
  offset: number;
}

/** Clauses of a stretch of text, white space taken out. */
function* clauses(text: string, start: number, end: number): Generator<Clause> {
  let clause = '';
  let offset = -1;
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? '';
    if (/[，。；！？：,;!?:]/.test(character)) {
      if (clause !== '') yield { text: clause, offset };
      clause = '';
      offset = -1;
    } else if (!/\s/.test(character)) {
      if (offset < 0) offset = at;
      clause += character;
    }
  }
  if (clause !== '') yield { text: clause, offset };
}

function sentenceAt(text: string, document: DocumentRecord, offset: number): number {
  for (const block of paragraphs(text, document.sections)) {
    for (const { start, end } of sentences(text, block)) if (start <= offset && offset < end) return start;
  }
  return offset;
}

/**
 * What the plans of these documents promise of the indicators in words only, so that the page can show the words
 * instead of an empty cell. It must be the subject: what another figure is measured against promises nothing of its
 * own. An indicator with a number for the same year in the same document is left out.
 */
export function unnumberedOf(
  documents: readonly DocumentRecord[],
  texts: ReadonlyMap<string, string>,
  indicators: readonly Indicator[],
  figures: readonly Catalogued[],
): Unnumbered[] {
  const named = indicators.map(({ id, aliases }) => ({
    id,
    pattern: new RegExp(`^${BEFORE}(?:${aliases.map(wording).join('|')})`),
  }));
  const found: Unnumbered[] = [];
  for (const document of documents) {
    const text = texts.get(document.id) ?? '';
    for (const section of document.sections) {
      if (section.kind !== 'plan') continue;
      const year = section.period?.to ?? document.plans;
      for (const clause of clauses(text, section.start, section.end)) {
        if (!WITHOUT_NUMBER.test(clause.text) || NUMERAL.test(clause.text)) continue;
        for (const { id, pattern } of named) {
          if (!pattern.test(clause.text)) continue;
          const numbered = figures.some(
            (figure) =>
              figure.indicator === id &&
              figure.document === document.id &&
              figure.kind === 'target' &&
              figure.period.to === year,
          );
          if (numbered || found.some((other) => other.indicator === id && other.document === document.id))
            continue;
          found.push({
            indicator: id,
            document: document.id,
            year,
            quote: clause.text,
            offset: sentenceAt(text, document, clause.offset),
          });
        }
      }
    }
  }
  return found;
}
