import type { Key } from '../../../i18n/index.ts';
import type { Project, Theme } from '../../../model/index.ts';
import { type Html, html } from '../core/html.ts';
import type { Context, Group, List } from '../core/list.ts';
import { byNumber, byPlace, byWord, inTurn } from '../core/order.ts';
import { type Store, values } from '../core/store.ts';
import { among, atLeast, holds, type Test } from '../core/tests.ts';
import {
  anchor,
  byRegion,
  byRegions,
  byThemes,
  COMMON,
  documentName,
  mark,
  place,
  regionOf,
  THEMES,
  themeKey,
  tongue,
  zh,
} from './shared.ts';

/** One telling of a project: year, how far it was, in which document and where. */
export type Stage = readonly [year: number, status: Project['status'], document: string, offset: number];

/** A project with all that the reports of its region tell of it. */
export interface ProjectRow {
  region: string;
  name: string;
  /** Who builds it; '' where nobody says. */
  owner: string;
  theme: Theme;
  /** Size as written; '' where none is. */
  scale: string;
  /** Total investment in 亿元; null where none is said or the currency is another. */
  amount: number | null;
  /** The investment in the language of the page; '' where none is said. */
  shown: string;
  /** The latest telling: document, year and status. */
  document: string;
  year: number;
  status: Project['status'];
  /** All tellings, the earliest first. */
  trail: readonly Stage[];
}

export const STATUSES = ['completed', 'under-way', 'planned'] as const satisfies readonly Project['status'][];
const SHAPES = { completed: 'r', 'under-way': 'h', planned: 'p' } as const;
const statusKey = (status: Project['status']): Key => `status.${status}`;

/** Year and status are asked of one telling: what was to start in a year, not what started in some other. */
function told(store: Store<ProjectRow>, year = '', status = ''): Test {
  if (year === '' && status === '') return null;
  const years = year.split(',').map(Number);
  const statuses = status.split(',');
  const trails = values(store, 'trail');
  return (row) =>
    trails[row]!.some(
      ([when, how]) => (year === '' || years.includes(when)) && (status === '' || statuses.includes(how)),
    );
}

const ids = ({ trail }: ProjectRow): readonly string[] =>
  trail.map(([, , document, offset]) => anchor(document, offset));

const byStatus: Group<ProjectRow> = {
  by: (store) => byPlace(store, 'status', STATUSES),
  head: ({ status }, { say }) => say(statusKey(status)),
};

const byYear: Group<ProjectRow> = {
  by: (store) => byNumber(store, 'year', -1),
  head: ({ year }, { say }) => say('figures.year', { year }),
};

/** The ways a project went, each leading to its sentence; the latest is said in a word. */
function trail(row: ProjectRow, context: Context): Html {
  const { say } = context;
  return html`<span class="trail">${row.trail.map(([year, status, document, offset]) => {
    const word = say(statusKey(status));
    return html`<a href="${context.report(document, offset)}" title="${documentName(document, context)}"
      >${mark(SHAPES[status])}<span>${year}</span> ${word}</a>`;
  })}</span>`;
}

function name(row: ProjectRow, context: Context): Html {
  const [, , document, offset] = row.trail.at(-1)!;
  const others = ids(row)
    .slice(1)
    .map((id) => html`<i id="${id}"></i>`);
  const owner = row.owner !== '' && !row.name.includes(row.owner) && html`<small>${row.owner}</small>`;
  return html`<th scope="row"${zh(context)}>
    ${others}<a href="${context.report(document, offset)}">${row.name}</a>${owner}
  </th>`;
}

