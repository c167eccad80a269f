import type { Locale } from '../i18n/index.ts';

/** Filters and choices that an address holds; empty ones are left out, lists are joined by commas. */
export type AddressState = Readonly<
  Record<string, string | number | readonly (string | number)[] | undefined>
>;

/** The base path with a slash at both ends. */
function trimmed(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** `?a=1&b=2,3` in the order given; '' when nothing is set. Commas stay readable. */
export function query(state: AddressState = {}): string {
  const parts = Object.entries(state).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : value === undefined ? '' : String(value);
    return text === '' ? [] : [`${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * Every address of the site, for a language and a base path. Pages write no address themselves: an address is part
 * of the contract, and a base path forgotten once is a dead link on every host that needs one.
 */
export function createLinks(locale: Locale, base: string) {
  const home = trimmed(base) + (locale === 'zh' ? '' : `${locale}/`);
  const page = (path: string) => (state?: AddressState) => `${home}${path}${query(state)}`;
  return {
    home: () => home,
    counties: () => `${home}counties/`,
    county: (slug: string, part?: string) => `${home}counties/${slug}/${part ? `#${part}` : ''}`,
    /** The regions of a province, by its code. */
    province: (code: string) => `${home}counties/${code}/`,
    compare: page('compare/'),
    /** A comparison alone, for an iframe on another site. */
    embed: page('embed/'),
    indicators: () => `${home}indicators/`,
    indicator: (id: string) => `${home}indicators/${id}/`,
    /** The years of an indicator in the regions of a province, by its code. */
    indicatorIn: (id: string, code: string) => `${home}indicators/${id}/${code}/`,
    figures: page('figures/'),
    reports: page('reports/'),
    /** A report, at the sentence or figure that stands at an offset of its text. */
    report: (document: string, offset?: number) =>
      `${home}reports/${document}/${offset === undefined ? '' : `#${offset}`}`,
    projects: page('projects/'),
    pledges: page('pledges/'),
    glossary: page('glossary/'),
    checks: page('checks/'),
    search: page('search/'),
    data: (part?: string) => `${home}data/${part ? `#${part}` : ''}`,
    /** The files of a province's regions, by its code. */
    dataOf: (code: string) => `${home}data/${code}/`,
    method: (part?: string) => `${home}method/${part ? `#${part}` : ''}`,
    /** A published file, `observations.csv`: the same one for every language. */
    file: (name: string) => `${trimmed(base)}data/${name}`,
    /** A chart of a page as a file: of a region by indicator, of an indicator by region or ranking. */
    chart: (kind: 'counties' | 'indicators', name: string, chart: string) =>
      `${home}charts/${kind}/${name}/${chart}.svg`,
    /** The usual comparison as a file. */
    comparison: (kind: 'png' | 'svg') => `${home}charts/compare.${kind}`,
    /** Something from public/, `favicon.svg`. */
    asset: (name: string) => `${trimmed(base)}${name}`,
  };
}
export type Links = ReturnType<typeof createLinks>;

/** The addresses under the base path this build is made for. */
export function links(locale: Locale): Links {
  return createLinks(locale, import.meta.env?.BASE_URL ?? '/');
}

/** The same page in another language: `/x/en/checks/` for `/x/checks/`. */
export function inLocale(pathname: string, locale: Locale, base: string): string {
  const root = trimmed(base);
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : pathname.replace(/^\//, '');
  const plain = path.replace(/^en(?:\/|$)/, '');
  return root + (locale === 'zh' ? '' : `${locale}/`) + plain;
}

/** Where a figure's sentence stands: `#<offset>` of the number. Null for a figure entered from elsewhere. */
export function sentence(to: Links, figure: { id: string; document: string | null }): string | null {
  if (figure.document === null) return null;
  const offset = Number(/:(\d+)(?:-\d+)?$/.exec(figure.id)?.[1]);
  return to.report(figure.document, Number.isNaN(offset) ? undefined : offset);
}
