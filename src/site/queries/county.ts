import type { Locale } from '../../i18n/index.ts';
import {
  type DocumentRecord,
  type Indicator,
  type Observation,
  type Pledge,
  type Project,
  type Region,
  type Term,
  VERDICTS,
  type Verdict,
} from '../../model/index.ts';
import type { Dataset } from '../dataset.ts';
import { sourceTitle } from '../tongue.ts';
import { type Absences, absencesOf } from './county/absences.ts';
import { type Goal, goalsOf } from './county/goals.ts';
import { type Lead, leadOf } from './county/lead.ts';
import { type Ledger, ledgerOf } from './county/ledger.ts';
import { type Themes, themesOf } from './county/themes.ts';
import { unnumberedOf } from './county/unnumbered.ts';
import { headlines, holdingsOf, shelvesOf } from './holdings.ts';
import { contentsIn } from './in-document.ts';

export interface Tally {
  /** One verdict for each promise, met first. */
  squares: Verdict[];
  counts: Record<Verdict, number>;
}

export interface PledgeList {
  document: DocumentRecord;
  year: number;
  items: Pledge[];
  /** open: no report on that year is here; unrated: it is here, but does not answer item by item. */
  verdict: Verdict;
}

export interface ProjectSummary {
  total: number;
  counts: Record<Project['status'], number>;
  /** The most telling ones: with money, then with a size. */
  shown: Project[];
  withMoney: number;
}

export interface DocumentSummary {
  document: DocumentRecord;
  results: number;
  targets: number;
}

/** Everything the dashboard of a region shows. */
export interface CountyView {
  region: Region;
  counts: { documents: number; results: number; targets: number; years: { from: number; to: number } | null };
  lead: Lead;
  tally: Tally;
  ledger: Ledger;
  goals: Goal[];
  themes: Themes;
  pledges: PledgeList | null;
  projects: ProjectSummary;
  terms: Term[];
  absences: Absences;
  documents: DocumentSummary[];
  /** Other regions of the same city. */
  neighbours: Region[];
  /** Titles of sources that figures were entered from. */
  entered: string[];
  /** Figures that a person corrected, catalogued or not; at the end what was read and is no figure. */
  corrected: Observation[];
}

/** @throws where no region has the slug. */
export function countyView(dataset: Dataset, slug: string, locale: Locale): CountyView {
  const holdings = holdingsOf(dataset, slug);
  const headline = headlines(dataset.indicators);
  const comparisons = shelvesOf(dataset).comparisons.get(slug) ?? [];
  const unnumbered = unnumberedOf(
    dataset.unnumbered,
    holdings.documents,
    dataset.texts,
    headline,
    holdings.figures,
  );
  const ledger = ledgerOf(holdings, headline, comparisons, checked(dataset, slug), unnumbered);
  const goals = goalsOf(holdings, dataset.indicators, comparisons);
  const years = holdings.documents.map((document) => document.year);
  const count = (kind: 'result' | 'target', document?: string) =>
    holdings.all.filter(
      (figure) => figure.kind === kind && (document === undefined || figure.document === document),
    ).length;
  return {
    region: holdings.region,
    counts: {
      documents: holdings.documents.length,
      results: count('result'),
      targets: count('target'),
      years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    },
    lead: leadOf(holdings, ledger, goals, locale),
    tally: tallyOf(comparisons.map((comparison) => comparison.verdict)),
    ledger,
    goals,
    themes: themesOf(holdings, dataset.indicators),
    pledges: pledgesOf(dataset, holdings.documents, holdings.reviewed),
    projects: projectsOf(dataset, slug),
    terms: dataset.terms.filter((term) =>
      holdings.documents.some((document) => document.id === term.document),
    ),
    absences: absencesOf(dataset, holdings, ledger, unnumbered),
    documents: holdings.documents.map((document) => ({
      document,
      results: count('result', document.id),
      targets: count('target', document.id),
    })),
    neighbours: neighboursOf(dataset.regions, holdings.region),
    corrected: [
      ...holdings.all.filter((figure) => figure.correction !== undefined),
      ...dataset.dropped.filter((figure) => figure.region === slug),
    ],
    entered: [
      ...new Set(holdings.all.flatMap(({ source }) => (source ? [sourceTitle(source, locale)] : []))),
    ],
  };
}

/** One square for each promise, in the order of the verdicts. */
export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const counts: Record<Verdict, number> = { met: 0, close: 0, missed: 0, open: 0, unrated: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return { squares: VERDICTS.flatMap((verdict) => Array<Verdict>(counts[verdict]).fill(verdict)), counts };
}

function checked(dataset: Dataset, region: string): Map<Indicator['id'], number> {
  const counts = new Map<string, number>();
  for (const check of dataset.checks) {
    if (check.region === region) counts.set(check.indicator, (counts.get(check.indicator) ?? 0) + 1);
  }
  return counts;
}

/** The list of the latest document that has one. */
function pledgesOf(
  dataset: Dataset,
  documents: readonly DocumentRecord[],
  reviewed: ReadonlySet<number>,
): PledgeList | null {
  for (const document of documents) {
    const items = contentsIn(dataset, document.id).pledges;
    const first = items[0];
    if (!first) continue;
    return {
      document,
      year: first.year,
      items: items.filter((pledge) => pledge.year === first.year).sort((a, b) => a.ordinal - b.ordinal),
      verdict: reviewed.has(first.year) ? 'unrated' : 'open',
    };
  }
  return null;
}

const PROJECTS_SHOWN = 9;

function projectsOf(dataset: Dataset, region: string): ProjectSummary {
  const projects = shelvesOf(dataset).projects.get(region) ?? [];
  const counts: Record<Project['status'], number> = { completed: 0, 'under-way': 0, planned: 0 };
  for (const project of projects) counts[project.status] += 1;
  const telling = (project: Project) =>
    (project.investment ? 1e12 + project.investment.value : 0) + (project.scale ? 1 : 0);
  const ranked = [...projects].sort(
    (a, b) => telling(b) - telling(a) || b.year - a.year || a.id.localeCompare(b.id),
  );
  return {
    total: projects.length,
    counts,
    shown: evenly(ranked, PROJECTS_SHOWN),
    withMoney: projects.filter((project) => project.investment !== null).length,
  };
}

/** The best of each status in turn, so that no status fills the table alone; then sorted by status. */
function evenly(ranked: readonly Project[], wanted: number): Project[] {
  const order: Project['status'][] = ['completed', 'under-way', 'planned'];
  const queues = order.map((status) => ranked.filter((project) => project.status === status));
  const taken: Project[][] = queues.map(() => []);
  for (let count = 0; count < Math.min(wanted, ranked.length); ) {
    for (const [index, queue] of queues.entries()) {
      const next = queue.shift();
      if (next && count < wanted) {
        taken[index]?.push(next);
        count += 1;
      }
    }
  }
  return taken.flat();
}

/** Regions under the same city; of a city itself, those under it. */
function neighboursOf(regions: readonly Region[], region: Region): Region[] {
  const city = region.level === 'city' ? region.code : region.parents.at(-1)?.code;
  return regions.filter(
    (other) => other.slug !== region.slug && other.parents.at(-1)?.code === city && other.level !== 'city',
  );
}
