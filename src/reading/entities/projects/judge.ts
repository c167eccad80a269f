import { pattern } from '../../patterns/index.ts';
import { anyOf, closing, shape } from '../../patterns/wordings.ts';
import { counts, isClass } from './kind.ts';
import { measures, places, things, works } from './lexicon.ts';
import { hasName, headOf, holdsFacility, isOneOfAll, isParticular } from './name.ts';
import { isAmbition, isEffort, isNoName, isTitle, isZone, saysMore } from './noname.ts';
import type { Setting } from './setting.ts';
import { coreOf, isPhysical, isThing, SAYS_ITSELF } from './thing.ts';
import { isPartOfWork, MOMENTS } from './verbs.ts';

const NEW_OR_ONLY = shape`^新.|${things.onlyOnes}$`;
/** A name of nothing but common words has no more characters than these. */
const LONGEST_BLAND = 5;

/** 旅游公路, 河道整治: a list of nothing but such words names no project. */
export const isBland = (name: string): boolean =>
  name.length <= LONGEST_BLAND && !isParticular(name) && !NEW_OR_ONLY.test(name);

/** Whether a name that stands where projects stand is that of a project. */
export function isProject(name: string, setting: Setting): boolean {
  if (isNothing(name) || (setting.wide && !isOneOfAll(name))) return false;
  return toldBySetting(name, setting) ?? toldByKind(name, setting) ?? isThing(name, setting);
}

/** No name has more characters. */
const LONGEST = 48;

/** Whether words name no thing and no work, wherever they stand. */
const isNothing = (name: string): boolean =>
  name.length > LONGEST ||
  counts(name) ||
  isNoName(name) ||
  isEffort(name) ||
  isPartOfWork(name) ||
  MOMENTS.fill(name);

/** With money stated for it, this is no project yet. */
const BARE_NETWORK = shape`^${things.networks}${works.onNetworks}*$`;
/** How much of a class is one thing, in a list of projects: 6万平米标准化厂房. */
const FLOOR_SPACE = shape`^[\d.]+万?${measures.floors}`;
/** Power that is made of something anywhere. */
const BLAND_POWER = shape`^${works.powerSites}+${works.powers}${works.projects}?$`;
/** A thing whose place is told before it has at least so many characters. */
const SHORTEST_PLACED = 4;

/** What the words around a name settle; null where the name has to tell. */
function toldBySetting(name: string, setting: Setting): boolean | null {
  const { listed, alone, building, built, placed, paid } = setting;
  if (paid) return !BARE_NETWORK.test(name);
  if (isClass(name)) return (listed || (built && alone)) && FLOOR_SPACE.test(name);
  if (placed && alone && building && headOf(name) === 'facility' && name.length >= SHORTEST_PLACED)
    return true;
  if (BLAND_POWER.test(name)) return false;
  return listed ? isMember(name) : null;
}

const QUOTED = pattern(/^“[^”]{1,4}”$/);
/** A bare thing, and bare work, in a list of projects have at least so many characters. */
const SHORTEST_THING = 2;
const SHORTEST_WORK = 5;

/** Whether a member of a list of projects is one: a bare name of its own will do. */
function isMember(name: string): boolean {
  const head = headOf(name);
  if (QUOTED.test(name) && head === 'none') return false;
  if (isParticular(name)) return true;
  if (head === 'facility') return name.length >= SHORTEST_THING;
  return head === 'work' && (name.length >= SHORTEST_WORK || holdsFacility(name));
}

/** What the kind of thing settles that a name speaks of: titles, zones, ambitions; null where it is none of these. */
function toldByKind(name: string, setting: Setting): boolean | null {
  const { wide, building, built } = setting;
  if (saysMore(name) || isTitle(name, !wide && (building || built))) return false;
  if (isZone(name)) return isZoneOfItsOwn(name, setting);
  return isAmbition(name) ? isMoreThanAmbition(name, setting) : null;
}

const AT_A_TOWN = anyOf(places.settlements);
/** Characters of the word for a zone, at the end of its name. */
const ZONE = 3;

const isZoneOfItsOwn = (name: string, { building, finished, wide }: Setting): boolean =>
  AT_A_TOWN.test(name.slice(0, -ZONE)) || (building && finished && !wide && isParticular(name));

const GROUNDS = closing(things.grounds);
/** A thing that sounds like an ambition and is begun has at least so many characters. */
const SHORTEST_BEGUN = 8;

/** Whether what sounds like an ambition is work on something with a name, or a thing that is begun. */
function isMoreThanAmbition(name: string, { building, built, started, status }: Setting): boolean {
  const core = coreOf(name);
  if (SAYS_ITSELF.test(name) && isPhysical(core) && hasName(core)) return true;
  const begun = (status !== 'planned' && building) || (started && built);
  return begun && name.length >= SHORTEST_BEGUN && headOf(name) === 'facility' && !GROUNDS.test(name);
}

const LEADS = closing(things.leads);

/** Whether a name on which a plan hangs other work is that of a project. */
export const isLead = (name: string): boolean =>
  LEADS.test(name) &&
  isParticular(name) &&
  !(isNoName(name) || counts(name) || isAmbition(name) || name.includes('、'));
