import type { Key } from '../../../i18n/index.ts';
import type { Observation } from '../../../model/index.ts';
import type { Corrected } from '../../../site/correction.ts';
import { type Html, html } from '../core/html.ts';
import type { Context, List } from '../core/list.ts';
import { byNumber, byPlace, byWord, inTurn } from '../core/order.ts';
import { dictionary, type Store, type Text, texts } from '../core/store.ts';
import { among, holds, type Test, years } from '../core/tests.ts';
import {
  anchor,
  byDocuments,
  byRegion,
  byRegions,
  byThemes,
  COMMON,
  mark,
  period,
  place,
  readId,
  regionOf,
  THEMES,
  themeKey,
  tongue,
  zh,
} from './shared.ts';

/** A figure as a row. Values are shown in the language of the page. */
export interface FigureRow {
  region: string;
  /** '' for an entered figure. */
  document: string;
  /** Offset of the number in its document; for entered figures the place in the list. */
  offset: number;
  /** 1, or 2, 3 … where one number says several things. */
  nth: number;
  /** '' where the catalogue has none. */
  indicator: string;
  label: string;
  kind: Observation['kind'];
  measure: Observation['measure'];
  from: number;
  to: number;
  value: number;
  unit: string;
  shown: string;
  bound: Observation['bound'];
  theme: Observation['theme'];
  scope: Observation['scope'];
  origin: Observation['origin'];
  /** Title of the source of an entered figure; '' for others. */
  source: string;
  /** What a person changed, in words: few have any. */
  corrected: Corrected | null;
}

const MEASURES = ['level', 'growth', 'average-growth', 'change', 'rank'] as const;

const named = (context: Context) => (id: string) => context.indicators[id] ?? '';

/** What a row is called: its indicator, or the words of the text. */
const nameOf = (row: FigureRow, context: Context): string => named(context)(row.indicator) || row.label;

const ids = (row: FigureRow): readonly string[] =>
  row.document === '' ? [`${row.region}-entered-${row.offset}`] : [anchor(row.document, row.offset, row.nth)];

function name(row: FigureRow, context: Context): Html {
  const words = nameOf(row, context);
  const lang = row.indicator === '' ? zh(context) : null;
  return row.document === ''
    ? html`<span title="${row.source}"${lang}>${words}</span>`
    : html`<a href="${context.report(row.document, row.offset)}" title="“${row.label}”"${lang}>${words}</a>`;
}

function markOf({ kind, origin }: FigureRow, { say }: Context): Html {
  const entered = origin === 'entered';
  const shape = `${entered ? 'e ' : ''}${kind === 'target' ? 'p' : entered ? '' : 'r'}`;
  return mark(
    shape,
    say(entered ? (kind === 'target' ? 'mark.enteredTarget' : 'mark.entered') : `mark.${kind}`),
  );
}

/** What a person changed, why, who and when. */
function correction({ corrected }: FigureRow, context: Context): Html | null {
  if (corrected === null) return null;
  const { say } = context;
  const read =
    corrected.read &&
    html`${say('correction.readAs')}<del><span${zh(context)}>${corrected.read.words}</span> ${corrected.read.value}</del>${say('correction.noFigure')}`;
  const changes = corrected.changes.map(({ field, was, now, chinese }, index) => {
    const lang = chinese ? zh(context) : null;
    return html`${index > 0 && say('correction.join')}${field}${say('correction.colon')}<del${lang}>${was}</del>${say('correction.to')}<ins${lang}>${now}</ins>`;
  });
  const added = corrected.action === 'added' && say('correction.added');
  const lang = corrected.chineseReason ? zh(context) : null;
  const by = say('correction.by', { by: corrected.by, on: corrected.on });
  return html`<span class="fixed"><b class="jiao">${say('correction.mark')}</b> ${added}${read}${changes}<span>${say('correction.why')}<span${lang}>${corrected.reason}</span>${by}</span></span>`;
}

/** Where it is said, and a way to see the sentence here. */
function source(row: FigureRow, context: Context): Html {
  const { say } = context;
  const { year, kind } = readId(row.document);
  if (row.document === '')
    return html`<td class="x-source">${row.source || say('mark.entered')}</td><td class="x-ask"></td>`;
  return html`<td class="x-source">${year} ${say(`kind.${kind}` as Key)}</td>
    <td class="x-ask">
      <button type="button" class="plain needs-script" data-quote="${row.document}:${row.offset}">${say('figures.sentence')}</button>
    </td>`;
}

