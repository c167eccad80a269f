import type { Dataset } from '../../dataset/index.ts';
import type { DocumentRecord, Project, Region } from '../../model/index.ts';
import { toUnit } from '../../reading/units.ts';
import { factsOf } from './facts.ts';

export interface ProjectEntry {
  project: Project;
  document: DocumentRecord;
  /** Investment in 亿元, for asking “at least so much”; null where none is said or the currency is another. */
  amount: number | null;
}

/** All projects by region, in the order of their documents. */
export function projectsByRegion(dataset: Dataset): { region: Region; projects: ProjectEntry[] }[] {
  const facts = factsOf(dataset);
  const groups = new Map<string, ProjectEntry[]>();
  for (const project of dataset.projects) {
    const document = facts.documents.get(project.document);
    if (document === undefined) continue;
    const { investment } = project;
    const amount = investment === null ? null : toUnit(investment.value, investment.unit, '亿元');
    groups.set(project.region, [...(groups.get(project.region) ?? []), { project, document, amount }]);
  }
  return dataset.regions.flatMap((region) => {
    const projects = groups.get(region.slug);
    return projects === undefined ? [] : [{ region, projects }];
  });
}

/** The years of projects or pledges, the latest first. */
export function yearsIn(entries: readonly { year: number }[]): number[] {
  return [...new Set(entries.map(({ year }) => year))].sort((a, b) => b - a);
}
