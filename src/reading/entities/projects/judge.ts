import type { List } from './list.ts';
import {
  counts,
  hasCapacity,
  hasFirm,
  hasName,
  hasPhase,
  hasPlace,
  headOf,
  holdsFacility,
  isAmbition,
  isClass,
  isEffort,
  isLoose,
  isNoName,
  isParticular,
  saysMore,
} from './name.ts';

/** 旅游公路, 河道整治: a list of nothing but such words names no project. */
export const isBland = (name: string): boolean => name.length <= 5 && !isParticular(name);

const LONGEST = 48;
const SAYS_PROJECT =
  /(?:建设|改造|治理|提升|升级|修复|发展|整治|保护|开发|利用|扩建|迁建|重建|配套|一体化|综合体|示范)(?:项目|建设工程|改造工程)$/;

/** Whether a name that stands where projects stand is that of a project. */
export function isProject(name: string, list: List, verbBuilds: boolean, paid: boolean): boolean {
  if (name.length > LONGEST || counts(name) || isNoName(name)) return false;
  if (paid) return true;
  if (isClass(name) || isEffort(name)) return false;
  const particular = isParticular(name);
  const head = headOf(name);
  if (list.projects)
    return head === 'none'
      ? particular
      : particular || (head === 'facility' ? name.length >= 2 : name.length >= 5 || holdsFacility(name));
  if (isAmbition(name) || saysMore(name)) return false;
  if (head === 'none') return hasCapacity(name) && hasName(name);
  if (SAYS_PROJECT.test(name)) return true;
  const building = verbBuilds || /建设$/.test(name);
  const core = name.replace(/(?:项目|工程|建设)+$/, '');
  if (headOf(core) === 'facility' && name.length >= 3)
    return (
      particular || /(?:项目|工程)$/.test(name) || (building && (!isLoose(core) || /^[\d.]+万?亩/.test(core)))
    );
  if (/(?:项目|工程)$/.test(name) && (holdsFacility(core) || building)) return true;
  // A piece of work is a project where it is done to something that stands somewhere.
  return (
    (particular && (hasPlace(name) || hasPhase(name) || hasFirm(name) || holdsFacility(core))) ||
    (holdsFacility(core) && headOf(name) === 'work' && verbBuilds)
  );
}

/** Whether a name on which a plan hangs other work is that of a project. */
export const isLead = (name: string): boolean =>
  /(?:项目|工程|基地|电站|厂|园)$/.test(name) &&
  isParticular(name) &&
  !(isNoName(name) || counts(name) || isAmbition(name) || name.includes('、'));
