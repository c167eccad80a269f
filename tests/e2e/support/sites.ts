/** A base path unlike any address of the site, so that a link that forgets it leads nowhere. */
export const BASED = '/some/base/';

/** The two builds under test: at the root of a host, and below a base path. */
export const SITES = [
  { folder: 'dist', base: '/', variable: 'DUIXIAN_TEST_ROOT' },
  { folder: '.cache/dist-based', base: BASED, variable: 'DUIXIAN_TEST_BASED' },
] as const;
