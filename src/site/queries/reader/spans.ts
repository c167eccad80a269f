import type { Dataset } from '../../../dataset/index.ts';
import type { DocumentRecord, Observation, Project } from '../../../model/index.ts';
import type { Span } from '../../typeset/weave.ts';
import { factsOf, offsetOf } from '../facts.ts';
import { contentsIn } from '../in-document.ts';
import { claims, emphasisSpans, figureSpans } from './figures.ts';
import { mentionedIn } from './mentioned.ts';
import type { Mark } from './types.ts';

export interface Marked {
  spans: Span<Mark>[];
  /** Takes an offset as an anchor; null where it is taken. */
  claim: (offset: number | null) => number | null;
}

/** Everything that is marked in a text, by its offsets. */
export function spansOf(
  dataset: Dataset,
  document: DocumentRecord,
  text: string,
  figures: readonly Observation[],
): Marked {
  const { id } = document;
  const facts = factsOf(dataset);
  const { projects, pledges, terms } = contentsIn(dataset, id);
  const numerals = dataset.numerals[id] ?? [];
  const claim = claims();
  for (const section of document.sections) if (section.heading !== '') claim(section.start);

  const spans: Span<Mark>[] = figureSpans(text, numerals, figures, facts.observations, claim);
  const marked = new Set(spans.map((span) => span.start));
  const dropped = dataset.dropped.filter((figure) => figure.document === id);
  for (const figure of dropped) {
    const start = offsetOf(figure);
    if (start === null || marked.has(start)) continue;
    const end = numerals.find(([at]) => at === start)?.[1] ?? start + 1;
    spans.push({ start, end, rank: 6, data: { type: 'dropped', id: claim(start), figure } });
    marked.add(start);
  }
  for (const project of projects) {
    const data: Mark = { type: 'project', id: claim(offsetOf(project)), project };
    const start = offsetOf(project) ?? project.evidence.start;
    spans.push({ start, end: nameEnd(text, start, project), rank: 4, data });
  }
  for (const pledge of pledges) {
    const { start, end } = pledge.evidence;
    const data: Mark = { type: 'pledge', id: claim(offsetOf(pledge) ?? start), pledge };
    spans.push({ start, end, rank: 1, data });
  }
  for (const term of terms) {
    const { start, end } = term.evidence;
    spans.push({
      start,
      end,
      rank: 2,
      data: { type: 'term', id: claim(offsetOf(term)), term, entry: true, own: true },
    });
  }
  for (const { term, ...mention } of mentionedIn(dataset, id)) {
    const own = term.document === id;
    // The glossary links to the first mention in each document, so a mention has its offset as anchor, too.
    const data: Mark = { type: 'term', id: claim(mention.start), term, entry: false, own };
    // The gloss stands after the quotation marks around a term, not inside them.
    const quoted = text[mention.start - 1] === '“' && text[mention.end] === '”' ? 1 : 0;
    spans.push({ start: mention.start - quoted, end: mention.end + quoted, rank: 5, data });
  }
  for (const [start, end, name, ref] of numerals) {
    if (marked.has(start) || (name === 'observation' && ref !== null && facts.observations.has(ref)))
      continue;
    spans.push({ start, end, rank: 7, data: { type: 'numeral', class: name } });
  }
  spans.push(...emphasisSpans(text));
  return { spans, claim };
}

/** Where a project's name ends in the text; names are kept without the line breaks that scans put into them. */
function nameEnd(text: string, start: number, project: Project): number {
  let at = start;
  for (const character of project.name.replace(/\s/g, '')) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    // The name may be put together from words apart from each other: then the mark ends where they part.
    if (text[at] !== character) return Math.max(at, start + 1);
    at += character.length;
  }
  return at;
}
