import type { Key } from '../../../i18n/index.ts';
import type { Theme } from '../../../model/index.ts';
import { stretches } from '../../../site/stretches.ts';
import { type Html, html } from '../core/html.ts';
import type { Context, Group } from '../core/list.ts';
import { byPlace, byWord, type Compare } from '../core/order.ts';
import type { Store } from '../core/store.ts';

/** The order that themes are read in. */
export const THEMES = [
  'economy',
  'industry',
  'agriculture',
  'commerce',
  'investment',
  'reform',
  'towns',
  'environment',
  'livelihood',
  'finance',
] as const satisfies readonly Theme[];

export const themeKey = (theme: Theme): Key => `theme.${theme}`;

/** What every list says. */
export const COMMON: readonly Key[] = [
  'lists.some',
  'lists.none',
  'lists.coming',
  'lists.fetching',
  'lists.colon',
  'lists.comma',
  'figures.failed',
  'figures.year',
  'figures.years',
  'reader.copied',
  'reader.crumb',
  'kind.report',
  'kind.digest',
  'kind.congress',
  'kind.bulletin',
  'figures.entered',
];

/** Anchor of a thing that stands in a document: as `fragment` makes it of the thing's id. */
export const anchor = (document: string, offset: number, nth = 1): string =>
  `${document}-${offset}${nth > 1 ? `-${nth}` : ''}`;

/** A document's id says its year and kind: `<region>-<year>-<kind>`. */
export function readId(document: string): { year: string; kind: string } {
  const [, year = '', kind = ''] = /-(\d{4})-([a-z]+)$/.exec(document) ?? [];
  return { year, kind };
}

/** “2023年政府工作报告”. */
export function documentName(document: string, { say }: Context): string {
  const { year, kind } = readId(document);
  return say('reader.crumb', { year, kind: say(`kind.${kind}` as Key) });
}

/** 2022年, 2021—2025年; 2022, 2021–2025. */
export const period = (from: number, to: number, { say }: Context): string =>
  from === to ? say('figures.year', { year: from }) : say('figures.years', { from, to });

export const regionOf = (slug: string, { regions }: Context): string => regions[slug] ?? slug;

/** Regions in the order of the site. */
export function byRegion<Row extends { region: string }>(
  store: Store<Row>,
  context: Context,
  sign: 1 | -1 = 1,
): Compare {
  return byPlace(store, 'region', Object.keys(context.regions), sign);
}

/** Groups that several lists know. */
export const byRegions: Group<{ region: string }> = {
  by: (store, context) => byRegion(store, context),
  head: (row, context) => regionOf(row.region, context),
};
export const byThemes: Group<{ theme: Theme }> = {
  by: (store) => byPlace(store, 'theme', THEMES),
  head: (row, { say }) => say(themeKey(row.theme)),
};

/** The rows of one document, with the way to it. */
export const byDocuments: Group<{ document: string }> = {
  by: (store) => byWord(store, 'document', -1, (id) => id.replace(/^.*-(\d{4}-[a-z]+)$/, '$1')),
  head: ({ document }, context) =>
    document === ''
      ? context.say('figures.entered')
      : html`<a href="${context.report(document)}">${documentName(document, context)}</a>`,
};

/** What is said as a figure or a mark aloud. */
export const mark = (shape: string, name?: string): Html =>
  name === undefined
    ? html`<i class="mk ${shape}" aria-hidden="true"></i>`
    : html`<i class="mk ${shape}" role="img" aria-label="${name}" title="${name}"></i>`;

/** Words of a region's cell; nothing where all rows are of one. */
export const place = (region: string, context: Context): Html | null =>
  context.place ? html`<td class="l-region">${regionOf(region, context)}</td>` : null;

/** Reports are Chinese: their words say so on pages that are not. */
export const zh = (context: Context): Html | null => (context.locale === 'zh' ? null : html` lang="zh"`);

/** A value or sentence on a page that is not Chinese: what stays Chinese in it, units and wordings, says so. */
export const tongue = (text: string, context: Context): Html =>
  context.locale === 'zh'
    ? html`${text}`
    : html`${stretches(text).map((part) => (part.chinese ? html`<span lang="zh">${part.text}</span>` : html`${part.text}`))}`;
