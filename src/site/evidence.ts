import type { Evidence, Observation } from '../model/index.ts';

/** The fullest place where a figure is said; null for a figure entered from elsewhere. */
export function mainEvidence(figure: Pick<Observation, 'evidence'>): Evidence | null {
  return Array.isArray(figure.evidence) ? (figure.evidence[0] ?? null) : figure.evidence;
}

/** Words of a report as a quotation in a line: breaks and spaces of the page taken out. */
export function quoted(text: string): string {
  return text.replace(/\s+/g, '').replace(/^[，。；、：]+|[，。；、：]+$/g, '');
}
