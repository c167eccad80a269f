import { nameParts } from '../places/names.ts';
import type { Place } from '../places/place.ts';

export interface PlaceFinding {
  /** The places it can be; one where it is settled, none where no name was found. */
  places: readonly Place[];
  /** What settled it, or the name that was not known. */
  because: string;
}

/** A congress, a title, a government: what the name of the region stands before. */
const CONGRESS = /第?[一二三四五六七八九十百零〇\d]{1,4}(?:届人民?代表大会|届人大|次代表大会|次党代会)/g;
const TITLE =
  /(?:20\d{2}年?)?(?:人民政府|政府)工作报告|国民经济和社会发展统计公报|20\d{2}年(?:人民)?政府工作报告/g;
const GOVERNMENT = /人民政府/g;

/** Longest name of a place, and shortest. */
const LONGEST = 16;
const SHORTEST = 2;

/**
 * Which place a document is of. The congress it was given to says it best, then its title, the government that
 * speaks, the name of the file, and at last the place named most often.
 */
export function regionOf(
  head: readonly string[],
  words: string,
  fileName: string,
  places: readonly Place[],
): PlaceFinding {
  const byName = indexOf(places);
  const opening = head.join('|');
  const chances: readonly (readonly [string, () => readonly string[]])[] = [
    ['the congress it was given to', () => namesBefore(opening, CONGRESS, byName)],
    ['its title', () => namesBefore(opening.replace(/【[^】]*】/g, ''), TITLE, byName)],
    ['the congress it speaks of', () => namesBefore(words.slice(0, 3000), CONGRESS, byName)],
    ['the government that speaks', () => namesBefore(opening, GOVERNMENT, byName)],
    ['the name of the file', () => namesIn(fileName, byName)],
    ['the place it names most', () => mostNamed(words, byName)],
  ];
  for (const [because, names] of chances) {
    const name = names()[0];
    if (name === undefined) continue;
    return { places: settled(byName.get(name)!, opening + words, fileName), because: `${name}: ${because}` };
  }
  const unknown = new RegExp(`在(.{2,14}?)${CONGRESS.source}`).exec(opening)?.[1];
  return { places: [], because: unknown ?? '' };
}

/** Places by their names, and provinces by their short ones: 广西. */
function indexOf(places: readonly Place[]): Map<string, Place[]> {
  const byName = new Map<string, Place[]>();
  const add = (name: string, place: Place): void => {
    const list = byName.get(name) ?? [];
    if (!list.includes(place)) byName.set(name, [...list, place]);
  };
  for (const place of places) {
    add(place.name, place);
    if (place.level === 'province') add(nameParts(place.name).core, place);
  }
  return byName;
}

/** The longest name of a place that ends where a pattern begins, for each place where it does. */
function namesBefore(text: string, pattern: RegExp, byName: ReadonlyMap<string, unknown>): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    for (let length = LONGEST; length >= SHORTEST; length -= 1) {
      const name = text.slice(Math.max(0, match.index - length), match.index);
      if (name.length === length && byName.has(name)) return [name];
    }
    return [];
  });
}

/** Full names of places in a text, the longest first. */
function namesIn(text: string, byName: ReadonlyMap<string, readonly Place[]>): string[] {
  const names = new Set<string>();
  for (let start = 0; start < text.length; start += 1) {
    for (let length = LONGEST; length >= SHORTEST; length -= 1) {
      const name = text.slice(start, start + length);
      if (name.length === length && byName.has(name)) names.add(name);
    }
  }
  return [...names].sort((a, b) => b.length - a.length);
}

/** The county, city or province that is named at least five times and twice as often as the next. */
function mostNamed(words: string, byName: ReadonlyMap<string, readonly Place[]>): string[] {
  const counted = namesIn(words, byName)
    .filter((name) => byName.get(name)!.some((place) => place.name === name))
    .map((name) => [name, words.split(name).length - 1] as const)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = counted;
  return first !== undefined && first[1] >= 5 && first[1] >= 2 * (second?.[1] ?? 0) ? [first[0]] : [];
}

/** Of several places with one name, those whose city or province the text names most; none named: all of them. */
function settled(places: readonly Place[], words: string, fileName: string): readonly Place[] {
  if (places.length < 2) return places;
  const text = words + fileName;
  const weights = places.map((place) =>
    place.parents.reduce((sum, parent) => sum + text.split(nameParts(parent.name).core).length - 1, 0),
  );
  const most = Math.max(...weights);
  return most === 0 ? places : places.filter((_, index) => weights[index] === most);
}
