import { checks } from '../../components/lists/kinds/checks.ts';
import { figures } from '../../components/lists/kinds/figures.ts';
import { pledges } from '../../components/lists/kinds/pledges.ts';
import { projects } from '../../components/lists/kinds/projects.ts';
import { reports } from '../../components/lists/kinds/reports.ts';
import { readId } from '../../components/lists/kinds/shared.ts';
import { terms } from '../../components/lists/kinds/terms.ts';
import { links } from '../links.ts';
import { checkRows } from '../queries/checks.ts';
import { figureRows, firstFigures } from '../queries/figures.ts';
import { termRows } from '../queries/glossary.ts';
import { pledgeRows } from '../queries/pledges.ts';
import { projectRows } from '../queries/projects.ts';
import { reportRows } from '../queries/reports.ts';
import { siteList } from './site-list.ts';

/** The lists of the site by the folder they stand in. A new one is a query, a row, and an entry here. */
export const LISTS = {
  figures: siteList(figures, {
    rows: figureRows,
    yearOf: ({ document, to }) => Number(readId(document).year) || to,
    folder: (locale) => links(locale).figures(),
    // Rows of few words.
    perPage: 800,
    partGroup: 'document',
    first: firstFigures,
  }),
  projects: siteList(projects, {
    rows: projectRows,
    yearOf: ({ year }) => year,
    folder: (locale) => links(locale).projects(),
    partGroup: 'year',
  }),
  pledges: siteList(pledges, {
    rows: pledgeRows,
    yearOf: ({ year }) => year,
    folder: (locale) => links(locale).pledges(),
    partGroup: 'list',
  }),
  glossary: siteList(terms, {
    rows: termRows,
    yearOf: ({ year }) => year,
    folder: (locale) => links(locale).glossary(),
    partGroup: 'document',
  }),
  checks: siteList(checks, {
    rows: checkRows,
    yearOf: ({ to }) => to,
    folder: (locale) => links(locale).checks(),
    partGroup: 'kind',
  }),
  reports: siteList(reports, {
    rows: reportRows,
    yearOf: ({ year }) => year,
    folder: (locale) => links(locale).reports(),
    partGroup: '',
  }),
} as const;

export type ListName = keyof typeof LISTS;

/** The heading of the masthead that a list belongs to. */
export const headingOf = (list: ListName) => (list === 'reports' ? 'counties' : list);
