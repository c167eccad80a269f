import { z } from 'zod';
import { Amount, Evidence, Period, Theme } from './common.ts';
import { Measure } from './indicator.ts';

export const Bound = z
  .enum(['exact', 'about', 'at-least', 'at-most'])
  .describe('exact · about (左右, 约) · at-least (以上, 突破) · at-most (以内, 不超过)');
export type Bound = z.infer<typeof Bound>;

export const Kind = z
  .enum(['result', 'target'])
  .describe('result: it is reported to have happened · target: it is aimed at');
export type Kind = z.infer<typeof Kind>;

export const Rank = z.strictObject({
  basis: z.enum(['level', 'growth', 'unspecified']).describe('What was ranked'),
  within: z.enum(['city', 'province', 'nation']).describe('Among whom'),
});
export type Rank = z.infer<typeof Rank>;

/** One step of how a figure was read: the rule, and the words it leaned on. */
export const DerivationStep = z.strictObject({
  rule: z.string().describe('Name of the rule'),
  start: z.int().nonnegative().describe('Offset of the words it leaned on'),
  end: z.int().nonnegative().describe('Offset after the words it leaned on'),
  gives: z.string().describe('What it contributed, in words'),
});
export type DerivationStep = z.infer<typeof DerivationStep>;

/** observations.json: every figure that a document states. */
export const Observation = z.strictObject({
  id: z
    .string()
    .describe('document:offset of the number in the text; -2, -3 … where one number says several things'),
  region: z.string().describe('Slug of the region'),
  document: z.string().nullable().describe('Id of the document; null for a figure entered from elsewhere'),
  indicator: z.string().nullable().describe('Id in the catalogue; null for a figure it does not have'),
  label: z.string().describe('The words that name it, as written'),
  kind: Kind,
  measure: Measure,
  period: Period,
  value: z.number().describe('The number as written (Chinese numerals as numbers)'),
  unit: z.string().describe('The unit as written; 位 for ranks'),
  canonical: Amount.nullable().describe('In the unit of the catalogue; null where there is none'),
  bound: Bound,
  rank: Rank.optional().describe('For ranks only'),
  scope: z
    .enum(['region', 'part'])
    .describe('region: the whole region · part: a zone, a town, a sector, a company'),
  theme: Theme,
  evidence: z
    .union([Evidence, z.array(Evidence).min(2)])
    .nullable()
    .describe('Where it is said; several where it is said more than once, the fullest first'),
  rule: z.string().describe('Name of the rule that read it'),
  derivation: z.array(DerivationStep).optional().describe('The rules and words that made it, in order'),
  uncertain: z.string().optional().describe('Why it was not bound to an indicator although one was near'),
  origin: z
    .enum(['read', 'corrected', 'entered'])
    .describe('read by rule, corrected by a person, or entered from another source'),
  source: z
    .strictObject({
      title: z.string().describe('Title'),
      titleEn: z.string().optional().describe('Title in English'),
      publisher: z.string().describe('Who published it'),
      publisherEn: z.string().optional().describe('Who published it, in English'),
      date: z.string().optional().describe('When it was published'),
      url: z.string().optional().describe('Where it can be read'),
    })
    .optional()
    .describe('For entered figures: where it was taken from'),
  correction: z
    .strictObject({
      reason: z.string().describe('Why it was changed'),
      reasonEn: z.string().optional().describe('Why it was changed, in English'),
      by: z.string().describe('Who changed it'),
      on: z.string().describe('When it was changed'),
      was: z.record(z.string(), z.unknown()).optional().describe('What had been read, field by field'),
    })
    .optional()
    .describe('For corrected figures: what was read before and why it was changed'),
});
export type Observation = z.infer<typeof Observation>;
