import type { APIRoute } from 'astro';
import { ABOUT } from '../dataset/export/about.ts';
import { getDataset } from '../site/dataset.ts';
import { links } from '../site/links.ts';
import { dataRecipes } from '../site/queries/data.ts';

/** What the site is, where its data are and how to cite it, for programs that read on somebody's behalf. */
export const GET: APIRoute = ({ site }) => {
  const to = links('en');
  const { regions, documents, observations, comparisons } = getDataset();
  const link = (name: string, path: string, what: string) =>
    `- [${name}](${new URL(path, site).href}): ${what}`;
  const files = dataRecipes().filter(
    ({ path, region }) => region === undefined && !path.startsWith('schema/'),
  );
  const lines = [
    '# 兑现 Duixian',
    '',
    `> ${ABOUT.description}`,
    '',
    `${documents.length} documents of ${regions.length} Chinese regions, ${observations.length} figures, ${comparisons.length} promises beside what was reported.`,
    'A result is what a government reports about itself: say “reported”, never “achieved”.',
    'Every figure has the sentence it was read from; its page is the report’s page with the offset as fragment,',
    'e.g. `/reports/<document>/#<offset>` for the id `<document>:<offset>`. The reports are in Chinese.',
    'Verdicts: met, close, missed, open (no report of that year here), unrated. What is absent is explained, never guessed.',
    '',
    '## Pages',
    '',
    link('Counties', to.counties(), 'a dashboard a region, at /en/counties/<slug>/'),
    link('Indicators', to.indicators(), 'what each means, all regions and years'),
    link('Figures', to.figures(), 'every figure of every report'),
    link('Reports', to.reports(), 'full texts, every figure marked'),
    link('Pledges', to.pledges(), 'livelihood pledges of each year'),
    link('Projects', to.projects(), 'named projects with status and money'),
    link('Checks', to.checks(), 'where arithmetic or documents disagree'),
    link('Method', to.method(), 'how it is read, how well, how verdicts are given'),
    '',
    '## Data',
    '',
    ...files.map(({ path, description }) => link(path, to.file(path), description)),
    link('schema', to.data('dictionary'), 'the fields of each file; JSON Schema at /data/schema/<name>.json'),
    link('feed', `${to.home()}feed.xml`, 'new documents, Atom'),
    '',
    '## Cite',
    '',
    `${ABOUT.authors}, ${ABOUT.title}, version ${ABOUT.version}, ${new URL(to.data(), site).href}. Licence of the data: ${ABOUT.licence.title}.`,
    'For a single figure, cite the report and link to its sentence.',
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
