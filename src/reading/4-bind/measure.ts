import type { Bound, Measure } from '../../model/index.ts';
import { FLAG } from '../3-tokens/lexicon.ts';
import { has } from './flags.ts';
import type { NumberToken } from './groups.ts';

export const PERCENT = new Set(['%', '‰']);
export const POINTS = new Set(['个百分点', '百分点', '个千分点', '千分点', '个点']);

/** 增长1.2倍, 下降两成: growths that are not told in per cent. */
export const TIMES = new Set(['倍', '成']);

/** 八成以上, 80%: how a part of a whole is told. */
export const SHARES = new Set(['%', '成']);

/** What the words before a number and its unit say is measured; null where they say nothing. */
export function measureOf(zone: number, unit: string): { measure: Measure; falling: boolean } | null {
  const falling = has(zone, FLAG.fall) && !has(zone, FLAG.to);
  if (POINTS.has(unit)) return { measure: 'change', falling };
  const average = has(zone, FLAG.average);
  const moves = has(zone, FLAG.grow | FLAG.fall | FLAG.trend | FLAG.yoy);
  if (PERCENT.has(unit)) {
    if (average) return { measure: 'average-growth', falling };
    // 增速提高到7% is a growth; what else comes to so many per cent may be a share.
    if (has(zone, FLAG.share) || (has(zone, FLAG.to) && !has(zone, FLAG.trend))) return null;
    return moves ? { measure: 'growth', falling } : null;
  }
  if (TIMES.has(unit) && has(zone, FLAG.grow | FLAG.fall) && !has(zone, FLAG.to | FLAG.share | FLAG.average))
    return { measure: 'growth', falling };
  if (has(zone, FLAG.to)) return { measure: 'level', falling: false };
  if (average) return null;
  if (has(zone, FLAG.grow | FLAG.fall) && !has(zone, FLAG.trend)) return { measure: 'change', falling };
  return { measure: 'level', falling: false };
}

/**
 * How far a number binds. What stands before a list binds all of it, what stands behind binds the last member.
 * 达到 and 控制在 say nothing of bounds; 突破 and 超过 say at least.
 */
export function boundOf(zone: number, number: NumberToken): Bound {
  if (number.quantity.upTo !== null) return 'at-least';
  if (number.after === 'at-most') return 'at-most';
  if (number.after === 'at-least') return 'at-least';
  if (number.after === 'about') return 'about';
  if (number.quantity.place === 'top' && number.quantity.value > 1) return 'at-most';
  if (number.quantity.hint !== null) return number.quantity.hint;
  if (has(zone, FLAG.atMostBefore)) return 'at-most';
  if (has(zone, FLAG.atLeastBefore)) return 'at-least';
  if (has(zone, FLAG.aboutBefore)) return 'about';
  return 'exact';
}
