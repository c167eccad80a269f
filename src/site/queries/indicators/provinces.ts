import { type Drawn, hasFigures, type Series } from '../../../charts/series.ts';
import type { Dataset } from '../../../dataset/index.ts';
import type { Locale } from '../../../i18n/index.ts';
import type { Indicator, Region } from '../../../model/index.ts';
import type { Links } from '../../links.ts';
import { groups } from '../charts/grouped.ts';
import { seriesOf } from '../charts.ts';
import { byProvince, type Province } from '../provinces.ts';
import { MEASURES, yearsShown } from './measures.ts';
import { inRankOrder } from './ranking.ts';

/** Regions whose years the page of an indicator holds. Beyond, each province has a page of them. */
export const ON_PAGE = 60;

/**
 * The provinces, with the regions that have figures of an indicator, whose years stand on pages of their own, in the order of their first regions; none where one page
 * holds all.
 *
 * @param most regions that one page holds
 */
export function indicatorProvinces(dataset: Dataset, indicator: Indicator, most = ON_PAGE): Province[] {
  const { figures } = groups(dataset);
  const regions = dataset.regions.filter(({ slug }) => figures.has(`${slug}:${indicator.id}`));
  return regions.length > most ? byProvince(regions) : [];
}

/** What the page of an indicator in one province shows: a table a measure. */
export interface ProvinceYears {
  years: readonly number[];
  /** Regions with figures of the measure, best first in the latest year that most of them report. */
  tables: readonly { measure: Drawn; all: readonly Series[] }[];
}

export function provinceYears(
  dataset: Dataset,
  indicator: Indicator,
  regions: readonly Region[],
  locale: Locale,
  to: Links,
): ProvinceYears {
  const all = regions.map((region) => seriesOf(dataset, region, indicator, locale, to)).filter(hasFigures);
  return {
    years: yearsShown(dataset, all),
    tables: MEASURES.map((measure) => ({
      measure,
      all: inRankOrder(
        all.filter((series) => series.marks[measure].length > 0),
        measure,
        measure === 'rank' || indicator.direction === 'lower',
      ),
    })).filter((table) => table.all.length > 0),
  };
}
