import nouns from '../../lexicon/projects/nouns.json' with { type: 'json' };
import { anyOf, closing, shape } from '../../patterns/wordings.ts';
import { isLoose } from './kind.ts';
import { measures, things, works } from './lexicon.ts';
import {
  hasCapacity,
  hasFirm,
  hasName,
  hasPhase,
  hasPlace,
  hasRoad,
  headOf,
  holdsFacility,
  isOneOfAll,
  isParticular,
} from './name.ts';
import { isEffort } from './noname.ts';
import type { Setting } from './setting.ts';
import { plain } from './words.ts';

const CALLED = shape`(?:${works.ofTrial}?${works.projects}|建设)+$`;

/** A name without what calls it a project: 某某桥工程. */
export const coreOf = (name: string): string => CALLED.without(name);

/** A name that says itself that it is a project. */
export const SAYS_ITSELF = closing(works.projects);

const physical = plain(nouns.physical);
/** Whether a name ends in work that is done with spades and machines: 某某联网, 某某置换. */
export const isPhysical = (name: string): boolean => physical.endingAt(name, name.length) !== null;

/** Names that say so and what is done: 某某改造项目, 某某建设工程. */
const SAYS_PROJECT = shape`${works.ofProjects}${works.kindsOfProject}$`;

/** A base of a trade is one of a class unless its name has so many characters. */
const LONG_BASE = 16;
/** Fewest characters before 项目 that may be a name, and of a thing that gets built. */
const SHORTEST_CORE = 4;
const SHORTEST_THING = 3;

/** Whether a name, by the word it ends in and what makes it one of its own, is that of a thing or a work. */
export function isThing(name: string, setting: Setting): boolean {
  const { building, finished, built } = setting;
  if (headOf(name) === 'none') return hasName(name) && (hasCapacity(name) || (finished && hasFirm(name)));
  const core = coreOf(name);
  if (SAYS_PROJECT.test(name)) return true;
  if (name.endsWith('项目') && core.length >= SHORTEST_CORE && hasName(core)) return true;
  const particular =
    isParticular(name) && (!core.endsWith('基地') || core.length >= LONG_BASE || isOneOfAll(core));
  if (headOf(core) === 'facility' && name.length >= SHORTEST_THING)
    return particular || SAYS_ITSELF.test(name) || isBuilt(core, setting);
  if (isWorkByName(name, core, setting)) return true;
  // Other work is a project where it is done to something that stands somewhere.
  if (particular && ((built && headOf(core) !== 'none' && !name.includes('、')) || isSomewhere(name)))
    return true;
  return holdsFacility(core) && (particular || building);
}

/** Fewest characters of a loose word with what tells of its kind, where it is all that is built. */
const SHORTEST_LOOSE = 6;

/** Whether a thing without a name is said to be built, and to be one. */
function isBuilt(core: string, { alone, building, built, finished, status }: Setting): boolean {
  if (!building && !built) return false;
  const longEnough = core.length >= SHORTEST_LOOSE && !core.endsWith('基地') && alone;
  return !isLoose(core) || longEnough || isSettled(core, status, finished);
}

const LAND = shape`^[\d.]+万?${measures.lands}`;

/** Whether a thing that has no name is one all the same: land of a size that is being made use of, 新… put to use. */
const isSettled = (core: string, status: Setting['status'], finished: boolean): boolean =>
  (status === 'under-way' && LAND.test(core)) || (finished && status !== 'planned' && core.startsWith('新'));

/** Work that is only done to something built. */
const BUILDING_WORK = closing(works.onBuildings);
/** Things built that a county has one of, or that have names. */
const ONE_OF_A_KIND = anyOf(things.oneOfAKind);
/** Work that a county does once for all of a kind: 城区集中供热工程. */
const PUBLIC_WORK = closing(works.forAll);
/** What is called by what it makes power of: 某某风电 has been built when it goes on grid. */
const POWER_PLANT = closing(works.powerPlants);
/** So many characters before 项目 tell of one. */
const LONG_CORE = 8;

/** Whether work is a project by what is done, and to what. */
function isWorkByName(name: string, core: string, { building, finished, wide }: Setting): boolean {
  if (SAYS_ITSELF.test(name)) {
    if (!wide && name.endsWith('工程') && PUBLIC_WORK.test(core)) return true;
    if (holdsFacility(core) || building || (isPhysical(core) && hasName(core))) return true;
  }
  if (BUILDING_WORK.test(name) || BUILDING_WORK.test(core)) {
    if (hasName(name) || ONE_OF_A_KIND.test(name)) return true;
  }
  if (finished && POWER_PLANT.test(core) && hasName(name)) return true;
  return name.endsWith('项目') && core.length >= LONG_CORE && !isEffort(core);
}

/** Whether a name tells where, by whom or how great. */
const isSomewhere = (name: string): boolean =>
  hasPlace(name) || hasRoad(name) || hasPhase(name) || hasFirm(name) || hasCapacity(name);
