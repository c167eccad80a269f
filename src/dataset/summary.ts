import { NUMERAL_CLASSES, VERDICTS } from '../model/index.ts';
import type { Dataset } from './types.ts';

/** How much there is of everything: what a curator looks at after each change. */
export interface Summary {
  regions: number;
  documents: number;
  characters: number;
  observations: {
    all: number;
    results: number;
    targets: number;
    catalogued: number;
    uncatalogued: number;
    uncertain: number;
    corrected: number;
    entered: number;
  };
  projects: number;
  pledges: number;
  terms: number;
  mentions: number;
  numerals: Record<string, number>;
  comparisons: Record<string, number>;
  checks: Record<string, number>;
}

function tally(keys: readonly string[], found: Iterable<string>): Record<string, number> {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

export function summarise(dataset: Dataset): Summary {
  const { observations, terms, documents } = dataset;
  const count = (wanted: (figure: Dataset['observations'][number]) => boolean) =>
    observations.filter(wanted).length;
  const numerals = Object.values(dataset.numerals);
  return {
    regions: dataset.regions.length,
    documents: documents.length,
    characters: documents.reduce((sum, { characters }) => sum + characters, 0),
    observations: {
      all: observations.length,
      results: count(({ kind }) => kind === 'result'),
      targets: count(({ kind }) => kind === 'target'),
      catalogued: count(({ indicator }) => indicator !== null),
      uncatalogued: count(({ indicator }) => indicator === null),
      uncertain: count(({ uncertain }) => uncertain !== undefined),
      corrected: count(({ origin }) => origin === 'corrected'),
      entered: count(({ origin }) => origin === 'entered'),
    },
    projects: dataset.projects.length,
    pledges: dataset.pledges.length,
    terms: terms.length,
    mentions: terms.reduce((sum, { mentions }) => sum + mentions.length, 0),
    numerals: tally(
      NUMERAL_CLASSES,
      numerals.flatMap((account) => account.map(([, , kind]) => kind)),
    ),
    comparisons: tally(
      VERDICTS,
      dataset.comparisons.map(({ verdict }) => verdict),
    ),
    checks: tally(
      ['growth', 'shares', 'restated', 'sum'],
      dataset.checks.map(({ kind }) => kind),
    ),
  };
}

/** The summary as a table of words and numbers, one subject a line. */
export function summaryTable(summary: Summary): string {
  const parts = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, number]) => `${name} ${number}`)
      .join(' · ');
  const total = (counts: Record<string, number>) =>
    Object.values(counts).reduce((sum, number) => sum + number, 0);
  const { all, ...figures } = summary.observations;
  const rows: [string, number, string][] = [
    ['regions', summary.regions, ''],
    ['documents', summary.documents, `${summary.characters} characters`],
    ['figures', all, parts(figures)],
    ['projects', summary.projects, ''],
    ['pledges', summary.pledges, ''],
    ['terms', summary.terms, `mentioned ${summary.mentions} times`],
    ['numerals', total(summary.numerals), parts(summary.numerals)],
    ['comparisons', total(summary.comparisons), parts(summary.comparisons)],
    ['checks', total(summary.checks), parts(summary.checks)],
  ];
  return rows
    .map(([name, number, details]) => `${name.padEnd(12)}${String(number).padStart(8)}  ${details}`.trimEnd())
    .join('\n');
}
