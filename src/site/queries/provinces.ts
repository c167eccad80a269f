import type { Region } from '../../model/index.ts';

export type Place = Pick<Region['parents'][number], 'name' | 'nameEn' | 'code'>;

/** A province and those of some regions that lie in it. */
export interface Province {
  province: Place;
  regions: readonly Region[];
}

/** Names of regions that stand on a page beside other things. Beyond, the names of provinces lead to them. */
export const NAMES_ON_PAGE = 120;

/** Regions by the province above them, which may be the region itself, in the order of their first ones. */
export function byProvince(regions: readonly Region[]): Province[] {
  const above = (region: Region) => region.parents[0] ?? region;
  return [...Map.groupBy(regions, (region) => above(region).code).values()].map((own) => ({
    province: above(own[0]!),
    regions: own,
  }));
}
