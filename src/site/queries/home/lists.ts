import type { Indicator } from '../../../model/index.ts';
import type { Dataset } from '../../dataset.ts';
import { isGoal } from '../county/ledger.ts';
import { type Catalogued, shelvesOf } from '../holdings.ts';
import type { RecentPromises, RegisterEntry } from './types.ts';

const RECENT_DOCUMENTS = 2;
const RECENT_SHOWN = 8;
const SUGGESTIONS = 4;

export function registerOf(dataset: Dataset): RegisterEntry[] {
  return dataset.regions.map((region) => {
    const years = (shelvesOf(dataset).documents.get(region.slug) ?? []).map((document) => document.year);
    return {
      region,
      city: region.level === 'city' ? null : (region.parents.at(-1) ?? null),
      years: years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) },
    };
  });
}

/** The latest plans here: what they promise for their year, headline indicators first. */
export function recentOf(dataset: Dataset): RecentPromises[] {
  const order = new Map(
    [...dataset.indicators]
      .sort((a, b) => Number(b.headline) - Number(a.headline))
      .map((indicator, index) => [indicator.id, index]),
  );
  const regions = new Map(dataset.regions.map((region) => [region.slug, region]));
  const recent: RecentPromises[] = [];
  for (const document of [...dataset.documents].sort(
    (a, b) => b.plans - a.plans || (b.date ?? '').localeCompare(a.date ?? ''),
  )) {
    const region = regions.get(document.region);
    const promises = (shelvesOf(dataset).observations.get(document.region) ?? []).filter(
      (figure): figure is Catalogued =>
        figure.document === document.id &&
        figure.kind === 'target' &&
        figure.indicator !== null &&
        figure.scope === 'region' &&
        figure.measure !== 'rank' &&
        !isGoal(figure),
    );
    if (!region || promises.length === 0) continue;
    const sorted = promises.sort((a, b) => (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0));
    recent.push({ document, region, shown: sorted.slice(0, RECENT_SHOWN), total: promises.length });
    if (recent.length === RECENT_DOCUMENTS) break;
  }
  return recent;
}

export function suggestionsOf(dataset: Dataset): Indicator[] {
  const regions = new Map<string, Set<string>>();
  for (const figure of dataset.observations) {
    if (figure.indicator === null) continue;
    const set = regions.get(figure.indicator) ?? new Set();
    regions.set(figure.indicator, set.add(figure.region));
  }
  return dataset.indicators
    .filter((indicator) => !indicator.headline)
    .sort((a, b) => (regions.get(b.id)?.size ?? 0) - (regions.get(a.id)?.size ?? 0))
    .slice(0, SUGGESTIONS);
}
