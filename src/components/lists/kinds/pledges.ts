import type { Key } from '../../../i18n/index.ts';
import type { Kind, Theme, Verdict } from '../../../model/index.ts';
import { type Html, html } from '../core/html.ts';
import type { Context, List } from '../core/list.ts';
import { byNumber, byWord, inTurn } from '../core/order.ts';
import { texts } from '../core/store.ts';
import { among, holds, some, years } from '../core/tests.ts';
import { anchor, byRegion, COMMON, documentName, mark, regionOf, tongue, zh } from './shared.ts';

/** A figure of a pledge: as it is shown, what it is, and where its number stands. */
export type PledgeFigure = readonly [shown: string, kind: Kind, offset: number];

/** An item of a 民生实事 list. */
export interface PledgeRow {
  region: string;
  document: string;
  offset: number;
  year: number;
  ordinal: number;
  /** The ordinal as the language of the page writes it. */
  nth: string;
  /** How many the list has. */
  of: number;
  text: string;
  /** What it is about, by its words. */
  subjects: readonly string[];
  /** Themes of its figures. */
  themes: readonly Theme[];
  figures: readonly PledgeFigure[];
  /** How its first figure that can be judged was judged; '' where none can. */
  verdict: Verdict | '';
}

const VERDICTS: readonly Verdict[] = ['met', 'close', 'missed', 'open', 'unrated'];
/** Figures beside a pledge: more would hide it. */
const FIGURES = 4;

/** Insides of the verdicts' squares, as VerdictSquare draws them. */
const SQUARES: Readonly<Record<Verdict, string>> = {
  met: '<path d="M3.4 7.2 6 9.9 10.7 4.4" fill="none" stroke="var(--paper)" stroke-width="1.8"/>',
  close: '<path d="M1 1V13H13Z" fill="currentColor"/>',
  missed: '<path d="M3.6 3.6 10.4 10.4M10.4 3.6 3.6 10.4" stroke="currentColor" stroke-width="1.6"/>',
  open: '',
  unrated: '<path d="M4 7H10" stroke="currentColor" stroke-width="1.6"/>',
};

function verdict(of: Verdict, { say }: Context): Html {
  const fill = of === 'met' ? 'currentColor' : 'none';
  const inside = { html: SQUARES[of] };
  return html`<span class="v ${of}"><svg class="${of}" viewBox="0 0 14 14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" fill="${fill}" stroke="currentColor" stroke-width="1.5"/>${inside}</svg>${say(`verdict.${of}`)}</span>`;
}

function figures(row: PledgeRow, context: Context): Html | Html[] {
  const { say, report } = context;
  if (row.figures.length === 0) return html`<span class="gap">${say('reader.noNumber')}</span>`;
  return row.figures
    .slice(0, FIGURES)
    .map(
      ([shown, kind, offset]) =>
        html`<a class="val" href="${report(row.document, offset)}">${mark(kind === 'target' ? 'p' : 'r', say(`mark.${kind}`))}${tongue(shown, context)}</a>`,
    );
}

const ids = ({ document, offset }: PledgeRow) => [anchor(document, offset)];

export const pledges: List<PledgeRow> = {
  name: 'pledges',
  keys: ['region', 'year', 'subject', 'theme', 'q', 'sort', 'group'],
  heads: [
    { key: 'pledgeList.ordinal', className: 'l-nth' },
    { key: 'pledgeList.text' },
    { key: 'pledgeList.figures', className: 'n' },
  ],
  words: [
    ...COMMON,
    ...VERDICTS.map((of): Key => `verdict.${of}`),
    'mark.result',
    'mark.target',
    'reader.noNumber',
    'pledgeList.of',
    'pledgeList.sum',
  ],
  tests: (store, state, context) => [
    among(store, 'region', state.region),
    years(store, 'year', 'year', state.year),
    some(store, 'subjects', state.subject),
    some(store, 'themes', state.theme),
    holds(store, [['text'], ['region', (slug) => `${regionOf(slug, context)} ${slug}`]], state.q),
  ],
  sorts: {
    year: (store, sign) => byNumber(store, 'year', sign),
    region: (store, sign, context) => byRegion(store, context, sign),
  },
  groups: {
    // A list of one county and year: the document that holds it.
    list: {
      by: (store, context) =>
        inTurn([byNumber(store, 'year', -1), byRegion(store, context), byWord(store, 'document')]),
      head: (row, context) =>
        html`<a href="${context.report(row.document, row.offset)}" title="${documentName(row.document, context)}">${context.say(
          'pledgeList.of',
          {
            region: regionOf(row.region, context),
            year: row.year,
          },
        )}</a>`,
    },
  },
  grouped: ({ sort }) => (sort ? '' : 'list'),
  order: (store, _, context) =>
    inTurn([byNumber(store, 'year', -1), byRegion(store, context), byNumber(store, 'ordinal')]),
  row: (row, context) => html`<tr id="${ids(row)[0]}" data-entry>
    <td class="l-nth">${row.nth}</td>
    <th scope="row" class="l-text"${zh(context)}>
      <a href="${context.report(row.document, row.offset)}">${row.text}</a>
    </th>
    <td class="said-of">${figures(row, context)}${row.verdict !== '' && verdict(row.verdict, context)}</td>
  </tr>`,
  ids,
  sum: (store, found, { say }) => {
    const { at } = texts(store, 'document');
    const lists = new Set(Array.from(found, (row) => at[row]));
    return lists.size < 2 ? '' : say('pledgeList.sum', { lists: lists.size });
  },
  csv: [
    ['id', ({ document, offset }) => `${document}:${offset}`],
    ['region', ({ region }) => region],
    ['region_name', ({ region }, context) => regionOf(region, context)],
    ['year', ({ year }) => year],
    ['ordinal', ({ ordinal }) => ordinal],
    ['of', ({ of }) => of],
    ['text', ({ text }) => text],
    ['subjects', ({ subjects }) => subjects.join(' ')],
    ['themes', ({ themes }) => themes.join(' ')],
    ['figures', ({ figures }) => figures.map(([shown]) => shown).join('; ')],
    ['verdict', ({ verdict }) => verdict],
    ['document', ({ document }) => document],
    ['link', (row, { report }) => report(row.document, row.offset)],
  ],
};
