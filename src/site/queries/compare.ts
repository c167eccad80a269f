import { hasFigures } from '../../charts/series.ts';
import {
  type CompareIndex,
  choicesOf,
  type Entry,
  finder,
  type Shard,
} from '../../components/compare/shard.ts';
import { MOST_REGIONS, type State, writeState } from '../../components/compare/state.ts';
import { type Comparison, comparisonOf } from '../../components/compare/view.ts';
import type { Dataset } from '../../dataset/index.ts';
import en from '../../i18n/en.json' with { type: 'json' };
import { type Locale, translator } from '../../i18n/index.ts';
import zh from '../../i18n/zh.json' with { type: 'json' };
import type { Region } from '../../model/index.ts';
import type { Links } from '../links.ts';
import { seriesOf, usualYears } from './charts.ts';

/** Strings that the comparison says in the browser: everything about charts, verdicts and the page itself. */
const SPOKEN = /^(?:chart|compare|verdict|mark|gap|unit|source)\./;

/** What is compared by one who chose nothing: the featured regions, or the first three, by the first indicator. */
function usualState(dataset: Dataset): State {
  const featured = dataset.regions.filter((region) => region.featured);
  const shown = featured.length > 1 ? featured : dataset.regions;
  const years = usualYears(dataset);
  return {
    regions: shown.slice(0, Math.min(3, MOST_REGIONS)).map((region) => region.slug),
    indicators: [dataset.indicators[0]!.id],
    view: 'level',
    from: years[0]!,
    to: years.at(-1)!,
    sort: 'given',
  };
}

function entries(dataset: Dataset, locale: Locale, to: Links): Entry[] {
  const spoken = new Set(
    dataset.observations.filter((figure) => figure.scope === 'region').map((figure) => figure.indicator),
  );
  const [region] = dataset.regions;
  if (!region) return [];
  return dataset.indicators
    .filter((indicator) => spoken.has(indicator.id))
    .map((indicator) => {
      const { indicator: shown, units } = seriesOf(dataset, region, indicator, locale, to);
      return { indicator: shown, units, headline: indicator.headline };
    });
}

/** The index that the browser fetches when somebody reaches for the comparison. */
export function compareIndex(dataset: Dataset, locale: Locale, to: Links): CompareIndex {
  const years = dataset.observations
    .filter((figure) => figure.indicator !== null && figure.period.from === figure.period.to)
    .map((figure) => figure.period.to);
  const messages = locale === 'zh' ? zh : en;
  return {
    regions: dataset.regions.map((region) => ({
      slug: region.slug,
      name: locale === 'zh' ? region.name : region.nameEn,
    })),
    indicators: entries(dataset, locale, to),
    span: [Math.max(2010, Math.min(...years)), Math.max(...years)],
    usual: usualState(dataset),
    messages: Object.fromEntries(Object.entries(messages).filter(([key]) => SPOKEN.test(key))),
    page: to.compare(),
    embed: to.embed(),
    shard: `${to.compare()}data/{region}.json`,
  };
}

/** The figures of one region, all indicators. */
export function compareShard(dataset: Dataset, region: Region, locale: Locale, to: Links): Shard {
  const all = dataset.indicators.map((indicator) => seriesOf(dataset, region, indicator, locale, to));
  const { region: shown, reviewed } = all[0]!;
  return {
    region: shown,
    reviewed,
    series: Object.fromEntries(
      all
        .filter(hasFigures)
        .map(({ indicator, marks, judged, averages, worded, sources }) => [
          indicator.id,
          { marks, judged, averages, worded, sources },
        ]),
    ),
  };
}

/** The usual comparison, for the static page. */
export function usualComparison(dataset: Dataset, locale: Locale, to: Links, site: URL | undefined) {
  const index = compareIndex(dataset, locale, to);
  const state = index.usual;
  const shards = new Map(
    dataset.regions
      .filter((region) => state.regions.includes(region.slug))
      .map((region) => [region.slug, compareShard(dataset, region, locale, to)]),
  );
  const address = new URL(to.compare(), site).href + writeState(state);
  const comparison: Comparison = comparisonOf(
    state,
    finder(shards, index.indicators),
    address,
    translator(locale),
  );
  return { index, state, comparison, choices: choicesOf(index), address };
}
