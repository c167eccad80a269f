import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../dataset/index.ts';
import {
  type DocumentOutcome,
  evaluateFolder,
  FACT_KINDS,
  type FactKind,
  HEADLINE,
  indicatorsIn,
  loadFirstSights,
  type Score,
  score,
  scoreOf,
  scoreOfIndicators,
  sum,
} from '../../evaluation/index.ts';
import type { Measure, Observation } from '../../model/index.ts';

export interface RuleUse {
  rule: string;
  /** How many figures it read. */
  count: number;
  /** A figure that it read: of the catalogue and with a short sentence, if there is one. */
  example: Observation | null;
}

/** The rules that read figures, the busiest first, with an example of each. */
export function rulesInUse(dataset: Dataset): RuleUse[] {
  const uses = new Map<string, Observation[]>();
  for (const figure of dataset.observations) {
    if (figure.origin === 'entered') continue;
    const use = uses.get(figure.rule);
    if (use === undefined) uses.set(figure.rule, [figure]);
    else use.push(figure);
  }
  const plainness = (figure: Observation) => {
    const evidence = Array.isArray(figure.evidence) ? figure.evidence[0] : figure.evidence;
    return (figure.indicator === null ? 1000 : 0) + Math.abs((evidence?.quote.length ?? 0) - 24);
  };
  return [...uses]
    .map(([rule, figures]) => ({
      rule,
      count: figures.length,
      example: figures.reduce((best, figure) => (plainness(figure) < plainness(best) ? figure : best)),
    }))
    .sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}

/** Figures that stood near an indicator and were not bound to it, by reason, with an example of each. */
export function doubts(dataset: Dataset): { reason: string; count: number; example: Observation }[] {
  const found = new Map<string, { reason: string; count: number; example: Observation }>();
  for (const figure of dataset.observations) {
    if (figure.uncertain === undefined) continue;
    const doubt = found.get(figure.uncertain) ?? { reason: figure.uncertain, count: 0, example: figure };
    doubt.count++;
    found.set(figure.uncertain, doubt);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** How well one folder of annotated documents is read. */
export interface Accuracy {
  /** Documents, with how many figures people read in each. */
  documents: { id: string; title: string; figures: number }[];
  headline: Score;
  catalogue: Score;
  kinds: { kind: FactKind; score: Score }[];
  /** Of what was read right, how much of the rest of it is right too: bounds, ranks, status, money. */
  asides: { of: FactKind; aside: AsideName; right: number; total: number }[];
  measures: MeasureAccuracy[];
  mistakes: Mistake[];
}

export interface MeasureAccuracy {
  indicator: string;
  measure: Measure;
  score: Score;
  /** In how many documents it stands. */
  documents: number;
}

export interface Mistake {
  document: string;
  of: FactKind;
  how: 'missed' | 'extra';
  quote: string;
}

const ASIDES = [
  ['observations', 'bound'],
  ['observations', 'rank'],
  ['projects', 'status'],
  ['projects', 'money'],
] as const satisfies readonly (readonly [FactKind, string])[];
export type AsideName = (typeof ASIDES)[number][1];

/** The documents that the rules were written with, those annotated apart, and those written to be read. */
export const GOLD_FOLDERS = {
  inView: 'tests/gold',
  blind: 'tests/gold/blind',
  invented: 'tests/gold/invented',
} as const;

/** What was read right of documents when they were first seen. @param root of the project */
export const firstSights = (root: string = process.cwd()) =>
  loadFirstSights(join(root, 'tests/gold/first-sight.json'));

const measured = new Map<string, Accuracy | null>();

/**
 * Reads the documents that people annotated anew, without corrections, and counts what is right. Null where the
 * annotations are not at hand.
 * @param folder of annotations, from the root of the project
 */
export function accuracyOf(folder: string, root: string = process.cwd()): Accuracy | null {
  const known = measured.get(folder);
  if (known !== undefined) return known;
  const found = measure(join(root, folder), root);
  measured.set(folder, found);
  return found;
}

function measure(dir: string, root: string): Accuracy | null {
  if (!existsSync(dir)) return null;
  const { documents, outcomes } = evaluateFolder(dir, join(root, 'content'));
  const here = new Set(documents.map(({ id }) => id));
  const found = outcomes.filter(({ document }) => here.has(document));
  if (found.length === 0) return null;
  return summary(found, new Map(documents.map(({ id, frontMatter }) => [id, frontMatter.title])));
}

/** @param titles of the documents, by id */
export function summary(
  outcomes: readonly DocumentOutcome[],
  titles: ReadonlyMap<string, string> = new Map(),
): Accuracy {
  const of = (kind: FactKind) => outcomes.filter((entry) => entry.kind === kind);
  const total = (kind: FactKind) => sum(of(kind).map(({ outcome }) => outcome));
  return {
    documents: of('observations').map(({ document, outcome }) => ({
      id: document,
      title: titles.get(document) ?? document,
      figures: outcome.right.length + outcome.missed.length,
    })),
    headline: scoreOfIndicators(outcomes, HEADLINE),
    catalogue: scoreOfIndicators(outcomes, indicatorsIn(outcomes)),
    kinds: FACT_KINDS.filter((kind) => kind !== 'observations' && of(kind).length > 0).map((kind) => ({
      kind,
      score: scoreOf(total(kind)),
    })),
    asides: ASIDES.flatMap(([kind, aside]) => {
      const found = total(kind).asides[aside];
      return found ? [{ of: kind, aside, right: found.right, total: found.of }] : [];
    }),
    measures: byMeasure(of('observations')),
    mistakes: FACT_KINDS.flatMap((kind) =>
      (['missed', 'extra'] as const).flatMap((how) =>
        of(kind).flatMap(({ document, outcome }) =>
          outcome[how].map(({ quote }) => ({ document, of: kind, how, quote })),
        ),
      ),
    ),
  };
}

/** Scores by indicator and measure, those that people read most first. */
function byMeasure(outcomes: readonly DocumentOutcome[]): MeasureAccuracy[] {
  const groups = new Map<string, MeasureAccuracy & { in: Set<string>; counts: [number, number, number] }>();
  for (const { document, outcome } of outcomes) {
    for (const [slot, items] of [outcome.right, outcome.missed, outcome.extra].entries()) {
      for (const { indicator, measure } of items) {
        if (indicator === null || measure === undefined) continue;
        const key = `${indicator}:${measure}`;
        const group = groups.get(key) ?? {
          indicator,
          measure,
          score: score(0, 0, 0),
          documents: 0,
          in: new Set<string>(),
          counts: [0, 0, 0],
        };
        groups.set(key, group);
        group.in.add(document);
        group.counts[slot]! += 1;
      }
    }
  }
  return [...groups.values()]
    .map(({ indicator, measure, in: where, counts }) => ({
      indicator,
      measure,
      score: score(...counts),
      documents: where.size,
    }))
    .sort((a, b) => b.score.right + b.score.missed - (a.score.right + a.score.missed));
}
