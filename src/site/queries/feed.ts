import { keyOf, LANG, type Locale, translator } from '../../i18n/index.ts';
import type { DocumentRecord } from '../../model/index.ts';
import type { Dataset } from '../dataset.ts';
import type { Links } from '../links.ts';
import { regionName } from '../names.ts';
import { factsOf } from './facts.ts';
import { lookOf } from './reader/look.ts';

/** Documents in a feed at most: a reader wants the new ones. */
const MOST = 50;

/** A date of which month and day may be unknown, as a moment. */
const moment = (date: string): string => `${date.padEnd(7, '-01').padEnd(10, '-01')}T00:00:00Z`;

/** When a document was given; of one without a date, the beginning of its year. */
const givenOn = (document: DocumentRecord): string => moment(document.date ?? String(document.year));

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** How many figures of a document happened, and how many are aimed at. */
function countsOf(dataset: Dataset): Map<string, { result: number; target: number }> {
  const counts = new Map<string, { result: number; target: number }>();
  for (const figure of dataset.observations) {
    const look = lookOf(figure);
    if (figure.document === null || (look !== 'result' && look !== 'target')) continue;
    const count = counts.get(figure.document) ?? { result: 0, target: 0 };
    count[look] += 1;
    counts.set(figure.document, count);
  }
  return counts;
}

/**
 * The Atom feed of the documents, newest first. Its moments come from the documents, so that the same content makes
 * the same feed.
 *
 * @param site the address of the site's host, which the addresses in a feed must name
 */
export function atomFeed(dataset: Dataset, locale: Locale, to: Links, site: URL): string {
  const _ = translator(locale);
  const { regions } = factsOf(dataset);
  const counts = countsOf(dataset);
  const whole = (path: string) => escaped(new URL(path, site).href);
  const documents = [...dataset.documents]
    .sort((a, b) => givenOn(b).localeCompare(givenOn(a)) || a.id.localeCompare(b.id))
    .slice(0, MOST);
  const entries = documents.map((document) => {
    const region = regions.get(document.region);
    const name = region ? regionName(region, locale) : document.region;
    const crumb = _('reader.crumb', { year: document.year, kind: _(keyOf('kind', document.kind)) });
    const count = counts.get(document.id) ?? { result: 0, target: 0 };
    const summary = _('feed.entry', { results: count.result, targets: count.target });
    const address = whole(to.report(document.id));
    return [
      '<entry>',
      `<title>${escaped(locale === 'zh' ? `${name}${crumb}` : `${name}: ${crumb}`)}</title>`,
      `<id>${address}</id>`,
      `<link href="${address}"/>`,
      `<updated>${givenOn(document)}</updated>`,
      `<summary>${escaped(summary)}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANG[locale]}">`,
    `<title>${escaped(_('feed.title'))}</title>`,
    `<subtitle>${escaped(_('home.description'))}</subtitle>`,
    `<id>${whole(to.home())}</id>`,
    `<link href="${whole(to.home())}"/>`,
    `<link rel="self" type="application/atom+xml" href="${whole(`${to.home()}feed.xml`)}"/>`,
    `<icon>${whole(to.asset('favicon.svg'))}</icon>`,
    `<updated>${documents[0] ? givenOn(documents[0]) : moment('1970')}</updated>`,
    `<author><name>${escaped(_('site.name'))}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
