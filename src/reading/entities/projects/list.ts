import { anyOf, shape } from '../../patterns/wordings.ts';
import type { Span } from '../text.ts';
import { cutAtAnd, splitAnd } from './and.ts';
import { lists } from './lexicon.ts';
import { joinTails, split, spreadsBack } from './members.ts';
import { isEffort } from './noname.ts';
import { countedUp, lastEtc, type Sum, summedUp } from './sum.ts';

/** What stands between a verb and the end of its clause, taken apart. Offsets are those of the text given. */
export interface List extends Omit<Sum, 'end'> {
  items: Span[];
  /** 等 and what sums it up stand behind it. */
  summed: boolean;
  /** Its members share the noun of the last and have a name each. */
  spread: boolean;
}

/** 甲、乙和丙项目, 甲、乙项目建设: all of them are projects. */
const SAID_TO_BE_PROJECTS = shape`项目(?:建设)?$`;

/** Takes a list apart. Null where what is listed are no projects: `…等工作`. */
export function listOf(text: string, from: number, to: number): List | null {
  const etc = lastEtc(text, from, to);
  const summed = etc > from;
  const sum = summed ? summedUp(text, from, etc, to) : countedUp(text, from, to);
  if (sum === null) return null;
  const { end, counted, classed, places } = sum;
  const members = split(text, from, end).flatMap((item, i, all) => cutAtAnd(text, item, i < all.length - 1));
  if (!sum.projects && endsInEffort(text, members)) return null;
  const spread = !sum.projects && spreadsBack(text, members);
  const projects = sum.projects || spread;
  const items = joinTails(text, members, projects);
  const said = items.length > 1 && SAID_TO_BE_PROJECTS.testIn(text, from, to);
  return {
    items: items.flatMap((item) => splitAnd(text, item, projects)),
    projects: projects || said,
    counted,
    classed,
    spread,
    summed,
    places,
  };
}

const TITLES = anyOf(lists.titles);

/** Whether the last of several members is an effort or a title to be won, as the others are then. */
function endsInEffort(text: string, members: readonly Span[]): boolean {
  const last = members.at(-1);
  if (last === undefined || members.length === 1) return false;
  const words = text.slice(last.start, last.end);
  return isEffort(words) || TITLES.test(words);
}
