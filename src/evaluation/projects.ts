import type { Project } from '../model/index.ts';
import { amountKey } from './amount.ts';
import type { GoldProject } from './gold.ts';
import { emptyOutcome, type Item, judge, type Outcome } from './tally.ts';
import { alike, bare } from './words.ts';

export type ReadProject = Pick<Project, 'name' | 'status' | 'year' | 'investment' | 'evidence'>;

/** How well two projects go together: 0 not at all; the same name and year best. */
function likeness(gold: GoldProject, read: ReadProject): number {
  const [a, b] = [bare(gold.name), bare(read.name)];
  const year = gold.year === read.year ? 1 : 0;
  if (a === b) return 6 + year;
  if (a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a))) return 4 + year;
  return alike(a, b) >= 0.8 ? 2 + year : 0;
}

/**
 * Compares projects: right when the names contain one another or share four fifths of their characters, each read
 * project with one line and the best fits first; status and money are judged on those that are right.
 */
export function scoreProjects(gold: readonly GoldProject[], read: readonly ReadProject[]): Outcome {
  const outcome = emptyOutcome();
  const pairs = gold.flatMap((line, g) =>
    read.flatMap((project, r) => {
      const quality = likeness(line, project);
      // A line of taste takes only what no other line wants.
      return quality === 0 ? [] : [{ g, r, quality: line.taste ? quality - 10 : quality }];
    }),
  );
  pairs.sort((a, b) => b.quality - a.quality || a.g - b.g || a.r - b.r);
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const { g, r } of pairs) {
    if (taken.has(g) || used.has(r)) continue;
    taken.set(g, r);
    used.add(r);
  }
  for (const [g, line] of gold.entries()) {
    const item: Item = { key: `${line.name} (${line.year})`, indicator: null, quote: line.quote };
    const match = taken.get(g);
    const project = match === undefined ? undefined : read[match];
    if (line.taste) continue;
    if (project === undefined) {
      outcome.missed.push(item);
      continue;
    }
    outcome.right.push(item);
    judge(outcome, 'status', project.status === line.status, {
      ...item,
      key: `${item.key}: ${project.status}, should be ${line.status}`,
    });
    const money = (amount: Project['investment']) =>
      amount === null ? 'none' : amountKey(amount.value, amount.unit);
    judge(outcome, 'money', money(project.investment) === money(line.investment), {
      ...item,
      key: `${item.key}: ${money(project.investment)}, should be ${money(line.investment)}`,
    });
    judge(outcome, 'name', bare(project.name) === bare(line.name), {
      ...item,
      key: `${item.key}: ${project.name}`,
    });
  }
  for (const [r, project] of read.entries()) {
    if (used.has(r)) continue;
    outcome.extra.push({
      key: `${project.name} (${project.year}, ${project.status})`,
      indicator: null,
      quote: project.evidence.quote,
    });
  }
  return outcome;
}
