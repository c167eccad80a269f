import type { Project } from '../../../model/index.ts';
import nouns from '../../lexicon/projects/nouns.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
import { anyOf, closing, shape } from '../../patterns/wordings.ts';
import { counts, isClass, isLoose } from './kind.ts';
import { measures, places, things, works } from './lexicon.ts';
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
import { isAmbition, isEffort, isNoName, isTitle, isZone, saysMore } from './noname.ts';
import { isPartOfWork, MOMENTS } from './verbs.ts';
import { plain } from './words.ts';

const NEW_OR_ONLY = shape`^新.|${things.onlyOnes}$`;

/** 旅游公路, 河道整治: a list of nothing but such words names no project. */
export const isBland = (name: string): boolean =>
  name.length <= 5 && !isParticular(name) && !NEW_OR_ONLY.test(name);

const LONGEST = 48;

/** Names that say themselves that they are projects: 某某改造项目, 某某建设工程. */
const SAYS_PROJECT = shape`${works.ofProjects}${works.kindsOfProject}$`;

/** Work that is only done to something built. */
const BUILDING_WORK = closing(works.onBuildings);

/** Power that is made of something anywhere. */
const BLAND_POWER = shape`^${works.powerSites}+${works.powers}${works.projects}?$`;

/** Work that a county does once for all of a kind: 城区集中供热工程. */
const PUBLIC_WORK = closing(works.forAll);

/** What is called by what it makes power of: 某某风电 has been built when it goes on grid. */
const POWER_PLANT = closing(works.powerPlants);

const physical = plain(nouns.physical);
/** Whether a name ends in work that is done with spades and machines: 某某联网, 某某置换. */
const isPhysical = (name: string): boolean => physical.endingAt(name, name.length) !== null;

/** Things built that a county has one of, or that have names. */
const ONE_OF_A_KIND = anyOf(things.oneOfAKind);

/** What stands around a name and helps to tell whether it is that of a project. */
export interface Setting {
  /** It stands in a list that says it lists projects. */
  listed: boolean;
  /** It is all that the verb is said of. */
  alone: boolean;
  /** A verb is said of it that is said of buildings only. */
  building: boolean;
  /** 建设 stands behind it. */
  built: boolean;
  /** It is to be begun: 启动某某建设. */
  started: boolean;
  /** A verb of building stands behind it. */
  finished: boolean;
  /** The place where it is done is named before it. */
  placed: boolean;
  /** Money is stated for it alone. */
  paid: boolean;
  /** The report is on a whole province, which speaks of classes where a county speaks of one thing. */
  wide: boolean;
  /** What the verb says of it: what has begun or is done is no mere ambition. */
  status: Project['status'];
}

const BARE_NETWORK = shape`^${things.networks}${works.onNetworks}*$`;

const AT_A_TOWN = anyOf(places.settlements);

const CALLED = shape`(?:${works.ofTrial}?${works.projects}|建设)+$`;

const SAID = closing(works.projects);

const GROUNDS = closing(things.grounds);

/** Whether a name that stands where projects stand is that of a project. */
export function isProject(
  name: string,
  { listed, alone, building, built, started, finished, placed, paid, wide, status }: Setting,
): boolean {
  const begun = status !== 'planned';
  if (name.length > LONGEST || counts(name) || isNoName(name)) return false;
  if (isEffort(name) || isPartOfWork(name) || MOMENTS.fill(name)) return false;
  if (wide && !isOneOfAll(name)) return false;
  if (paid) return !BARE_NETWORK.test(name);
  if (isClass(name)) return (listed || (built && alone)) && FLOOR_SPACE.test(name);
  if (placed && alone && building && headOf(name) === 'facility' && name.length >= 4) return true;
  if (BLAND_POWER.test(name)) return false;
  if (listed) return isMember(name);
  if (saysMore(name) || isTitle(name, !wide && (building || built))) return false;
  if (isZone(name))
    return AT_A_TOWN.test(name.slice(0, -3)) || (building && finished && !wide && isParticular(name));
  const core = CALLED.without(name);
  const said = SAID.test(name);
  if (isAmbition(name))
    return (
      (said && isPhysical(core) && hasName(core)) ||
      (((begun && building) || (started && built)) &&
        name.length >= 8 &&
        headOf(name) === 'facility' &&
        !GROUNDS.test(name))
    );
  // A base of a trade is one of a class unless its name is long or something in it is said of nothing else.
  const particular = isParticular(name) && (!core.endsWith('基地') || core.length >= 16 || isOneOfAll(core));
  if (headOf(name) === 'none') return hasName(name) && (hasCapacity(name) || (finished && hasFirm(name)));
  if (SAYS_PROJECT.test(name) || (name.endsWith('项目') && core.length >= 4 && hasName(core))) return true;
  if (headOf(core) === 'facility' && name.length >= 3) {
    if (particular || said) return true;
    return (
      (building || built) &&
      (!isLoose(core) ||
        (core.length >= 6 && !core.endsWith('基地') && alone) ||
        isSettled(core, status, finished))
    );
  }
  if (said && !wide && name.endsWith('工程') && PUBLIC_WORK.test(core)) return true;
  if (said && (holdsFacility(core) || building || (isPhysical(core) && hasName(core)))) return true;
  if ((BUILDING_WORK.test(name) || BUILDING_WORK.test(core)) && (hasName(name) || ONE_OF_A_KIND.test(name)))
    return true;
  if (finished && POWER_PLANT.test(core) && hasName(name)) return true;
  if (name.endsWith('项目') && core.length >= 8 && !isEffort(core)) return true;
  // Other work is a project where it is done to something that stands somewhere.
  if (
    particular &&
    ((built && headOf(core) !== 'none' && !name.includes('、')) ||
      hasPlace(name) ||
      hasRoad(name) ||
      hasPhase(name) ||
      hasFirm(name) ||
      hasCapacity(name))
  )
    return true;
  return holdsFacility(core) && (particular || building);
}

/** How much of a class is one thing, in a list of projects: 6万平米标准化厂房. */
const FLOOR_SPACE = shape`^[\d.]+万?${measures.floors}`;

const LAND = shape`^[\d.]+万?${measures.lands}`;

/** Whether a thing that has no name is one all the same: land of a size that is being made use of, 新… put to use. */
const isSettled = (core: string, status: Project['status'], finished: boolean): boolean =>
  (status === 'under-way' && LAND.test(core)) || (finished && status !== 'planned' && core.startsWith('新'));

const QUOTED = pattern(/^“[^”]{1,4}”$/);

/** Whether a member of a list of projects is one: a bare name of its own will do. */
function isMember(name: string): boolean {
  if (QUOTED.test(name) && headOf(name) === 'none') return false;
  if (isParticular(name)) return true;
  const head = headOf(name);
  if (head === 'facility') return name.length >= 2;
  return head === 'work' && (name.length >= 5 || holdsFacility(name));
}

const LEADS = closing(things.leads);

/** Whether a name on which a plan hangs other work is that of a project. */
export const isLead = (name: string): boolean =>
  LEADS.test(name) &&
  isParticular(name) &&
  !(isNoName(name) || counts(name) || isAmbition(name) || name.includes('、'));
