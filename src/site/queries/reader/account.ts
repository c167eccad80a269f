import { NUMERAL_CLASSES, type Numeral, type Observation } from '../../../model/index.ts';
import { lookOf } from './look.ts';
import type { Account } from './types.ts';

/** How many numerals of the text are of which class. */
export function accountOf(numerals: readonly Numeral[], byId: ReadonlyMap<string, Observation>): Account {
  const counts = new Map<string, number>();
  for (const [, , kind, ref] of numerals) {
    const figure = ref === null ? undefined : byId.get(ref);
    const name = kind === 'observation' ? (figure === undefined ? 'other' : lookOf(figure)) : kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const order: Account['rows'][number]['class'][] = [
    'result',
    'target',
    'other',
    'other-target',
    ...NUMERAL_CLASSES.filter((name) => name !== 'observation'),
  ];
  return {
    rows: order.flatMap((name) => (counts.has(name) ? [{ class: name, count: counts.get(name)! }] : [])),
    total: numerals.length,
  };
}
