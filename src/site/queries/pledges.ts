import type { Dataset } from '../../dataset/index.ts';
import type { Comparison, DocumentRecord, Observation, Pledge, Region, Theme } from '../../model/index.ts';
import { factsOf } from './facts.ts';

export interface PledgeEntry {
  pledge: Pledge;
  figures: Observation[];
  /** Themes of its figures, for the filter; none where it has no figure. */
  themes: Theme[];
  /** Judgements of its figures, where a report of the same thing can be asked for. */
  comparisons: Comparison[];
}

export interface PledgeList {
  region: Region;
  document: DocumentRecord;
  year: number;
  pledges: PledgeEntry[];
}

/** The lists of 民生实事, one a document, by region and the latest first. */
export function pledgeLists(dataset: Dataset): PledgeList[] {
  const facts = factsOf(dataset);
  const lists = new Map<string, PledgeList>();
  for (const pledge of dataset.pledges) {
    const region = facts.regions.get(pledge.region);
    const document = facts.documents.get(pledge.document);
    if (region === undefined || document === undefined) continue;
    const key = `${pledge.document}:${pledge.year}`;
    const list = lists.get(key) ?? { region, document, year: pledge.year, pledges: [] };
    lists.set(key, list);
    const figures = pledge.observations.flatMap((id) => facts.observations.get(id) ?? []);
    list.pledges.push({
      pledge,
      figures,
      themes: [...new Set(figures.map((figure) => figure.theme))],
      comparisons: figures.flatMap((figure) => facts.comparisons.get(figure.id) ?? []),
    });
  }
  const order = new Map(dataset.regions.map((region, index) => [region.slug, index]));
  return [...lists.values()].sort(
    (a, b) => (order.get(a.region.slug) ?? 0) - (order.get(b.region.slug) ?? 0) || b.year - a.year,
  );
}
