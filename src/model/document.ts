import { z } from 'zod';
import { PartialDate, Period, Slug } from './common.ts';

export const DOCUMENT_KINDS = ['report', 'digest', 'congress', 'bulletin'] as const;
export const DocumentKind = z
  .enum(DOCUMENT_KINDS)
  .describe(
    'report: government work report · digest: newspaper or poster version of one · congress: party congress report or its digest · bulletin: statistical communiqué',
  );
export type DocumentKind = z.infer<typeof DocumentKind>;

export const Source = z.strictObject({
  name: z.string().min(1).describe('Who published the text'),
  url: z.url().optional().describe('Where it was captured'),
  captured: PartialDate.optional().describe('When it was captured'),
});

/** The YAML front matter of a file in content/reports/. */
export const FrontMatter = z.strictObject({
  region: Slug.describe('Slug of the region'),
  year: z.int().min(1949).max(2100).describe('Year in which it was given'),
  kind: DocumentKind,
  title: z.string().min(1).describe('Title'),
  date: PartialDate.optional().describe('Date on which it was given'),
  speaker: z.string().min(1).optional().describe('Who gave it'),
  reviews: z.int().min(1949).max(2100).optional().describe('Year it looks back on; year − 1 when left out'),
  plans: z.int().min(1949).max(2100).optional().describe('Year it plans; year when left out'),
  spans: z
    .tuple([z.int(), z.int()])
    .optional()
    .describe('Five-year plan it reviews or sets, where the text does not say'),
  source: Source.describe('Where the text was taken from'),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** What part of a report a stretch of text is. */
export const PART_KINDS = ['review', 'plan', 'notes', 'none'] as const;

export const Section = z.strictObject({
  heading: z.string().describe('The heading as written; empty for text before the first'),
  level: z.int().min(0).describe('Depth, 0 for the outermost'),
  kind: z
    .enum(PART_KINDS)
    .describe('review: what was done · plan: what is aimed at · notes: glossary · none: neither'),
  period: Period.nullable().describe('Years that figures without a year of their own belong to'),
  start: z.int().nonnegative().describe('Offset of its first character (UTF-16 units)'),
  end: z.int().nonnegative().describe('Offset after its last character (UTF-16 units)'),
});
export type Section = z.infer<typeof Section>;

/** documents.json */
export const DocumentRecord = FrontMatter.extend({
  id: z.string().describe('<region>-<year>-<kind>'),
  reviews: z.int().describe('Year it looks back on'),
  plans: z.int().describe('Year it plans'),
  characters: z.int().positive().describe('Characters of the text that are not white space'),
  sections: z.array(Section).describe('Its parts, in order; a part ends where the next one begins'),
  sha256: z.string().length(64).describe('SHA-256 of the text in UTF-8'),
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;
