import { z } from 'zod';
import { Slug, Theme } from './common.ts';

export const MEASURES = ['level', 'growth', 'average-growth', 'change', 'rank'] as const;
export const Measure = z
  .enum(MEASURES)
  .describe(
    'level: an amount, count or rate itself · growth: against a year before, % · average-growth: yearly average over a span, % · change: absolute increase or decrease · rank: place among its peers',
  );
export type Measure = z.infer<typeof Measure>;

const Bilingual = z.strictObject({
  zh: z.string().min(1).describe('In Chinese'),
  en: z.string().min(1).describe('In English'),
});

/**
 * One entry of the catalogue (content/indicators.yaml).
 *
 * An alias is a wording that names the indicator. `(a|b)` gives alternatives and `[x]` something that may be
 * left out, so `(规模以上|规上)工业增加值` stands for two wordings.
 */
export const Indicator = z.strictObject({
  id: Slug.describe('Stable identifier'),
  zh: z.string().min(1).describe('Chinese name'),
  en: z.string().min(1).describe('English name, in the standard terms of official statistics'),
  short: Bilingual.optional().describe('Names for narrow places'),
  theme: Theme,
  unit: z.string().min(1).describe('Canonical unit of levels'),
  accepts: z
    .array(z.string())
    .optional()
    .describe('Further written units a level may have that are no multiples of the canonical one'),
  unconverted: z
    .array(z.string())
    .optional()
    .describe('Units a level may be written in that nothing converts (a foreign currency): kept as written'),
  measures: z.array(Measure).optional().describe('Measures it can have; all when left out'),
  range: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('Smallest and largest believable level in the canonical unit; what lies outside is not bound'),
  direction: z.enum(['higher', 'lower', 'neutral']).describe('Which way is better'),
  prices: z
    .enum(['current', 'constant'])
    .optional()
    .describe(
      'What its growth is counted in. current: level ÷ earlier level gives the growth · constant (or left out): prices or a comparable basis may lie between them',
    ),
  headline: z.boolean().default(false).describe('Shown in the ledger of a dashboard'),
  flowOf: Slug.optional().describe('The stock that this counts the yearly additions to'),
  total: z
    .enum(['each', 'either', 'sum', 'end'])
    .default('each')
    .describe(
      'What a level over several years is: not added up (each), added up only where that is said (either), their sum (sum), or the state at the end (end)',
    ),
  aliases: z.array(z.string().min(1)).min(1).describe('Wordings that mean it'),
  not: z.array(z.string().min(1)).default([]).describe('Wordings that must not be taken for it'),
  definition: z
    .strictObject({
      zh: z.string().min(1).describe('In Chinese'),
      en: z.string().min(1).describe('In English'),
      source: z
        .strictObject({
          name: z.string().min(1).describe('Who says so'),
          url: z.url().optional().describe('Where it can be read'),
        })
        .describe('Who says so, and where'),
    })
    .describe('What it means, and who says so'),
});
export type Indicator = z.infer<typeof Indicator>;
