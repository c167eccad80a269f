import type { Observation, Period } from '../model/index.ts';

/** A figure that a comparison or a check can rest on: of the catalogue, of the whole region. */
export type Bound = Observation & { indicator: string };

export const isBound = (figure: Observation): figure is Bound =>
  figure.indicator !== null && figure.scope === 'region';

export const periodKey = (period: Period): string => `${period.from}-${period.to}`;

/** What a figure speaks of, in words of an address: two figures with one key are statements of the same thing. */
export function subject(figure: Bound): string {
  const key = `${figure.region}:${figure.indicator}:${figure.measure}:${periodKey(figure.period)}`;
  return figure.rank ? `${key}:${figure.rank.basis}-${figure.rank.within}` : key;
}

/** Groups in the order in which their keys first appear. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
