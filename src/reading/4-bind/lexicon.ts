import type { Indicator } from '../../model/index.ts';
import { baseOf } from '../3-tokens/lexicon.ts';
import relations from '../lexicon/relations.json' with { type: 'json' };
import { sameDimension, toUnit } from '../units.ts';

/** What the binder asks of a catalogue. */
export interface CatalogueIndex {
  get(id: string): Indicator | undefined;
  /** The indicator that counts what is new of a stock: 新增高新技术企业 of 高新技术企业. */
  flowOf(id: string): Indicator | undefined;
  /** What a word such as 总投资 or 占 said after a subject names: 签约项目 … 总投资. */
  related(word: string, subject: string): Indicator | undefined;
}

export function indexOf(catalogue: readonly Indicator[]): CatalogueIndex {
  const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const flows = new Map(
    catalogue.flatMap((indicator) => (indicator.flowOf === undefined ? [] : [[indicator.flowOf, indicator]])),
  );
  const related = new Map(
    relations.flatMap((relation) =>
      relation.words.map((word): [string, string] => [`${relation.of} ${word}`, relation.gives]),
    ),
  );
  return {
    get: (id) => byId.get(id),
    flowOf: (id) => flows.get(id),
    related: (word, subject) => byId.get(related.get(`${subject} ${word}`) ?? ''),
  };
}

/** Is it a word that only has a meaning after a subject: 总投资, 占? */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set(relations.flatMap((relation) => relation.words));

/** Can that be a level of this indicator? It is told by the unit alone, which takes no counting. */
export function fitsLevel(indicator: Indicator, value: number, unit: string): boolean {
  return Number.isFinite(value) && unitOfLevel(indicator, unit) !== null;
}

/**
 * A level in the unit of the catalogue.
 * @returns null where the unit can't be one of this indicator
 */
export function canonicalLevel(indicator: Indicator, value: number, unit: string): number | null {
  const full = unitOfLevel(indicator, unit);
  return full === null ? null : toUnit(value, full, indicator.unit);
}

/** What a unit stands for in a level of an indicator, of the dimension of its own; null where it can't be one. */
function unitOfLevel(indicator: Indicator, unit: string): string | null {
  if (sameDimension(unit, indicator.unit)) return unit;
  const base = baseOf(unit);
  // 由3.36亿增长到6.92亿: a bare multiplier leaves the unit to the subject.
  if (base !== '' && indicator.accepts?.includes(base) !== true) return null;
  const full = unit.slice(0, unit.length - base.length) + baseOf(indicator.unit);
  return sameDimension(full, indicator.unit) ? full : null;
}
