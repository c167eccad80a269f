import type { Dataset } from '../../../dataset/index.ts';
import type { Observation, Pledge, Project } from '../../../model/index.ts';
import { factsOf, yearBefore } from '../facts.ts';
import type { Note, NoteRow } from './types.ts';

const MEASURE_ORDER: readonly Observation['measure'][] = [
  'level',
  'growth',
  'average-growth',
  'change',
  'rank',
];

/** What the margin says of a block. Null where there is nothing to say. */
export function noteOf(
  dataset: Dataset,
  figures: readonly Observation[],
  numerals: number,
  pledges: Pledge[],
  projects: Project[],
  terms: number,
  dropped: Observation[],
): Note | null {
  if (figures.length + pledges.length + terms + projects.length + dropped.length === 0) return null;
  const facts = factsOf(dataset);
  const groups = new Map<string, Observation[]>();
  for (const figure of figures) {
    if (figure.indicator === null) continue;
    const key = `${figure.indicator}:${figure.kind}:${figure.period.from}-${figure.period.to}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const rows = [...groups.values()].map((group): NoteRow => {
    const sorted = [...group].sort(
      (a, b) => MEASURE_ORDER.indexOf(a.measure) - MEASURE_ORDER.indexOf(b.measure),
    );
    const first = sorted[0]!;
    const compared = sorted.find((figure) => facts.comparisons.has(figure.id));
    const comparison = compared === undefined ? null : facts.comparisons.get(compared.id)!;
    const beside =
      comparison === null ? [] : first.kind === 'target' ? comparison.results : comparison.targets;
    return {
      figures: sorted,
      indicator: first.indicator,
      label: first.label,
      comparison,
      others: beside.flatMap((id) => facts.observations.get(id) ?? []),
      earlier: yearBefore(facts, first),
      checks: sorted.flatMap((figure) => facts.checks.get(figure.id) ?? []),
    };
  });
  return {
    numerals,
    rows,
    rest: figures.filter((figure) => figure.indicator === null),
    dropped,
    pledges,
    projects,
    terms,
    rules: [
      ...new Set(
        figures
          .filter((figure) => figure.indicator !== null)
          .flatMap((figure) => [...(figure.derivation ?? []).map(({ rule }) => rule), figure.rule]),
      ),
    ],
  };
}
