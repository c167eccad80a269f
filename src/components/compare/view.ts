import { dotFigure, dotRows, type RankedRow } from '../../charts/dots.ts';
import { goalOf } from '../../charts/goal.ts';
import type { Drawn, Series } from '../../charts/series.ts';
import type { ChartFigure, Mark } from '../../charts/spec.ts';
import { amount, difference } from '../../charts/title.ts';
import type { Say } from '../../charts/words.ts';
import { derivedNote, sharedTicks, yearFigure } from '../../charts/years.ts';
import { csvOf } from './csv.ts';
import { distanceTitle } from './distance.ts';
import { measuresOfView, type State } from './state.ts';

/** One indicator of the comparison. */
export interface Part {
  indicator: { id: string; name: string; href: string };
  note: string;
  /** A chart a region, on one scale. Empty where rows of dots say it better. */
  multiples: readonly { series: Series; figure: ChartFigure }[];
  dots: readonly ChartFigure[];
  sources: string;
  /** How what is worked out here was worked out; empty where nothing is. */
  derived: string;
}

/** All that the page of a comparison shows, in the reader's language. */
export interface Comparison {
  title: string;
  lead: string;
  parts: readonly Part[];
  citation: string;
  csv: string;
}

/** Finds the series of a region and an indicator; empty of figures where nothing is stated. */
export type Find = (region: string, indicator: string) => Series;

const yearsOf = ({ from, to }: State): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const latest = (series: Series, measure: Drawn, years: readonly number[]): Mark | undefined =>
  series.marks[measure].findLast((mark) => mark.kind === 'result' && years.includes(mark.year));

