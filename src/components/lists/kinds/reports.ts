import type { Kind } from '../../../model/index.ts';
import { html } from '../core/html.ts';
import type { Context, List } from '../core/list.ts';
import { byNumber, byWord, inTurn } from '../core/order.ts';
import { among, holds, years } from '../core/tests.ts';
import { byRegion, byRegions, COMMON, documentName, place, readId, regionOf } from './shared.ts';

/** A document with how much was read in it. */
export interface ReportRow {
  region: string;
  document: string;
  year: number;
  kind: string;
  title: string;
  /** The day it was given, as the language of the page writes it; '' where it is not told. */
  date: string;
  /** UTF-16 units of its text. */
  characters: number;
  /** Figures of the catalogue that happened, and that are aimed at. */
  results: number;
  targets: number;
  /** Figures that the catalogue has no indicator for. */
  others: number;
}

const ids = ({ document }: ReportRow) => [document];
const COUNTS = ['results', 'targets', 'others'] as const;
const COUNT_KEYS = {
  results: 'mark.result',
  targets: 'mark.target',
  others: 'shelf.others',
} as const satisfies Record<(typeof COUNTS)[number], `mark.${Kind}` | 'shelf.others'>;

function count(name: (typeof COUNTS)[number], row: ReportRow, { say }: Context) {
  return html`<td class="n" data-label="${say(COUNT_KEYS[name])}">${grouped(row[name])}</td>`;
}
const grouped = (value: number) => value.toLocaleString('en');

export const reports: List<ReportRow> = {
  name: 'reports',
  keys: ['region', 'year', 'kind', 'q', 'sort', 'group'],
  heads: [
    { key: 'shelf.report', sort: 'year' },
    { key: 'figures.region', sort: 'region', place: true },
    { key: 'shelf.date' },
    { key: 'shelf.characters', sort: 'characters', className: 'n' },
    ...COUNTS.map((name) => ({ key: COUNT_KEYS[name], sort: name, className: 'n' })),
  ],
  words: [...COMMON, ...Object.values(COUNT_KEYS), 'shelf.date', 'shelf.noDate', 'shelf.characters'],
  tests: (store, state, context) => [
    among(store, 'region', state.region),
    years(store, 'year', 'year', state.year),
    among(store, 'kind', state.kind),
    holds(
      store,
      [
        ['title'],
        ['document', (id) => documentName(id, context)],
        ['region', (slug) => `${regionOf(slug, context)} ${slug}`],
      ],
      state.q,
    ),
  ],
  sorts: {
    year: (store, sign, context) => inTurn([byNumber(store, 'year', sign), byRegion(store, context)]),
    region: (store, sign, context) => inTurn([byRegion(store, context, sign), byNumber(store, 'year', -1)]),
    characters: (store, sign) => byNumber(store, 'characters', sign),
    results: (store, sign) => byNumber(store, 'results', sign),
    targets: (store, sign) => byNumber(store, 'targets', sign),
    others: (store, sign) => byNumber(store, 'others', sign),
  },
  groups: {
    region: byRegions,
    year: {
      by: (store) => byNumber(store, 'year', -1),
      head: ({ year }, { say }) => say('figures.year', { year }),
    },
  },
  order: (store, _, context) =>
    inTurn([byNumber(store, 'year', -1), byRegion(store, context), byWord(store, 'document')]),
  row: (row, context) => html`<tr id="${ids(row)[0]}" data-entry>
    <th scope="row"><a href="${context.report(row.document)}">${documentName(row.document, context)}</a></th>
    ${place(row.region, context)}
    <td data-label="${context.say('shelf.date')}">${
      row.date === '' ? html`<span class="gap">${context.say('shelf.noDate')}</span>` : row.date
    }</td>
    <td class="n" data-label="${context.say('shelf.characters')}">${grouped(row.characters)}</td>
    ${COUNTS.map((name) => count(name, row, context))}
  </tr>`,
  ids,
  csv: [
    ['id', ({ document }) => document],
    ['region', ({ region }) => region],
    ['region_name', ({ region }, context) => regionOf(region, context)],
    ['year', ({ year }) => year],
    ['kind', ({ document }) => readId(document).kind],
    ['title', ({ title }) => title],
    ['date', ({ date }) => date],
    ['characters', ({ characters }) => characters],
    ['results', ({ results }) => results],
    ['targets', ({ targets }) => targets],
    ['others', ({ others }) => others],
    ['link', ({ document }, { report }) => report(document)],
  ],
};
