import { z } from 'zod';

/** What a numeral is: part of a fact, or something that is no figure at all. */
export const NUMERAL_CLASSES = [
  'observation',
  'pledge',
  'project',
  'term',
  'date',
  'ordinal',
  'name',
  'code',
] as const;
export const NumeralClass = z.enum(NUMERAL_CLASSES);
export type NumeralClass = z.infer<typeof NumeralClass>;

/** [start, end, class, id of the fact it belongs to or null] */
export const Numeral = z.tuple([
  z.int().nonnegative(),
  z.int().positive(),
  NumeralClass,
  z.string().nullable(),
]);
export type Numeral = z.infer<typeof Numeral>;

/** numerals.json: for each document (by id) every numeral in its text, in order. */
export const NumeralAccounts = z.record(z.string(), z.array(Numeral));
export type NumeralAccounts = z.infer<typeof NumeralAccounts>;
