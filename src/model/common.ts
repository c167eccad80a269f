import { z } from 'zod';

/** The ten themes that figures, projects and indicators are sorted under. */
export const THEMES = [
  'economy',
  'industry',
  'agriculture',
  'commerce',
  'investment',
  'reform',
  'towns',
  'environment',
  'livelihood',
  'finance',
] as const;
export const Theme = z.enum(THEMES).describe('Theme the item belongs to');
export type Theme = z.infer<typeof Theme>;

/** A span of calendar years, both ends included; one year has the same number twice. */
export const Period = z
  .strictObject({
    from: z.int().min(1900).max(2100).describe('First calendar year'),
    to: z.int().min(1900).max(2100).describe('Last calendar year'),
  })
  .refine((period) => period.from <= period.to, 'a period ends no earlier than it begins')
  .describe('Calendar years the figure speaks of, both included');
export type Period = z.infer<typeof Period>;

/** A number with its unit, as written or converted. */
export const Amount = z.strictObject({
  value: z.number().describe('The number'),
  unit: z.string().describe('The unit, in Chinese as written or in the canonical unit of the catalogue'),
});
export type Amount = z.infer<typeof Amount>;

/** Where a fact stands in its document. Offsets are UTF-16 units of the document's text. */
export const Evidence = z.strictObject({
  start: z.int().nonnegative().describe('Offset of the first character of the quote (UTF-16 units)'),
  end: z.int().positive().describe('Offset after the last character of the quote (UTF-16 units)'),
  quote: z.string().min(1).describe('The words of the text, exactly text.slice(start, end)'),
  section: z.array(z.string()).describe('Headings above it, outermost first'),
});
export type Evidence = z.infer<typeof Evidence>;

/** Slugs: lower-case Latin letters, digits and hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');

/** A calendar date, 2023-02-21; the month or the day may be unknown (2023-02, 2023). */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date like 2023-02-21, 2023-02 or 2023',
  );
