import type { Amount, Indicator, Measure } from '../model/index.ts';
import { completeUnit, toUnit } from '../reading/units.ts';

/**
 * The unit that figures of an indicator and a measure are compared in: the catalogue's for levels and changes, points
 * for changes of rates, % for growths, 位 for ranks.
 */
export function canonicalUnit(indicator: Pick<Indicator, 'unit'>, measure: Measure): string {
  switch (measure) {
    case 'growth':
    case 'average-growth':
      return '%';
    case 'rank':
      return '位';
    case 'change':
      return indicator.unit === '%' ? '个百分点' : indicator.unit;
    case 'level':
      return indicator.unit;
  }
}

/**
 * A written figure in its canonical unit; null where the catalogue has none that fits. Levels and changes may have one
 * of the further units that the catalogue accepts: each is worth as much as the canonical one (人次 as 人).
 */
export function toCanonical(
  figure: { measure: Measure; value: number; unit: string },
  indicator: Pick<Indicator, 'unit' | 'accepts'> | undefined,
): Amount | null {
  if (!indicator) return null;
  const unit = canonicalUnit(indicator, figure.measure);
  const counted = figure.measure === 'level' || figure.measure === 'change';
  for (const goal of [unit, ...(counted ? (indicator.accepts ?? []) : [])]) {
    const value = toUnit(figure.value, completeUnit(figure.unit, goal), goal);
    if (value !== null) return { value, unit };
  }
  return null;
}
