import { pattern } from '../../patterns/index.ts';
import { anyOf, closing, shape } from '../../patterns/wordings.ts';
import { ordinalOf } from '../markers.ts';
import { counts, endsInSmall, isLoose } from './kind.ts';
import { COUNTING, lists, MONEY_OF_ALL, measures, SEVERAL, things, works } from './lexicon.ts';
import { headOf, isParticular } from './name.ts';

/** What is listed before such words is no project. */
export const NO_LIST = closing(lists.noProjects);

/** 等20个老旧小区改造: how many things of a class the list has members of. */
const COUNTED = shape`^(?:\d+|${COUNTING}+)余?${measures.ofMembers}([^、，\d]{2,16})$`;

/** Those who are counted are no works. */
const WHO = anyOf(lists.who);

/** The class that a list is said to have so many members of; null where the words behind 等 are none such. */
export function countedClass(tail: string): string | null {
  if (WHO.test(tail)) return null;
  const members = COUNTED.exec(tail)?.[1];
  return members !== undefined && !NO_LIST.test(members) && isThing(members) ? members : null;
}

const WORK_BEHIND = shape`${[...works.plain, ...works.anew]}+$`;

const RESEARCH = anyOf(things.research);

/** Whether some words name a class of what gets built, whatever is done to it. */
function isThing(words: string): boolean {
  const bare = WORK_BEHIND.without(words);
  return endsInSmall(bare) || (headOf(bare) === 'facility' && !isLoose(bare) && !RESEARCH.test(bare));
}

/** Words behind a list that count its members: 甲、乙、丙三个项目. */
const COUNTED_TAIL = shape`${MONEY_OF_ALL}?(\d+|${SEVERAL}+)${[...measures.ofMembers, ...measures.ofMembersToo]}[^、，\d与和]{0,10}${lists.countedAs}的?${works.carriedOut}?$`;

/** 甲路、乙街、丙大道三条示范街: things that are all named in full, then counted. */
const COUNTED_THINGS = shape`(\d+|${SEVERAL})${measures.ofMembers}[^、，\d与和]{2,10}$`;

const LISTED = pattern(/[、”]/);

const QUOTES = pattern(/[“”]/);

const BUILT = pattern(/建设$/);

const BODY = closing(things.bodies);

/** Words that count have no more characters. */
const LONGEST_TAIL = 16;

function countedThings(words: string): RegExpExecArray | null {
  const tail = LISTED.test(words) ? COUNTED_THINGS.exec(words.slice(-LONGEST_TAIL)) : null;
  if (tail === null) return null;
  tail.index += Math.max(0, words.length - LONGEST_TAIL);
  if (
    NO_LIST.test(tail[0]) ||
    WHO.test(tail[0]) ||
    QUOTES.test(tail[0]) ||
    headOf(BUILT.without(tail[0])) === 'work'
  )
    return null;
  const things = words.slice(0, tail.index).split(/[、和]|(?<=”)(?=“)/);
  return things.every((thing) => headOf(thing) === 'facility') ||
    (!BODY.test(tail[0]) &&
      things.every((thing) => headOf(thing) === 'facility' || isCalled(thing) || hasOwn(thing, 4)))
    ? tail
    : null;
}

const QUOTED = pattern(/^“[^”]+”$/);

/** Whether a member is called by a name of its own, not by a place that shares the noun behind the list. */
export const isCalled = (thing: string): boolean => QUOTED.test(thing) || hasOwn(thing, 5);

const hasOwn = (thing: string, least: number): boolean =>
  thing.length >= least && isParticular(thing) && !counts(thing);

/** Where the words begin that count the members of a list without 等; null where none do or their count is another. */
export function toldCount(words: string, listedTo: (end: number) => number): number | null {
  const tail = COUNTED_TAIL.exec(words) ?? countedThings(words);
  if (tail === null || tail.index < 2 || '、和及与的'.includes(words[tail.index - 1]!)) return null;
  const listed = listedTo(tail.index);
  const told = ordinalOf(tail[1]!.replace('两', '二'));
  // Words on money and size before the first member may look like one more.
  return listed === told || (listed > 2 && listed === told + 1) ? tail.index : null;
}