function sorted(all: readonly Series[], state: State, years: readonly number[]): Series[] {
  if (state.sort === 'given') return [...all];
  const measure = measuresOfView(state.view)[0] ?? 'level';
  const better = measure === 'rank' ? 1 : -1;
  const worth = (series: Series): number => {
    if (state.sort === 'gap') {
      const gaps = series.judged.filter((entry) => years.includes(entry.year) && entry.gap !== null);
      return -(gaps.at(-1)?.gap ?? Number.NEGATIVE_INFINITY);
    }
    const mark = latest(series, measure, years);
    return mark ? better * mark.value : Number.POSITIVE_INFINITY;
  };
  const by = new Map(all.map((series) => [series, worth(series)]));
  return [...all].sort((a, b) => compareNumbers(by.get(a)!, by.get(b)!));
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function sortedRows(rows: readonly RankedRow[], state: State): RankedRow[] {
  if (state.sort === 'given') return [...rows];
  const worth = (row: RankedRow) =>
    state.sort === 'gap' ? (row.gap ?? Number.NEGATIVE_INFINITY) : (row.result ?? row.target)!.value;
  return [...rows].sort((a, b) => compareNumbers(worth(b), worth(a)));
}

function partOf(all: readonly Series[], state: State, say: Say): Part {
  const years = yearsOf(state);
  const { indicator } = all[0]!;
  const order = sorted(all, state, years);
  const sources = order.flatMap((series) =>
    series.sources.length > 0
      ? [
          say('compare.sourceOf', {
            region: series.region.name,
            list: series.sources.join(say('chart.comma')),
          }),
        ]
      : [],
  );
  const shared = {
    indicator,
    sources: sources.join(say('chart.semicolon')),
  };
  if (state.view === 'distance') {
    const dots = (['growth', 'level'] as const).flatMap((measure) => {
      const options = { measure, years, promised: true, title: '' };
      const rows = sortedRows(dotRows(order, options, say), state);
      const title = distanceTitle(rows, measure, say);
      const figure = dotFigure(rows, { ...options, title }, say);
      return figure ? [figure] : [];
    });
    return { ...shared, note: say('compare.note.distance'), multiples: [], dots, derived: '' };
  }
  const measures = measuresOfView(state.view).filter((measure) =>
    all.some((series) => series.marks[measure].some((mark) => years.includes(mark.year))),
  );
  const ticks = Object.fromEntries(measures.map((measure) => [measure, sharedTicks(all, measure, years)]));
  const multiples = order.map((series) => ({
    series,
    figure: yearFigure(series, { years, measures, ticks, keepEmpty: true }, say),
  }));
  return {
    ...shared,
    note: say(`compare.note.${state.view}`),
    multiples: measures.length > 0 ? multiples : [],
    dots: [],
    derived: multiples
      .filter(({ figure }) => derives(figure))
      .map(({ series }) =>
        say('compare.sourceOf', { region: series.region.name, list: derivedNote(series, say) }),
      )
      .join(''),
  };
}

const derives = ({ chart }: ChartFigure): boolean =>
  chart.type === 'years' && chart.panels.some((panel) => panel.path?.derived);

/** What the comparison says in a few sentences: the latest levels, then who is how far from the goal, nearest first. */
function leadOf(all: readonly Series[], say: Say): string {
  const first = all[0]!;
  const said = all.flatMap((series) => {
    const mark = series.marks.level.findLast((candidate) => candidate.kind === 'result');
    return mark ? [{ series, mark }] : [];
  });
  const list = say('chart.comma');
  if (said.length === 0) return growthLead(all, say);
  const unit = first.units.level;
  const sentences = [
    say('compare.lead.levels', {
      indicator: first.indicator.name,
      list: [...said]
        .sort((a, b) => b.mark.value - a.mark.value)
        .map(({ series, mark }) =>
          say('compare.lead.level', {
            region: series.region.name,
            year: mark.year,
            value: amount(mark.value, unit),
          }),
        )
        .join(say('compare.lead.between')),
    }),
  ];
  const goals = all
    .flatMap((series) => {
      const goal = goalOf(series);
      return goal ? [{ series, goal, share: goal.toGo / Math.abs(goal.goal.value) }] : [];
    })
    .sort((a, b) => a.share - b.share);
  if (goals.length > 0) {
    sentences.push(
      say('compare.lead.goals', {
        list: goals
          .map(({ series, goal }) =>
            say(goal.toGo > 0 ? 'compare.lead.goal' : 'compare.lead.reached', {
              region: series.region.name,
              year: goal.goal.year,
              goal: amount(goal.goal.value, unit),
              gap: difference(goal.toGo, unit),
            }),
          )
          .join(say('compare.lead.between')),
      }),
    );
    const without = said.filter(({ series }) => !goals.some((entry) => entry.series === series));
    if (without.length > 0)
      sentences.push(
        say('compare.lead.noGoal', { list: without.map(({ series }) => series.region.name).join(list) }),
      );
  }
  const silent = all.filter((series) => !said.some((entry) => entry.series === series));
  if (silent.length > 0)
    sentences.push(say('compare.lead.silent', { list: silent.map(({ region }) => region.name).join(list) }));
  return sentences.join('');
}

function growthLead(all: readonly Series[], say: Say): string {
  const first = all[0]!;
  const said = all.flatMap((series) => {
    const mark = series.marks.growth.findLast((candidate) => candidate.kind === 'result');
    return mark ? [{ series, mark }] : [];
  });
  if (said.length === 0) return say('compare.lead.none', { indicator: first.indicator.name });
  return say('compare.lead.levels', {
    indicator: first.indicator.name,
    list: said
      .map(({ series, mark }) =>
        say('compare.lead.growth', {
          region: series.region.name,
          year: mark.year,
          value: amount(mark.value, first.units.growth),
        }),
      )
      .join(say('compare.lead.between')),
  });
}

/** An English amount stays on one line: CNY 22.52 billion. */
const unbroken = (text: string): string =>
  text
    .replaceAll(/CNY (?=[\d−])/g, 'CNY\u00a0')
    .replaceAll(/(?<=\d) (?=(?:million|billion|trillion)\b)/g, '\u00a0');

/** The comparison that a state asks for. Pure: at build time for the usual state, in the browser for any other. */
export function comparisonOf(state: State, find: Find, address: string, say: Say): Comparison {
  const parts = state.indicators.map((indicator) => state.regions.map((region) => find(region, indicator)));
  const title = say('compare.title', {
    indicators: parts.map((all) => all[0]!.indicator.name).join(say('chart.comma')),
    regions: parts[0]!.map((series) => series.region.name).join(say('chart.comma')),
    years:
      state.from === state.to ? String(state.from) : say('compare.years', { from: state.from, to: state.to }),
  });
  return {
    title,
    lead: unbroken(leadOf(parts[0]!, say)),
    parts: parts.map((all) => partOf(all, state, say)),
    citation: say('compare.citation', { title, address }),
    csv: csvOf(parts.flat(), yearsOf(state), measuresOfView(state.view), address),
  };
}
