import type { Drawn, Unit } from '../../../charts/series.ts';
import { type Locale, t } from '../../../i18n/index.ts';
import { rounded } from '../../format.ts';
import { englishUnit } from '../../units.ts';

const ENGLISH_SCALES: readonly (readonly [exponent: number, word: string])[] = [
  [12, 'trillion'],
  [8, 'billion'],
  [6, 'million'],
  [4, 'thousand'],
  [0, ''],
];

export interface Shown extends Unit {
  /** Power of ten from the catalogue's unit to the one shown. */
  exponent: number;
}

/** How levels in a unit of the catalogue are shown: as they are in Chinese, by thousands and billions in English. */
function levelUnit(unit: string, locale: Locale): Shown {
  const english = locale === 'en' ? englishUnit(unit) : null;
  if (!english) {
    const points = unit === '%' ? t(locale, 'unit.points') : unit;
    return { axis: unit, before: '', after: unit, diffBefore: '', diffAfter: points, exponent: 0 };
  }
  const [exponent, scale] = ENGLISH_SCALES.find(([at]) => english.exponent >= at) ?? [0, ''];
  const shownExponent = exponent === 8 ? 9 : exponent === 4 ? 3 : exponent;
  const before = english.words.before;
  const after = `${scale && before ? ' ' : ''}${scale && !before ? ` ${scale}` : scale}${english.words.after[1]}`;
  // Numbers on a chart have no room for both: the title says what a mu is.
  const ratio = english.base === '亩' ? t(locale, 'unit.muRatio') : '';
  // What English leaves out beside a number still has to be named where no number stands.
  const axis = `${before}${scale}${english.words.after[1]}${ratio}`.trim() || t(locale, 'unit.count');
  const points = unit === '%' ? t(locale, 'unit.points') : after;
  return {
    axis,
    before,
    after,
    diffBefore: before,
    diffAfter: points,
    exponent: english.exponent - shownExponent,
  };
}

function growthUnit(locale: Locale): Shown {
  return {
    axis: '%',
    before: '',
    after: '%',
    diffBefore: '',
    diffAfter: t(locale, 'unit.points'),
    exponent: 0,
  };
}

function rankUnit(locale: Locale): Shown {
  const place = t(locale, 'unit.place');
  return { axis: place, before: '', after: place, diffBefore: '', diffAfter: place, exponent: 0 };
}

/**
 * A level in a unit of the catalogue as the number that charts show, and the words for what one of it is: 183.5 (亿元)
 * in Chinese, 18.35 (CNY billion) in English.
 */
export function shownLevel(unit: string, locale: Locale): { axis: string; of: (value: number) => number } {
  const { axis, exponent } = levelUnit(unit, locale);
  return { axis, of: (value) => rounded(value * 10 ** exponent, 4) };
}

/** The units in which each measure of an indicator is drawn. */
export const shownUnits = (unit: string, locale: Locale): Record<Drawn, Shown> => ({
  level: levelUnit(unit, locale),
  growth: growthUnit(locale),
  rank: rankUnit(locale),
});

/** The same without what only the making of a series needs. */
export function plainUnits(units: Record<Drawn, Shown>): Record<Drawn, Unit> {
  const plain = ({ exponent: _, ...unit }: Shown): Unit => unit;
  return { level: plain(units.level), growth: plain(units.growth), rank: plain(units.rank) };
}
