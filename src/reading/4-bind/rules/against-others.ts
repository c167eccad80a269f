import type { Case } from '../case.ts';
import type { Draft } from '../draft.ts';
import { has } from '../flags.ts';
import { PERCENT, POINTS } from '../measure.ts';
import { other } from '../other.ts';

/** 高于全省平均水平1.2个百分点 is about a difference to others. */
export function againstOthers(c: Case): Draft[] | null {
  if (!has(c.head.zone, 'compare') || !has(c.head.zone, 'peers')) return null;
  if (!PERCENT.has(c.group.numbers[0]!.quantity.unit) && !POINTS.has(c.group.numbers[0]!.quantity.unit))
    return null;
  return other(c, null, 'change', 'against-others');
}
