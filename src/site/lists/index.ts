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
    partGroup: 'document',
    first: firstFigures,
    words: { title: 'figures.title', ofTitle: 'figures.ofTitle', source: 'figures.source.line' },
  }),
  projects: siteList(projects, {
    rows: projectRows,
    yearOf: ({ year }) => year,
    folder: (locale) => links(locale).projects(),
    partGroup: 'year',
    words: { title: 'projectList.title', ofTitle: 'projectList.ofTitle', source: 'projectList.source' },
  }),
  pledges: siteList(pledges, {
    rows: pledgeRows,
    yearOf: ({ year }) => year,
    folder: (locale) => links(locale).pledges(),
    partGroup: 'list',
    words: { title: 'pledgeList.title', ofTitle: 'pledgeList.ofTitle', source: 'pledgeList.source' },
  }),
  glossary: siteList(terms, {
    rows: termRows,
    yearOf: ({ year }) => year,
    folder: (locale) => links(locale).glossary(),
    // Rows of whole definitions.
    perFile: 800,
    partGroup: 'document',
    words: { title: 'glossary.title', ofTitle: 'glossary.ofTitle', source: 'glossary.source' },
  }),
  checks: siteList(checks, {
    rows: checkRows,
    yearOf: ({ to }) => to,
    folder: (locale) => links(locale).checks(),
    // Each row quotes both ends.
    perFile: 250,
    partGroup: 'kind',
    words: { title: 'checks.title', ofTitle: 'checks.ofTitle', source: 'checks.source' },
  }),
  reports: siteList(reports, {
    rows: reportRows,
    yearOf: ({ year }) => year,
    folder: (locale) => links(locale).reports(),
    partGroup: '',
    words: { title: 'shelf.title', ofTitle: 'shelf.ofTitle', ofLead: 'shelf.ofLead' },
  }),
} as const;

export type ListName = keyof typeof LISTS;

/** The heading of the masthead that a list belongs to. */
export const headingOf = (list: ListName) => (list === 'reports' ? 'counties' : list);
