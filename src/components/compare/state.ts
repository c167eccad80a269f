import type { DRAWN } from '../../charts/series.ts';

/** What is compared. The whole of it stands in the address: /compare/?r=a,b&i=gdp&m=level&y=2020-2025&s=value */
export interface State {
  /** Slugs of regions, at most six. */
  regions: readonly string[];
  indicators: readonly string[];
  view: View;
  from: number;
  to: number;
  sort: Sort;
}

/** level: levels and growth · growth · distance: from the promise · rank: place in the city, as reported */
export const VIEWS = ['level', 'growth', 'distance', 'rank'] as const;
export type View = (typeof VIEWS)[number];

/** given: as in the address · value: the largest latest figure first · gap: the farthest above its promise first */
export const SORTS = ['given', 'value', 'gap'] as const;
export type Sort = (typeof SORTS)[number];

export const MOST_REGIONS = 6;
export const MOST_INDICATORS = 8;

/** What can be chosen, and what is shown to one who chose nothing. */
export interface Choices {
  regions: readonly { slug: string; name: string }[];
  indicators: readonly { id: string; name: string; headline: boolean }[];
  /** First and last year with any figure. */
  span: readonly [number, number];
  usual: State;
}

const oneOf = <T extends string>(list: readonly T[], text: string | null, otherwise: T): T =>
  list.find((item) => item === text) ?? otherwise;

/** The known ones of a list, once each, in the order given; the usual ones when none is known. */
function known(
  text: string | null,
  all: ReadonlySet<string>,
  usual: readonly string[],
  most: number,
): readonly string[] {
  const found = [...new Set((text ?? '').split(','))].filter((item) => all.has(item)).slice(0, most);
  return found.length > 0 ? found : usual;
}

/** Reads the state from an address; what it does not know falls back on the usual. */
export function readState(search: string, choices: Choices): State {
  const query = new URLSearchParams(search);
  const { usual } = choices;
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(query.get('y') ?? '');
  const from = years ? Number(years[1]) : usual.from;
  const to = years ? Number(years[2] ?? years[1]) : usual.to;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const sane = low >= 1990 && high <= 2060 && high - low <= 20;
  return {
    regions: known(
      query.get('r'),
      new Set(choices.regions.map(({ slug }) => slug)),
      usual.regions,
      MOST_REGIONS,
    ),
    indicators: known(
      query.get('i'),
      new Set(choices.indicators.map(({ id }) => id)),
      usual.indicators,
      MOST_INDICATORS,
    ),
    view: oneOf(VIEWS, query.get('m'), usual.view),
    from: sane ? low : usual.from,
    to: sane ? high : usual.to,
    sort: oneOf(SORTS, query.get('s'), usual.sort),
  };
}

/** The state as the query of an address, complete, so that the link means the same when the usual has changed. */
export function writeState(state: State): string {
  const years = state.from === state.to ? String(state.from) : `${state.from}-${state.to}`;
  const parts = [
    `r=${state.regions.join(',')}`,
    `i=${state.indicators.join(',')}`,
    `m=${state.view}`,
    `y=${years}`,
  ];
  if (state.sort !== 'given') parts.push(`s=${state.sort}`);
  return `?${parts.join('&')}`;
}

/** The measures that a view draws over the years. */
export function measuresOfView(view: View): readonly (typeof DRAWN)[number][] {
  return view === 'growth' ? ['growth'] : view === 'rank' ? ['rank'] : ['level', 'growth'];
}
