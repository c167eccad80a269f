import type { Links } from './links.ts';

/** Addresses beside those of the contract: parts of pages that grew too long for one. */

/** A check on the page of its region's checks. */
export const checkAt = (to: Links, check: { id: string; region: string }): string =>
  `${to.checks()}${check.region}/#${fragment(check.id)}`;

/** An id of the data set as an anchor: colons and the like would have to be escaped in selectors. */
export const fragment = (id: string): string => id.replace(/[^A-Za-z0-9-]+/g, '-');
