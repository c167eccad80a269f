import type { Observation, Pledge, Project, Term } from '../../model/index.ts';
import type { Dataset } from '../dataset.ts';

/** What was read in a document, in the order of the data set. */
export interface Contents {
  figures: readonly Observation[];
  projects: readonly Project[];
  pledges: readonly Pledge[];
  terms: readonly Term[];
}

const opened = new WeakMap<Dataset, (document: string) => Contents>();

/** Sorted by document once: a thousand reports must not each go through the figures of all. */
export function contentsIn(dataset: Dataset, document: string): Contents {
  let contents = opened.get(dataset);
  if (!contents) {
    const by = <T extends { document: string | null }>(items: readonly T[]) => {
      const own = Map.groupBy(items, (item) => item.document);
      return (id: string): readonly T[] => own.get(id) ?? [];
    };
    const figures = by(dataset.observations);
    const projects = by(dataset.projects);
    const pledges = by(dataset.pledges);
    const terms = by(dataset.terms);
    contents = (id) => ({
      figures: figures(id),
      projects: projects(id),
      pledges: pledges(id),
      terms: terms(id),
    });
    opened.set(dataset, contents);
  }
  return contents(document);
}
