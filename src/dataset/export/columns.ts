import type { Evidence, Observation } from '../../model/index.ts';
import { evidences } from '../observe.ts';
import type { Dataset } from '../types.ts';

export type Cell = string | number | null;

/** A column of the flat files: one observation a row. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number';
  /** May it be empty? */
  optional: boolean;
  description: string;
  of(figure: Observation, names: Names): Cell;
}

/** Names that a person wants beside the ids. */
export interface Names {
  region: ReadonlyMap<string, string>;
  indicator: ReadonlyMap<string, string>;
}

export function namesOf({ regions, indicators }: Pick<Dataset, 'regions' | 'indicators'>): Names {
  return {
    region: new Map(regions.map(({ slug, name }) => [slug, name])),
    indicator: new Map(indicators.map(({ id, zh }) => [id, zh])),
  };
}

const evidence = (figure: Observation): Evidence | undefined => evidences(figure)[0];

const must = (name: string, type: Column['type'], description: string, of: Column['of']): Column => ({
  name,
  type,
  optional: false,
  description,
  of,
});
const may = (name: string, type: Column['type'], description: string, of: Column['of']): Column => ({
  name,
  type,
  optional: true,
  description,
  of,
});

export const COLUMNS: readonly Column[] = [
  must('id', 'string', 'Identifier: document and offset of the number in its text', ({ id }) => id),
  must('region', 'string', 'Slug of the region', ({ region }) => region),
  must(
    'region_name',
    'string',
    'Chinese name of the region',
    ({ region }, names) => names.region.get(region) ?? region,
  ),
  may('document', 'string', 'Id of the document; empty for entered figures', ({ document }) => document),
  may(
    'indicator',
    'string',
    'Id in the catalogue; empty for a figure it does not have',
    ({ indicator }) => indicator,
  ),
  may('indicator_name', 'string', 'Chinese name in the catalogue', ({ indicator }, names) =>
    indicator === null ? null : (names.indicator.get(indicator) ?? null),
  ),
  must('label', 'string', 'The words that name the figure, as written', ({ label }) => label),
  must('kind', 'string', 'result: reported to have happened; target: aimed at', ({ kind }) => kind),
  must('measure', 'string', 'level, growth, average-growth, change or rank', ({ measure }) => measure),
  must('period_from', 'integer', 'First calendar year it speaks of', ({ period }) => period.from),
  must('period_to', 'integer', 'Last calendar year it speaks of', ({ period }) => period.to),
  must('value', 'number', 'The number as written', ({ value }) => value),
  must('unit', 'string', 'The unit as written', ({ unit }) => unit),
  may(
    'canonical_value',
    'number',
    'The number in the unit of the catalogue',
    ({ canonical }) => canonical?.value ?? null,
  ),
  may('canonical_unit', 'string', 'The unit of the catalogue', ({ canonical }) => canonical?.unit ?? null),
  must('bound', 'string', 'exact, about, at-least or at-most', ({ bound }) => bound),
  may(
    'rank_basis',
    'string',
    'What was ranked: level, growth or unspecified',
    ({ rank }) => rank?.basis ?? null,
  ),
  may(
    'rank_within',
    'string',
    'Ranked within the city, province or nation',
    ({ rank }) => rank?.within ?? null,
  ),
  must(
    'scope',
    'string',
    'region: the whole region; part: a zone, town, sector or company',
    ({ scope }) => scope,
  ),
  must('theme', 'string', 'Theme', ({ theme }) => theme),
  may('quote', 'string', 'The words of the text', (figure) => evidence(figure)?.quote ?? null),
  may(
    'start',
    'integer',
    'Offset of the quote in the text (UTF-16 units)',
    (figure) => evidence(figure)?.start ?? null,
  ),
  may('end', 'integer', 'Offset after the quote (UTF-16 units)', (figure) => evidence(figure)?.end ?? null),
  may(
    'section',
    'string',
    'Headings above it, outermost first, joined by “ › ”',
    (figure) => evidence(figure)?.section.join(' › ') || null,
  ),
  must(
    'times_stated',
    'integer',
    'How many passages of the document state it',
    (figure) => evidences(figure).length,
  ),
  must('rule', 'string', 'Name of the rule that read it', ({ rule }) => rule),
  must('origin', 'string', 'read, corrected or entered', ({ origin }) => origin),
  may(
    'uncertain',
    'string',
    'Why it was not bound to an indicator although one was near',
    ({ uncertain }) => uncertain ?? null,
  ),
  may(
    'source_title',
    'string',
    'Entered figures: title of the source',
    ({ source }) => source?.title ?? null,
  ),
  may(
    'source_publisher',
    'string',
    'Entered figures: publisher of the source',
    ({ source }) => source?.publisher ?? null,
  ),
  may('source_date', 'string', 'Entered figures: date of the source', ({ source }) => source?.date ?? null),
  may('source_url', 'string', 'Entered figures: address of the source', ({ source }) => source?.url ?? null),
];
