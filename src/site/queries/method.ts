import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../content/index.ts';
import type { Dataset } from '../../dataset/index.ts';
import {
  type DocumentOutcome,
  evaluate,
  FACT_KINDS,
  type FactKind,
  HEADLINE,
  type Item,
  indicatorsIn,
  loadGold,
  type Score,
  scoreOf,
  scoreOfIndicators,
  sum,
} from '../../evaluation/index.ts';
import type { Observation } from '../../model/index.ts';
import { createReader } from '../../reading/index.ts';

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

export interface Accuracy {
  documents: { id: string; results: number }[];
  headline: Score;
  catalogue: Score;
  indicators: { id: string; score: Score }[];
  kinds: { kind: FactKind; score: Score }[];
  /** Of the figures read right, how many have the right bound; null where none was judged. */
  bounds: { right: number; of: number } | null;
  /** Examples of what was missed and what was read in vain. */
  missed: { document: string; item: Item }[];
  extra: { document: string; item: Item }[];
}

let accuracy: Accuracy | null | undefined;

/**
 * Reads the documents that people annotated anew, without corrections, and counts what is right. Null where the
 * annotations are not at hand.
 */
export function accuracyOf(root: string = process.cwd()): Accuracy | null {
  if (accuracy === undefined) accuracy = measure(root);
  return accuracy;
}

function measure(root: string): Accuracy | null {
  const dir = join(root, 'tests', 'gold');
  if (!existsSync(dir)) return null;
  const gold = loadGold(dir);
  const content = loadContent(join(root, 'content'));
  const read = createReader(content.indicators);
  const annotated = new Set(gold.map(({ document }) => document));
  const readings = new Map(
    content.documents.filter(({ id }) => annotated.has(id)).map((document) => [document.id, read(document)]),
  );
  const outcomes = evaluate(
    gold.filter(({ document }) => readings.has(document)),
    readings,
  );
  return outcomes.length === 0 ? null : summary(outcomes);
}

export function summary(outcomes: readonly DocumentOutcome[]): Accuracy {
  const figures = outcomes.filter(({ kind }) => kind === 'observations');
  const indicators = indicatorsIn(outcomes);
  const bound = sum(figures.map(({ outcome }) => outcome)).asides.bound;
  const examples = (which: 'missed' | 'extra') =>
    figures.flatMap(({ document, outcome }) => outcome[which].map((item) => ({ document, item })));
  return {
    documents: figures.map(({ document, outcome }) => ({
      id: document,
      results: outcome.right.length + outcome.missed.length,
    })),
    headline: scoreOfIndicators(outcomes, HEADLINE),
    catalogue: scoreOfIndicators(outcomes, indicators),
    indicators: indicators
      .map((id) => ({ id, score: scoreOfIndicators(outcomes, [id]) }))
      .sort((a, b) => b.score.right + b.score.missed - a.score.right - a.score.missed),
    kinds: FACT_KINDS.filter((kind) => kind !== 'observations').flatMap((kind) => {
      const own = outcomes.filter((outcome) => outcome.kind === kind);
      return own.length === 0 ? [] : [{ kind, score: scoreOf(sum(own.map(({ outcome }) => outcome))) }];
    }),
    bounds: bound === undefined ? null : { right: bound.right, of: bound.of },
    missed: examples('missed'),
    extra: examples('extra'),
  };
}
