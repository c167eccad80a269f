import type { Series } from '../../charts/series.ts';
import type { Choices } from './state.ts';
import type { Find } from './view.ts';

/** What is known of an indicator wherever it is looked at. */
export type Entry = Pick<Series, 'indicator' | 'units'> & { headline: boolean };

/** The figures of one region, fetched when it is chosen. Indicators without any figure are left out. */
export interface Shard extends Pick<Series, 'region' | 'reviewed'> {
  series: Readonly<Record<string, Pick<Series, 'marks' | 'judged' | 'averages' | 'worded' | 'sources'>>>;
}

/** What the browser fetches first: what can be chosen, and the words of the page. */
export interface CompareIndex {
  regions: Choices['regions'];
  indicators: readonly Entry[];
  span: Choices['span'];
  usual: Choices['usual'];
  messages: Readonly<Record<string, string>>;
  /** Addresses without their query: of this page, of the page for iframes, and of a region's figures (`{region}`). */
  page: string;
  embed: string;
  shard: string;
}

const NOTHING = {
  marks: { level: [], growth: [], rank: [] },
  judged: [],
  averages: [],
  worded: [],
  sources: [],
} as const;

export function choicesOf({
  regions,
  indicators,
  span,
  usual,
}: Pick<CompareIndex, 'regions' | 'indicators' | 'span' | 'usual'>): Choices {
  return {
    regions,
    indicators: indicators.map(({ indicator, headline }) => ({
      id: indicator.id,
      name: indicator.short,
      headline,
    })),
    span,
    usual,
  };
}

/** Puts the series together again; one without figures where a region states nothing of an indicator. */
export function finder(shards: ReadonlyMap<string, Shard>, indicators: readonly Entry[]): Find {
  const entries = new Map(indicators.map((entry) => [entry.indicator.id, entry]));
  return (region, id) => {
    const shard = shards.get(region);
    const entry = entries.get(id);
    if (!shard || !entry) throw new Error(`no figures of "${region}" or "${id}"`);
    const { indicator, units } = entry;
    return {
      region: shard.region,
      reviewed: shard.reviewed,
      indicator,
      units,
      ...(shard.series[id] ?? NOTHING),
    };
  };
}
