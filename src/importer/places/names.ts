import { pinyin } from 'pinyin-pro';
import peoples from './peoples.json' with { type: 'json' };
import type { Place, PlaceName } from './place.ts';
import readings from './readings.json' with { type: 'json' };

/** What a place's name can end in, the longest first, and how it is called in English. */
const KINDS: readonly (readonly [string, string])[] = [
  ['特别行政区', 'Special Administrative Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['地区', 'Prefecture'],
  ['新区', 'New Area'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['省', 'Province'],
  ['市', 'City'],
  ['县', 'County'],
  ['区', 'District'],
  ['旗', 'Banner'],
  ['盟', 'League'],
];

const PEOPLES: Readonly<Record<string, string>> = peoples;
const SLUGS: Readonly<Record<string, string>> = readings.slug;
const ENGLISH: Readonly<Record<string, string>> = readings.english;

interface NameParts {
  /** The name itself, without what it is: 朝阳, 蔚, 恩施. */
  core: string;
  /** The peoples named in it. */
  peoples: readonly string[];
  /** What it is, in Chinese; empty where the name does not say. */
  kind: string;
}

/** Takes a name apart; a place is never left without a name (城区 stays whole). */
export function nameParts(name: string): NameParts {
  const kind = KINDS.map(([ending]) => ending).find(
    (ending) => name.endsWith(ending) && name.length > ending.length,
  );
  if (kind === undefined) return { core: name, peoples: [], kind: '' };
  let core = name.slice(0, -kind.length);
  const named: string[] = [];
  while (kind.startsWith('自治')) {
    // At least two characters stay: 内蒙古 is no 内 of the Mongols.
    const people = Object.keys(PEOPLES).find((one) => core.endsWith(one) && core.length > one.length + 1);
    if (people === undefined) break;
    named.unshift(people);
    core = core.slice(0, -people.length);
  }
  return { core: core in PEOPLES ? core.replace(/族$/, '') : core, peoples: named, kind };
}

/** Pinyin as in addresses: lower case, no tones, no spaces. A name of one syllable keeps what it is: jiangxian. */
export function plainSlug(name: string): string {
  const { core, kind } = nameParts(name);
  return core.length === 1 ? latin(core, name) + latin(kind.slice(-1), name) : latin(core, name);
}

function latin(core: string, name: string): string {
  const set = SLUGS[core];
  if (set !== undefined) return set;
  // The whole name is read so that its dictionary of places can settle characters with two readings.
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const at = name.indexOf(core);
  return syllables
    .slice(at, at + [...core].length)
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The English name: Xinjiang County, Enshi Tujia and Miao Autonomous Prefecture. */
export function englishName(name: string): string {
  const set = ENGLISH[name];
  if (set !== undefined) return set;
  const parts = nameParts(name);
  const kind = KINDS.find(([ending]) => ending === parts.kind)?.[1] ?? '';
  const core = latin(parts.core, name).replace(/v/g, 'ü');
  const people = parts.peoples.map((one) => PEOPLES[one]!);
  const listed = people.length < 2 ? people : [people.slice(0, -1).join(', '), people[people.length - 1]!];
  return [core.charAt(0).toUpperCase() + core.slice(1), listed.join(' and '), kind]
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * The slug of a region that is new, made unique among those taken: by the region above it, for a province by
 * what it is, in the last resort by its code.
 */
export function uniqueSlug(place: Place, taken: ReadonlySet<string>): string {
  const plain = plainSlug(place.name);
  const above: PlaceName | undefined = place.parents[place.parents.length - 1];
  const kind = nameParts(place.name).kind;
  const own = kind.endsWith('区') ? 'region' : kind === '市' ? 'city' : 'province';
  const qualified = `${plain}-${above === undefined ? own : plainSlug(above.name)}`;
  return [plain, qualified].find((slug) => !taken.has(slug)) ?? `${plain}-${place.code}`;
}