export const projects: List<ProjectRow> = {
  name: 'projects',
  keys: ['region', 'year', 'status', 'theme', 'amount', 'q', 'sort', 'group'],
  heads: [
    { key: 'projectList.name', sort: 'name' },
    { key: 'projectList.status', sort: 'year' },
    { key: 'projectList.investment', sort: 'amount', className: 'n' },
    { key: 'projectList.scale' },
    { key: 'figures.theme' },
    { key: 'figures.region', sort: 'region', place: true },
  ],
  words: [
    ...COMMON,
    ...STATUSES.map(statusKey),
    ...THEMES.map(themeKey),
    'projectList.investment',
    'projectList.scale',
    'projectList.noAmount',
    'projectList.sum',
    'projectList.sumNone',
    'projectList.count',
    'gap.notStated',
  ],
  tests: (store, state, context) => [
    among(store, 'region', state.region),
    told(store, state.year, state.status),
    among(store, 'theme', state.theme),
    atLeast(store, 'amount', state.amount),
    holds(
      store,
      [
        ['name'],
        ['owner'],
        ['scale'],
        ['shown'],
        ['region', (slug) => `${regionOf(slug, context)} ${slug}`],
        ['status', (status) => context.say(`status.${status}` as Key)],
      ],
      state.q,
    ),
  ],
  sorts: {
    name: (store, sign) => byWord(store, 'name', sign),
    amount: (store, sign) => byNumber(store, 'amount', sign),
    year: (store, sign) => byNumber(store, 'year', sign),
    region: (store, sign, context) => byRegion(store, context, sign),
  },
  // Those that cost most, then the latest.
  order: (store) => inTurn([byNumber(store, 'amount', -1), byNumber(store, 'year', -1)]),
  groups: { region: byRegions, year: byYear, theme: byThemes, status: byStatus },
  row: (row, context) => html`<tr id="${ids(row)[0]}" data-entry>
    ${name(row, context)}
    <td>${trail(row, context)}</td>
    <td class="n" data-label="${context.say('projectList.investment')}">
      ${row.shown !== '' ? tongue(row.shown, context) : html`<span class="gap">${context.say('projectList.noAmount')}</span>`}
    </td>
    <td class="${row.scale === '' && 'hide-s'}" data-label="${context.say('projectList.scale')}">
      ${row.scale === '' ? html`<span class="gap">${context.say('gap.notStated')}</span>` : html`<span${zh(context)}>${row.scale}</span>`}
    </td>
    <td class="l-theme">${context.say(themeKey(row.theme))}</td>
    ${place(row.region, context)}
  </tr>`,
  ids,
  /** How many of each status, and the money of those that have any. */
  sum: (store, found, { say, locale }) => {
    if (found.length < 2) return '';
    const amounts = values(store, 'amount');
    const trails = values(store, 'trail');
    const counts = new Map<string, number>();
    let sum = 0;
    let priced = 0;
    for (const row of found) {
      const status = trails[row]!.at(-1)![1];
      counts.set(status, (counts.get(status) ?? 0) + 1);
      const amount = amounts[row];
      if (amount == null) continue;
      sum += amount;
      priced++;
    }
    const told = STATUSES.filter((status) => counts.has(status)).map((status) =>
      say('projectList.count', { status: say(statusKey(status)), count: counts.get(status)! }),
    );
    return (
      told.join(say('lists.comma')) +
      (priced === 0
        ? say('projectList.sumNone')
        : say('projectList.sum', { count: priced, sum: written(locale === 'zh' ? sum : sum / 10) }))
    );
  },
  csv: [
    ['id', ({ trail }) => trail.at(-1)!.slice(2).join(':')],
    ['region', ({ region }) => region],
    ['region_name', ({ region }, context) => regionOf(region, context)],
    ['name', ({ name }) => name],
    ['owner', ({ owner }) => owner],
    ['year', ({ year }) => year],
    ['status', ({ status }) => status],
    ['trail', ({ trail }) => trail.map(([year, status]) => `${year} ${status}`).join('; ')],
    ['investment_yi_yuan', ({ amount }) => amount],
    ['investment', ({ shown }) => shown],
    ['scale', ({ scale }) => scale],
    ['theme', ({ theme }) => theme],
    ['document', ({ document }) => document],
    ['link', ({ trail }, { report }) => report(trail.at(-1)![2], trail.at(-1)![3])],
  ],
};

/** A sum, to two decimals: sums of written amounts gather the dust of binary fractions. */
const written = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });
