import type { Key } from '../../../i18n/index.ts';
import type { Check, Kind, Measure, Observation } from '../../../model/index.ts';
import { type Html, html } from '../core/html.ts';
import type { Context, List } from '../core/list.ts';
import { byNumber, byPlace, byWord, inTurn } from '../core/order.ts';
import { among, holds, years } from '../core/tests.ts';
import { byRegion, byRegions, COMMON, documentName, mark, period, regionOf, tongue, zh } from './shared.ts';

/** One of the figures that meet in a check. */
export interface End {
  shown: string;
  kind: Kind;
  origin: Observation['origin'];
  measure: Measure;
  from: number;
  to: number;
  /** '' for an entered figure, whose source's title stands in `source`. */
  document: string;
  offset: number;
  source: string;
  quote: string;
}

/** Figures that do not agree. */
export interface CheckRow {
  /** Also its anchor. */
  id: string;
  region: string;
  kind: Check['kind'];
  indicator: string;
  from: number;
  to: number;
  ends: readonly End[];
  /** Words of the ends and the indicator, for the search. */
  said: string;
  expected: number;
  stated: number;
  difference: number;
  tolerance: number;
  unit: string;
  /** The reckoning in a sentence, in the language of the page. */
  sum: string;
  /** Address of the county and of the indicator. */
  county: string;
  page: string;
}

export const KINDS = ['growth', 'shares', 'restated', 'sum'] as const satisfies readonly Check['kind'][];
const MEASURES = ['level', 'growth', 'average-growth', 'change', 'rank'] as const;

function end(one: End, context: Context): Html {
  const { say } = context;
  const shape =
    one.origin === 'entered' ? `e${one.kind === 'target' ? ' p' : ''}` : one.kind === 'target' ? 'p' : 'r';
  const shown = html`${mark(shape, say(`mark.${one.kind}`))}${tongue(one.shown, context)}`;
  return html`<li>
    ${one.document === '' ? html`<span class="val">${shown}</span>` : html`<a class="val" href="${context.report(one.document, one.offset)}">${shown}</a>`}
    <span class="small">${say(`measure.${one.measure}`)} · ${period(one.from, one.to, context)} · ${
      one.document === '' ? one.source || say('mark.entered') : documentName(one.document, context)
    }</span>
    ${one.quote === '' ? html`<span class="gap">${say('checks.noText')}</span>` : html`<q${zh(context)}>${one.quote}</q>`}
  </li>`;
}

const ids = ({ id }: CheckRow) => [id];

export const checks: List<CheckRow> = {
  name: 'checks',
  keys: ['region', 'year', 'kind', 'q', 'sort', 'group'],
  heads: [{ key: 'checks.what' }, { key: 'checks.ends' }],
  words: [
    ...COMMON,
    ...KINDS.map((kind): Key => `checks.of.${kind}`),
    ...KINDS.map((kind): Key => `checks.about.${kind}`),
    ...MEASURES.map((measure): Key => `measure.${measure}`),
    'mark.result',
    'mark.target',
    'mark.entered',
    'checks.noText',
  ],
  tests: (store, state, context) => [
    among(store, 'region', state.region),
    years(store, 'from', 'to', state.year),
    among(store, 'kind', state.kind),
    holds(store, [['said'], ['region', (slug) => `${regionOf(slug, context)} ${slug}`]], state.q),
  ],
  sorts: {
    year: (store, sign) => inTurn([byNumber(store, 'to', sign), byNumber(store, 'from', sign)]),
    region: (store, sign, context) => byRegion(store, context, sign),
  },
  groups: {
    kind: {
      by: (store) => byPlace(store, 'kind', KINDS),
      head: ({ kind }, { say }) =>
        html`${say(`checks.of.${kind}`)} <small>${say(`checks.about.${kind}`)}</small>`,
    },
    region: byRegions,
  },
  grouped: ({ sort }) => (sort ? '' : 'kind'),
  order: (store, _, context) =>
    inTurn([byRegion(store, context), byNumber(store, 'to', -1), byWord(store, 'id')]),
  row: (row, context) => html`<tr id="${row.id}" data-entry>
    <th scope="row">
      ${context.place && html`<a href="${row.county}">${regionOf(row.region, context)}</a> `}
      <a href="${row.page}">${context.indicators[row.indicator] ?? row.indicator}</a>
      <small>${period(row.from, row.to, context)}</small>
    </th>
    <td>
      <ul class="ends">${row.ends.map((one) => end(one, context))}</ul>
      <p class="small">${tongue(row.sum, context)}</p>
    </td>
  </tr>`,
  ids,
  csv: [
    ['id', ({ id }) => id],
    ['kind', ({ kind }) => kind],
    ['region', ({ region }) => region],
    ['region_name', ({ region }, context) => regionOf(region, context)],
    ['indicator', ({ indicator }) => indicator],
    ['from', ({ from }) => from],
    ['to', ({ to }) => to],
    ['expected', ({ expected }) => expected],
    ['stated', ({ stated }) => stated],
    ['difference', ({ difference }) => difference],
    ['tolerance', ({ tolerance }) => tolerance],
    ['unit', ({ unit }) => unit],
    [
      'link',
      ({ ends }, { report }) => {
        const one = ends.find(({ document }) => document !== '');
        return one === undefined ? '' : report(one.document, one.offset);
      },
    ],
  ],
};
