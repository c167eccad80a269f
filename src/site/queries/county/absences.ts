import type { DocumentRecord, Indicator, Observation } from '../../../model/index.ts';
import type { Dataset } from '../../dataset.ts';
import { clauseOf, mainEvidence, quoted } from '../../evidence.ts';
import type { Holdings } from '../holdings.ts';
import type { Ledger } from './ledger.ts';
import type { Unnumbered } from './unnumbered.ts';

/** A number that no rule could bind with certainty, with the words around it. */
export interface Doubt {
  figure: Observation;
  quote: string;
}

/** What is missing of a region, and why: the four kinds. */
export interface Absences {
  /** Years in which reports were given somewhere here, but none of this region is here. */
  years: number[];
  /** Years promised for that those reports would have answered. */
  unanswered: number[];
  /** Headline indicators whose level or growth the report of a year leaves out. */
  unstated: { indicator: Indicator; year: number; missing: ('level' | 'growth')[] }[];
  /** Documents that are digests: much is left out of them. */
  digests: DocumentRecord[];
  unnumbered: Unnumbered[];
  doubts: Doubt[];
  /** How many doubts there are in all; `doubts` holds the first few. */
  doubtCount: number;
}

const DOUBTS_SHOWN = 3;

export function absencesOf(
  dataset: Dataset,
  holdings: Holdings,
  ledger: Ledger,
  unnumbered: readonly Unnumbered[],
): Absences {
  const given = new Set(holdings.documents.map((document) => document.year));
  const all = dataset.documents.map((document) => document.year);
  const first = Math.min(...holdings.documents.map((document) => document.year));
  const years = [...new Set(all)].filter((year) => year >= first);
  const last = Math.max(...all);
  const absent = years.length === 0 ? [] : range(first, last).filter((year) => !given.has(year));
  const promised = new Set(
    holdings.figures
      .filter((figure) => figure.kind === 'target' && figure.period.from === figure.period.to)
      .map((figure) => figure.period.to),
  );
  const doubts = holdings.all.filter((figure) => figure.uncertain !== undefined);
  return {
    years: absent,
    unanswered: absent
      .map((year) => year - 1)
      .filter((year) => promised.has(year) && !holdings.reviewed.has(year)),
    unstated: ledger.rows.flatMap((row) => {
      const missing = (['level', 'growth'] as const).filter((measure) => {
        const entry = row[measure];
        return 'gap' in entry && entry.gap.kind === 'not-stated';
      });
      return row.resultYear === null || missing.length === 0 || missing.length === 2
        ? []
        : [{ indicator: row.indicator, year: row.resultYear, missing }];
    }),
    digests: holdings.documents.filter((document) => document.kind === 'digest'),
    unnumbered: [...unnumbered],
    doubts: doubts.slice(0, DOUBTS_SHOWN).flatMap((figure) => {
      const evidence = mainEvidence(figure);
      if (!evidence || figure.document === null) return [];
      return [
        {
          figure,
          quote: clauseOf(figure, dataset.texts.get(figure.document) ?? '') ?? quoted(evidence.quote),
        },
      ];
    }),
    doubtCount: doubts.length,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
