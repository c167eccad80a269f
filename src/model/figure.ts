import { z } from 'zod';
import { PartialDate, Period, Slug } from './common.ts';
import { Measure } from './indicator.ts';
import { Bound, Kind, Rank } from './observation.ts';

/** Where an entered figure was taken from. */
export const FigureSource = z.strictObject({
  title: z.string().min(1),
  titleEn: z.string().min(1).optional(),
  publisher: z.string().min(1),
  publisherEn: z.string().min(1).optional(),
  date: PartialDate.optional(),
  url: z.url().optional(),
});

/**
 * A figure entered by hand from a source whose text is not in content/. A file of content/figures/ is a list of
 * these; a YAML anchor saves writing a source twice.
 */
export const EnteredFigure = z.strictObject({
  region: Slug,
  indicator: Slug,
  kind: Kind,
  measure: Measure,
  period: Period,
  value: z.number(),
  unit: z.string().min(1),
  bound: Bound.default('exact'),
  rank: Rank.optional(),
  source: FigureSource,
});
export type EnteredFigure = z.infer<typeof EnteredFigure>;
