import type { Measure } from '../../model/index.ts';
import { baseOf, FLAG } from '../3-tokens/lexicon.ts';
import type { Case } from './case.ts';
import type { Draft } from './draft.ts';
import { has } from './flags.ts';
import type { NumberToken } from './groups.ts';
import { canonicalLevel, fitsLevel } from './lexicon.ts';
import { PERCENT, POINTS, TIMES } from './measure.ts';
import type { Subject } from './subject.ts';

/** The indicator of a subject: of what is new, where it is said to be. */
export function flowFor(c: Case, subject: Subject): string {
  const id = subject.ids[0] ?? '';
  if (!subject.added) return id;
  return c.index.flowOf(id)?.id ?? id;
}

/** The indicator a figure is bound to, or why it is bound to none. */
export function bound(
  c: Case,
  subject: Subject,
  measure: Measure,
  number: NumberToken,
): Pick<Draft, 'id' | 'doubt'> {
  if (subject.ids.length !== 1) return { id: null, doubt: subject.doubt };
  if (subject.scope === 'part') return { id: null, doubt: null };
  if (subject.doubt !== null) return { id: null, doubt: subject.doubt };
  const ofNew = measure === 'level' || measure === 'change' || !has(c.head.zone, FLAG.add);
  const id = ofNew ? flowFor(c, subject) : subject.ids[0]!;
  const indicator = c.index.get(id);
  if (indicator === undefined) return { id: null, doubt: null };
  if (indicator.measures !== undefined && !indicator.measures.includes(measure))
    return { id: null, doubt: 'measure' };
  const { value, unit } = number.quantity;
  if (measure === 'level') {
    const fits = fitsLevel(indicator, value, unit);
    // 民生支出占80%、达12亿元: behind a share, how much that is.
    const whole = !fits && PERCENT.has(indicator.unit) ? c.index.related('#amount', id) : undefined;
    if (whole !== undefined && fitsLevel(whole, value, unit)) return { id: whole.id, doubt: null };
    if (!fits && indicator.unconverted?.includes(baseOf(unit)) !== true) return { id: null, doubt: 'unit' };
    if (indicator.range !== undefined && fits) {
      const level = canonicalLevel(indicator, value, unit)!;
      if (level < indicator.range[0] || level > indicator.range[1]) return { id: null, doubt: 'range' };
    }
    // 重点项目竣工57个 counts how many of them; 农村公路建成50公里 is what was built.
    const ofThem = indicator.total !== 'sum' || indicator.unit === '个';
    if (has(c.head.zone, FLAG.outcome) && ofThem) return { id: null, doubt: 'outcome' };
  }
  if (measure === 'change' && !POINTS.has(unit) && !fitsLevel(indicator, value, unit)) {
    const amount = c.index.related('#amount', id);
    const fits = amount !== undefined && fitsLevel(amount, value, unit);
    return fits ? { id: amount.id, doubt: null } : { id: null, doubt: 'unit' };
  }
  if ((measure === 'growth' || measure === 'average-growth') && !PERCENT.has(unit) && !TIMES.has(unit))
    return { id: null, doubt: 'unit' };
  return { id, doubt: null };
}