/** A dictionary with its numbers written out. */
function whole(words: readonly string[]): Required<Text> {
  const made = dictionary(words);
  return { words: made.words, at: made.at ?? words.map((_, index) => index) };
}

/** `any` for all that the catalogue has, `none` for what it has not, or ids. */
function ofIndicator(store: Store<FigureRow>, wanted = ''): Test {
  if (wanted !== 'any' && wanted !== 'none') return among(store, 'indicator', wanted);
  const { words, at } = texts(store, 'indicator');
  const none = words.indexOf('');
  return (row) => (at[row] === none) === (wanted === 'none');
}

export const figures: List<FigureRow> = {
  name: 'figures',
  keys: ['region', 'year', 'theme', 'kind', 'measure', 'indicator', 'q', 'sort', 'group'],
  heads: [
    { key: 'figures.name', sort: 'name' },
    { key: 'figures.value', sort: 'value', className: 'n' },
    { key: 'figures.yearOf', sort: 'year' },
    { key: 'figures.region', sort: 'region', place: true },
    { key: 'figures.source', place: true },
    { key: 'figures.sentence', hidden: true, place: true },
  ],
  words: [
    ...COMMON,
    ...MEASURES.map((measure): Key => `measure.${measure}`),
    ...THEMES.map(themeKey),
    'mark.result',
    'mark.target',
    'mark.entered',
    'mark.enteredTarget',
    'figures.sentence',
    'figures.uncatalogued',
    'correction.mark',
    'correction.added',
    'correction.join',
    'correction.colon',
    'correction.readAs',
    'correction.noFigure',
    'correction.to',
    'correction.why',
    'correction.by',
  ],
  tests: (store, state, context) => [
    among(store, 'region', state.region),
    years(store, 'from', 'to', state.year),
    among(store, 'theme', state.theme),
    among(store, 'kind', state.kind),
    among(store, 'measure', state.measure),
    ofIndicator(store, state.indicator),
    holds(
      store,
      [['label'], ['indicator', named(context)], ['region', (slug) => `${regionOf(slug, context)} ${slug}`]],
      state.q,
    ),
  ],
  sorts: {
    name: (store, sign, context) => {
      const { words, at } = texts(store, 'label');
      const called = texts(store, 'indicator');
      const names = called.at.map((id, row) => named(context)(called.words[id]!) || words[at[row]!]!);
      return byWord({ count: store.count, columns: { names: whole(names) } }, 'names', sign);
    },
    value: (store, sign) => byNumber(store, 'value', sign),
    year: (store, sign) => inTurn([byNumber(store, 'to', sign), byNumber(store, 'from', sign)]),
    region: (store, sign, context) => byRegion(store, context, sign),
  },
  groups: {
    region: byRegions,
    // Years are read from the latest.
    year: {
      by: (store) => inTurn([byNumber(store, 'to', -1), byNumber(store, 'from', -1)]),
      head: (row, context) => period(row.from, row.to, context),
    },
    theme: byThemes,
    indicator: {
      by: (store, context) => byPlace(store, 'indicator', Object.keys(context.indicators)),
      head: (row, context) => named(context)(row.indicator) || context.say('figures.uncatalogued'),
    },
    document: byDocuments,
  },
  row: (row, context) => html`<tr>
    <th scope="row" class="x-name">
      ${markOf(row, context)}${name(row, context)}${correction(row, context)}
    </th>
    <td class="n x-value">${tongue(row.shown, context)} <small>${context.say(`measure.${row.measure}`)}</small></td>
    <td class="x-year">${period(row.from, row.to, context)}</td>
    ${place(row.region, context)}${context.place && source(row, context)}
  </tr>`,
  ids,
  csv: [
    [
      'id',
      (row) =>
        row.document === '' ? '' : `${row.document}:${row.offset}${row.nth > 1 ? `-${row.nth}` : ''}`,
    ],
    ['region', ({ region }) => region],
    ['region_name', ({ region }, context) => regionOf(region, context)],
    ['document', ({ document }) => document],
    ['indicator', ({ indicator }) => indicator],
    ['label', ({ label }) => label],
    ['kind', ({ kind }) => kind],
    ['measure', ({ measure }) => measure],
    ['from', ({ from }) => from],
    ['to', ({ to }) => to],
    ['value', ({ value }) => value],
    ['unit', ({ unit }) => unit],
    ['bound', ({ bound }) => bound],
    ['theme', ({ theme }) => theme],
    ['scope', ({ scope }) => scope],
    ['origin', ({ origin }) => origin],
    ['link', (row, { report }) => (row.document === '' ? '' : report(row.document, row.offset))],
  ],
};
