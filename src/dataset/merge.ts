import type { Evidence, Observation } from '../model/index.ts';
import { evidences, offsetOf } from './observe.ts';

/** Labels shorter than this (总投资, 产值) are said of many things; they do not show that two figures are one. */
const TELLING_LABEL = 4;

export interface Merged {
  observations: Observation[];
  /** Id of each figure that was merged away → id of the observation it is part of. */
  into: Map<string, string>;
}

/**
 * A figure stated twice in one document becomes one observation with several pieces of evidence, the fullest (the
 * longest) first; it carries the id and the words of that one. Bounds may differ as long as they do not exclude
 * each other (以上 and 以内 do); the fullest statement's holds. Order of the rest is kept.
 * @param observations of one document
 */
export function mergeRestatements(observations: readonly Observation[]): Merged {
  const groups: Observation[][] = [];
  const open = new Map<string, Observation[][]>();
  for (const figure of observations) {
    const key = identity(figure);
    const alike = key === null ? [] : (open.get(key) ?? []);
    const group = alike.find((members) => members.every((member) => fits(member, figure)));
    if (group) {
      group.push(figure);
      continue;
    }
    const fresh = [figure];
    groups.push(fresh);
    if (key !== null) open.set(key, [...alike, fresh]);
  }
  const into = new Map<string, string>();
  const merged = groups.map((group) => unite(group, into));
  return { observations: merged.sort(byPlace), into };
}

/** What two statements must share to be the same thing said; null for what is never merged. */
function identity(figure: Observation): string | null {
  const amount = figure.canonical ?? figure;
  const base = [
    figure.kind,
    figure.measure,
    figure.period.from,
    figure.period.to,
    figure.scope,
    figure.rank && `${figure.rank.basis} ${figure.rank.within}`,
    amount.value,
    amount.unit,
  ];
  if (figure.indicator !== null) return JSON.stringify([figure.indicator, ...base]);
  if (figure.label.length < TELLING_LABEL) return null;
  return JSON.stringify([null, figure.label, ...base]);
}

function fits(one: Observation, other: Observation): boolean {
  const bounds = [one.bound, other.bound];
  if (bounds.includes('at-least') && bounds.includes('at-most')) return false;
  // One number that says two things says them both.
  return offsetOf(one) !== offsetOf(other);
}

function unite(group: readonly Observation[], into: Map<string, string>): Observation {
  const [fullest, ...others] = group.toSorted(
    (a, b) => fullness(b) - fullness(a) || (offsetOf(a) ?? 0) - (offsetOf(b) ?? 0),
  );
  if (!fullest) throw new Error('a group has at least one statement');
  if (others.length === 0) return fullest;
  for (const other of others) into.set(other.id, fullest.id);
  const pieces = distinct([fullest, ...others].flatMap(evidences));
  return { ...fullest, evidence: pieces.length === 1 ? (pieces[0] ?? null) : pieces };
}

/** Two numbers of one sentence can share their quote; it is shown once. */
function distinct(pieces: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return pieces.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function fullness(figure: Observation): number {
  const quote = evidences(figure)[0]?.quote ?? '';
  return quote.replace(/\s+/g, '').length;
}

function byPlace(a: Observation, b: Observation): number {
  return (offsetOf(a) ?? 0) - (offsetOf(b) ?? 0) || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
