import type { Params } from '../i18n/index.ts';
import { goalOf } from './goal.ts';
import { hanCount, printed, rough } from './numbers.ts';
import type { Drawn, Series, Unit } from './series.ts';
import type { Mark } from './spec.ts';
import type { Say } from './words.ts';

/** A number with its unit, as it stands in a sentence. */
export function amount(value: number, unit: Unit): string {
  return `${unit.before}${printed(value)}${unit.after}`;
}

/** A difference with its unit; rates differ by points. */
export function difference(value: number, unit: Unit): string {
  return `${unit.diffBefore}${printed(rough(Math.abs(value)))}${unit.diffAfter}`;
}

/** A mark's figure with its unit and its bound, as the sentence in the chart says it. */
function said(mark: Mark, unit: Unit, say: Say): string {
  return mark.bound === 'exact'
    ? amount(mark.value, unit)
    : say(`chart.bound.${mark.bound}`, { value: amount(mark.value, unit) });
}

/** 增长7.7%, 下降0.9%. */
function growth(mark: Mark, unit: Unit, say: Say): string {
  const size = { ...mark, value: Math.abs(mark.value) };
  return say(mark.value < 0 ? 'chart.fell' : 'chart.grew', { value: said(size, unit, say) });
}

/**
 * The sentence over a chart: what is seen in it, the most telling thing first: how far the goal is, what became of
 * the latest promise, how the level moved. Empty when nothing is drawn.
 */
export function titleOf(series: Series, measures: readonly Drawn[], say: Say): string {
  const rank = series.marks.rank.at(-1)?.sentence;
  if (!measures.includes('level')) {
    const growing = measures.includes('growth')
      ? (keptSentence(series, say) ?? growthSentence(series, say))
      : rank;
    return growing ?? say('chart.title.none');
  }
  return (
    goalSentence(series, say) ??
    keptSentence(series, say) ??
    keptLevelSentence(series, say) ??
    changeSentence(series, say) ??
    growthSentence(series, say) ??
    levelSentence(series, say) ??
    say('chart.title.none')
  );
}

function span(first: Mark, last: Mark): Params {
  const years = last.year - first.year;
  return { years, yearsHan: hanCount(years) };
}

function goalSentence(series: Series, say: Say): string | null {
  const found = goalOf(series);
  if (!found) return null;
  const unit = series.units.level;
  const { last, goal, toGo } = found;
  const first = series.marks.level.find((mark) => mark.kind === 'result')!;
  const params = {
    goalYear: goal.year,
    goal: said(goal, unit, say),
    gap: difference(toGo, unit),
    year: last.year,
    value: said(last, unit, say),
    delta: difference(last.value - first.value, unit),
    ...span(first, last),
  };
  if (first === last) return say(toGo > 0 ? 'chart.title.oneGoal' : 'chart.title.oneReached', params);
  if (last.value < first.value)
    return say(toGo > 0 ? 'chart.title.downGoal' : 'chart.title.downReached', params);
  return say(toGo > 0 ? 'chart.title.upGoal' : 'chart.title.upReached', params);
}

const resultsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'result');
const targetsOf = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'target');

/** What became of the latest promised growth that has a report. */
function keptSentence(series: Series, say: Say): string | null {
  const unit = series.units.growth;
  const results = resultsOf(series.marks.growth);
  const of = (year: number) => results.find((mark) => mark.year === year);
  const target = targetsOf(series.marks.growth).findLast((mark) => of(mark.year));
  if (!target) return null;
  return say('chart.title.growthBoth', {
    year: target.year,
    target: growth(target, unit, say),
    result: growth(of(target.year)!, unit, say),
  });
}

/** What became of the latest promised level that has a report; of a yearly count also what is promised next. */
function keptLevelSentence(series: Series, say: Say): string | null {
  const unit = series.units.level;
  const results = resultsOf(series.marks.level);
  const targets = targetsOf(series.marks.level);
  const of = (year: number) => results.find((mark) => mark.year === year);
  const target = targets.findLast((mark) => of(mark.year));
  if (target) {
    const params = {
      year: target.year,
      target: said(target, unit, say),
      result: said(of(target.year)!, unit, say),
    };
    return say('chart.title.levelBoth', params);
  }
  const latest = results.at(-1);
  const next = targets.at(-1);
  if (!series.indicator.flow || !latest || !next || next.year < latest.year) return null;
  return say('chart.title.levelThen', {
    year: latest.year,
    result: said(latest, unit, say),
    targetYear: next.year,
    target: said(next, unit, say),
  });
}

/** How the level moved from the first to the last report. */
function changeSentence(series: Series, say: Say): string | null {
  const unit = series.units.level;
  const results = resultsOf(series.marks.level);
  const first = results[0];
  const last = results.at(-1);
  if (!first || !last || first === last) return null;
  const way = last.value === first.value ? 'same' : last.value > first.value ? 'up' : 'down';
  return say(`chart.title.${way}`, {
    from: first.year,
    first: said(first, unit, say),
    to: last.year,
    last: said(last, unit, say),
    delta: difference(last.value - first.value, unit),
    ...span(first, last),
  });
}

/** The latest reported growth, and the promise that no report answers yet. */
function growthSentence(series: Series, say: Say): string | null {
  const unit = series.units.growth;
  const target = targetsOf(series.marks.growth).at(-1);
  const latest = resultsOf(series.marks.growth).at(-1);
  if (target && latest && latest.year < target.year) {
    return say('chart.title.growthThen', {
      year: latest.year,
      result: growth(latest, unit, say),
      targetYear: target.year,
      target: growth(target, unit, say),
    });
  }
  if (latest)
    return say('chart.title.growthResult', { year: latest.year, result: growth(latest, unit, say) });
  if (target)
    return say('chart.title.growthTarget', { year: target.year, target: growth(target, unit, say) });
  return null;
}

function levelSentence(series: Series, say: Say): string | null {
  const unit = series.units.level;
  const last = resultsOf(series.marks.level).at(-1);
  if (last) return say('chart.title.one', { year: last.year, value: said(last, unit, say) });
  const target = series.marks.level.at(-1);
  return target ? say('chart.title.target', { year: target.year, value: said(target, unit, say) }) : null;
}
