import { plannedYears } from '../../../derive/accounted.ts';
import { type Indicator, type Measure, THEMES, type Theme } from '../../../model/index.ts';
import { absence, type Gap } from '../../gap.ts';
import { type Catalogued, commonest, type Holdings, pickAll, yearsOf } from '../holdings.ts';
import { isGoal } from './ledger.ts';

/** What a document states, all of it where it counts in parts, or why it is absent. */
export type Statement = { figures: Catalogued[] } | { gap: Gap };

export interface ThemeRow {
  indicator: Indicator;
  measure: Measure;
  result: Statement;
  /** The year it speaks of, where it is not the column's. */
  resultYear: number | null;
  target: Statement;
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
  const resultYear = columnYear(
    figures.filter((figure) => figure.kind === 'result'),
    holdings.reviewed,
    rows.flatMap((row) => row.resultYear ?? []),
  );
  const targetYear = columnYear(
    figures.filter((figure) => figure.kind === 'target'),
    plannedYears(holdings.documents),
    rows.flatMap((row) => row.targetYear ?? []),
  );

  const shown = rows.map(({ indicator, measure, ...years }): ThemeRow => {
    const entry = (kind: 'result' | 'target', year: number | null): Statement => {
      const stated = year === null ? [] : pickAll(figures, { indicator: indicator.id, kind, measure, year });
      return stated.length > 0
        ? { figures: stated }
        : { gap: absence(holdings.documents, kind, kind === 'result' ? resultYear : targetYear) };
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

/**
 * The year that a column is headed by: the newest that a report here speaks of. One entered figure must not head a
 * column of a report's figures. Where no report speaks, the year of most rows.
 */
function columnYear(
  figures: readonly Catalogued[],
  told: ReadonlySet<number>,
  years: readonly number[],
): number | null {
  const read = figures.filter((figure) => figure.origin !== 'entered');
  return yearsOf(read, {}).find((year) => told.has(year)) ?? commonest(years);
}
