import { type Html, html } from '../core/html.ts';
import type { Context, List } from '../core/list.ts';
import { byNumber, byWord, type Compare, inTurn } from '../core/order.ts';
import { type Store, texts } from '../core/store.ts';
import { among, holds, years } from '../core/tests.ts';
import { anchor, byDocuments, byRegion, byRegions, COMMON, documentName, regionOf, zh } from './shared.ts';

/** Where a term is used: a document, the offset of its first mention there, and how many there are. */
export type Use = readonly [document: string, region: string, first: number, count: number];

/** A term as one document explains it. */
export interface TermRow {
  region: string;
  document: string;
  offset: number;
  year: number;
  ordinal: number;
  term: string;
  definition: string;
  uses: readonly Use[];
  /** Further documents that use it, beyond those of `uses`. */
  more: number;
}

const ids = ({ document, offset }: TermRow) => [anchor(document, offset)];

/** Terms that are what was asked for, before those that hold it, before those whose meaning does. */
function nearest(store: Store<TermRow>, asked: string): Compare {
  const wanted = asked.trim().toLowerCase();
  const { words, at } = texts(store, 'term');
  const rank = words.map((term) => {
    const bare = term.replace(/[“”‘’"']/g, '').toLowerCase();
    return bare === wanted ? 0 : bare.startsWith(wanted) ? 1 : bare.includes(wanted) ? 2 : 3;
  });
  return (a, b) => rank[at[a]!]! - rank[at[b]!]!;
}

function uses({ uses, more }: TermRow, context: Context): Html | Html[] {
  const { say, report } = context;
  if (uses.length === 0) return html`${say('glossary.unused')}`;
  const links = uses.map(
    ([document, region, first, count]) =>
      html`<a href="${report(document, first)}">${say('glossary.use', {
        region: regionOf(region, context),
        year: /-(\d{4})-/.exec(document)?.[1] ?? '',
        count,
      })}</a> `,
  );
  return more === 0 ? links : [...links, html`${say('glossary.more', { count: more })}`];
}

export const terms: List<TermRow> = {
  name: 'glossary',
  keys: ['region', 'year', 'q', 'sort', 'group'],
  heads: [
    { key: 'glossary.term', sort: 'term' },
    { key: 'glossary.definition' },
    { key: 'figures.source', sort: 'year', place: true },
  ],
  words: [...COMMON, 'glossary.unused', 'glossary.use', 'glossary.more', 'glossary.uses'],
  tests: (store, state, context) => [
    among(store, 'region', state.region),
    years(store, 'year', 'year', state.year),
    holds(
      store,
      [['term'], ['definition'], ['region', (slug) => `${regionOf(slug, context)} ${slug}`]],
      state.q,
    ),
  ],
  sorts: {
    term: (store, sign) => byWord(store, 'term', sign),
    year: (store, sign) => inTurn([byNumber(store, 'year', sign), byNumber(store, 'ordinal')]),
  },
  groups: { region: byRegions, document: byDocuments },
  order: (store, { q = '' }, context) =>
    inTurn([
      q === '' ? null : nearest(store, q),
      q === '' ? null : byWord(store, 'term'),
      byNumber(store, 'year', -1),
      byRegion(store, context),
      byWord(store, 'document'),
      byNumber(store, 'ordinal'),
    ]),
  row: (row, context) => html`<tr id="${ids(row)[0]}" data-entry>
    <th scope="row" class="l-term"${zh(context)}>
      <a href="${context.report(row.document, row.offset)}">${row.term}</a>
    </th>
    <td class="l-text">
      <p${zh(context)}>${row.definition}</p>
      <p class="uses">${context.say('glossary.uses')}${uses(row, context)}</p>
    </td>
    ${
      context.place &&
      html`<td class="l-source">${regionOf(row.region, context)} <small>${documentName(row.document, context)}</small></td>`
    }
  </tr>`,
  ids,
  csv: [
    ['id', ({ document, offset }) => `${document}:${offset}`],
    ['region', ({ region }) => region],
    ['region_name', ({ region }, context) => regionOf(region, context)],
    ['year', ({ year }) => year],
    ['term', ({ term }) => term],
    ['definition', ({ definition }) => definition],
    ['document', ({ document }) => document],
    ['link', (row, { report }) => report(row.document, row.offset)],
  ],
};
