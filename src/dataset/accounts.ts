import type { Numeral, NumeralClass, Observation, Pledge, Project, Term } from '../model/index.ts';
import { offsetInId, offsetOf } from './observe.ts';

/** What became of the facts of one document after merging and correcting. */
export interface Facts {
  observations: readonly Observation[];
  pledges: readonly Pledge[];
  projects: readonly Project[];
  terms: readonly Pick<Term, 'id' | 'evidence'>[];
  /** Id of a figure that was merged away → id of the observation it is part of. */
  into: ReadonlyMap<string, string>;
}

/** The account of every numeral, led to the facts that are left: merged, dropped and added figures included. */
export function settleNumerals(numerals: readonly Numeral[], facts: Facts): Numeral[] {
  const ids = new Set(facts.observations.map(({ id }) => id));
  const at = new Map<number, string>();
  for (const figure of facts.observations) {
    const offset = offsetOf(figure);
    if (offset !== null && !at.has(offset)) at.set(offset, figure.id);
  }
  return numerals.map(([start, end, kind, ref]): Numeral => {
    if (kind === 'observation') {
      const settled = ref === null ? undefined : (facts.into.get(ref) ?? ref);
      if (settled !== undefined && ids.has(settled)) return [start, end, kind, settled];
      const other = at.get(start);
      if (other !== undefined) return [start, end, kind, other];
      return [start, end, ...holder(start, end, facts)];
    }
    const added = ref === null ? at.get(start) : undefined;
    return added === undefined ? [start, end, kind, ref] : [start, end, 'observation', added];
  });
}

/** What a numeral belongs to when a person has said that it is no figure. */
function holder(
  start: number,
  end: number,
  { pledges, projects, terms }: Facts,
): [NumeralClass, string | null] {
  const kinds = [
    ['pledge', pledges],
    ['project', projects],
    ['term', terms],
  ] as const;
  for (const [kind, items] of kinds) {
    const item = items.find(({ evidence }) => evidence.start <= start && evidence.end >= end);
    if (item) return [kind, item.id];
  }
  return ['name', null];
}

/** Pledges with the figures that stand in them, in the order of the text. */
export function settlePledges(pledges: readonly Pledge[], { observations, into }: Facts): Pledge[] {
  if (pledges.length === 0) return [];
  const said = [
    ...observations.map((figure) => ({ offset: offsetOf(figure) ?? -1, id: figure.id })),
    ...[...into].map(([from, to]) => ({ offset: offsetInId(from), id: to })),
  ].sort((a, b) => a.offset - b.offset);
  return pledges.map((pledge) => {
    const { start, end } = pledge.evidence;
    const inside = said.filter(({ offset }) => offset >= start && offset < end).map(({ id }) => id);
    return { ...pledge, observations: [...new Set(inside)] };
  });
}
