import { offsetOf } from '../dataset/observe.ts';
import type { Evidence, Observation } from '../model/index.ts';

/** The fullest place where a figure is said; null for a figure entered from elsewhere. */
export function mainEvidence(figure: Pick<Observation, 'evidence'>): Evidence | null {
  return Array.isArray(figure.evidence) ? (figure.evidence[0] ?? null) : figure.evidence;
}

/** Words of a report as a quotation in a line: breaks and spaces of the page taken out. */
export function quoted(text: string): string {
  return text.replace(/\s+/g, '').replace(/^[，。；、：]+|[，。；、：]+$/g, '');
}

const SEPARATORS = '，,；;：:。！？!?、\n';

/**
 * The clause of a text in which a figure stands, breaks of the page taken out; for places too narrow for the whole
 * quotation. Commas inside numbers (1,234) do not end it.
 */
export function clauseOf(
  figure: Pick<Observation, 'id' | 'document' | 'evidence'>,
  text: string,
): string | null {
  const evidence = mainEvidence(figure);
  const offset = offsetOf(figure);
  if (evidence === null || offset === null || Number.isNaN(offset)) return null;
  const ends = (at: number) =>
    SEPARATORS.includes(text[at] ?? '') && !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));
  let start = offset;
  while (start > evidence.start && !ends(start - 1)) start -= 1;
  let end = offset;
  while (end < evidence.end && !ends(end)) end += 1;
  return quoted(text.slice(start, end));
}
