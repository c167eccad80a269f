import type { Apply } from '../case.ts';
import { other } from '../other.ts';
import { againstOthers } from './against-others.ts';
import { beforeItsNoun } from './before-noun.ts';
import { carried } from './carried.ts';
import { fromTo } from './from-to.ts';
import { milestone } from './milestone.ts';
import { overPlaces } from './over-places.ts';
import { place } from './place.ts';
import { ratio } from './ratio.ts';
import { relative } from './relative.ts';
import { said } from './said.ts';
import { spentOn } from './spent-on.ts';
import { ofATask } from './task.ts';

/**
 * The rules in the order they are asked; the first that fits reads the numbers. What is no amount of the subject
 * (a milestone, a place, a share of a task) is settled before what is. The last leaves the figure uncatalogued.
 */
export const RULES: readonly Apply[] = [
  milestone,
  ratio,
  place,
  ofATask,
  againstOthers,
  fromTo,
  relative,
  beforeItsNoun,
  overPlaces,
  spentOn,
  said,
  carried,
  (c) => other(c, null),
];
