import type { Locale } from '../i18n/index.ts';
import { createLinks } from './links.ts';

/**
 * Pages with a card of their own: /counties/<slug>/, /indicators/<id>/, /reports/<document>/. Those of a province
 * (/counties/<code>/) and of a region's reports (/reports/<slug>/) are lists and share the site's.
 */
const OWN = /^(?:en\/)?(counties\/(?!\d)[^/]+|indicators\/[^/]+|reports\/[^/]+-\d{4}-[a-z]+)\/$/;

/**
 * The address of a page's share card, from the page's own address: every page has one, and none has to say which.
 * Pages of no kind that has cards share the site's.
 *
 * @param pathname of the page, base path included
 */
export function cardAddress(pathname: string, locale: Locale, base: string): string {
  const root = createLinks('zh', base).home();
  const place = pathname.startsWith(root) ? pathname.slice(root.length) : pathname.replace(/^\//, '');
  const own = OWN.exec(place)?.[1];
  return `${createLinks(locale, base).home()}cards/${own ?? 'site'}.png`;
}
