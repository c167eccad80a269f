import { type Indicator, type Measure, THEMES, type Theme } from '../../../model/index.ts';
import type { Gap } from '../../gap.ts';
import { commonest, type Holdings, pick, yearsOf } from '../holdings.ts';
import { type Entry, isGoal } from './ledger.ts';

export interface ThemeRow {
  indicator: Indicator;
  measure: Measure;
  result: Entry;
  /** The year it speaks of, where it is not the column's. */
  resultYear: number | null;
  target: Entry;
  targetYear: number | null;
}

export interface ThemeGroup {
  theme: Theme;
  rows: ThemeRow[];
}

export interface Themes {
  resultYear: number | null;
  targetYear: number | null;
  groups: ThemeGroup[];
}

const MEASURES: readonly Measure[] = ['level', 'growth', 'change'];

/**
 * Everything of the catalogue that the ledger does not show, sorted by theme: what was last reported beside what was
 * last promised for a single year, one row for each indicator and measure.
 */
export function themesOf(holdings: Holdings, indicators: readonly Indicator[]): Themes {
  const figures = holdings.figures.filter((figure) => !isGoal(figure));
  const rows = indicators
    .filter((indicator) => !indicator.headline)
    .flatMap((indicator) => {
      const of = MEASURES.flatMap((measure) => {
        const year = (kind: 'result' | 'target') =>
          yearsOf(figures, { indicator: indicator.id, kind, measure })[0] ?? null;
        const [resultYear, targetYear] = [year('result'), year('target')];
        return resultYear === null && targetYear === null
          ? []
          : [{ indicator, measure, resultYear, targetYear }];
      });
      // A level says more than its growth: the growth stands alone only where there is no level on either side.
      return of.slice(0, 1);
    });
  const resultYear = commonest(rows.flatMap((row) => row.resultYear ?? []));
  const targetYear = commonest(rows.flatMap((row) => row.targetYear ?? []));

  const shown = rows.map(({ indicator, measure, ...years }): ThemeRow => {
    const entry = (kind: 'result' | 'target', year: number | null): Entry => {
      const figure = year === null ? null : pick(figures, { indicator: indicator.id, kind, measure, year });
      return figure
        ? { figure }
        : { gap: absence(holdings, kind, kind === 'result' ? resultYear : targetYear) };
    };
    return {
      indicator,
      measure,
      result: entry('result', years.resultYear),
      resultYear: years.resultYear === resultYear ? null : years.resultYear,
      target: entry('target', years.targetYear),
      targetYear: years.targetYear === targetYear ? null : years.targetYear,
    };
  });
  return {
    resultYear,
    targetYear,
    groups: THEMES.map((theme) => ({
      theme,
      rows: shown.filter((row) => row.indicator.theme === theme),
    })).filter((group) => group.rows.length > 0),
  };
}

function absence(holdings: Holdings, kind: 'result' | 'target', year: number | null): Gap {
  const here =
    kind === 'result'
      ? year !== null && holdings.reviewed.has(year)
      : holdings.documents.some((document) => document.plans === year);
  return here ? { kind: 'not-stated', of: kind } : { kind: 'no-report' };
}
