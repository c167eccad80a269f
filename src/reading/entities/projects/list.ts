import verbs from '../../lexicon/projects/verbs.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
import { anyOf, shape } from '../../patterns/wordings.ts';
import { outside, type Span } from '../text.ts';
import { cutAtAnd, splitAnd } from './and.ts';
import { verbBefore } from './clause.ts';
import { countedClass, isCalled, NO_LIST, toldCount } from './counted.ts';
import { counts, endsInSmall, isLoose, isLooseAlone } from './kind.ts';
import { lists, MONEY_OF_ALL, measures, TEN, works } from './lexicon.ts';
import { joinTails, split, spreadsBack, spreadsFrom } from './members.ts';
import { hasFirm, headOf } from './name.ts';
import { isEffort, isNoName } from './noname.ts';
import { plain } from './words.ts';

/** What stands between a verb and the end of its clause, taken apart. Offsets are those of the text given. */
export interface List {
  items: Span[];
  /** `等16个重点项目`, `4个新能源项目`: the list says itself that its members are projects. */
  projects: boolean;
  /** Its members are counted or summed up, so money before it belongs to all of them. */
  counted: boolean;
  /** 等 and what sums it up stand behind it. */
  summed: boolean;
  /** What sums it up is a class of which it has so many. */
  classed: boolean;
  /** Its members share the noun of the last and have a name each. */
  spread: boolean;
  /** What sums it up is a class of small things: a bare name in it is a place where they are. */
  places: boolean;
}

const CLASS_TAIL = shape`^${MONEY_OF_ALL}?(?:一批|(?:\d+|${TEN}+|${measures.vagueInSum})余?${[...measures.ofMembers, ...measures.ofMembersToo, ...measures.ofBatches]}?)?(?:[^、，]{0,18}?|[^，]{0,24}的)${lists.sums}的?(?:(?:土地)?${works.clearing}|${works.behindSum})?(?:工作)?$`;
/** How much of it there is: 等市政道路14.5公里. */
const MEASURE_BEHIND = shape`\d[\d.]*余?${measures.behindMembers}$`;
/** What is listed before such words belongs to a campaign: 等特色产业升级工程. */
const CAMPAIGN = shape`${lists.campaignsOf}[^、，]{0,4}${lists.campaigns}工程$`;

/** What is listed before such words are trades, whatever becomes of them: 等优势产业锻长补短. */
const TRADES = shape`^${lists.rankOfTrades}+${lists.trades}`;

const PART_OF_A_WORD = anyOf(lists.etcInWords);

/** Offset of the last 等 that no quote encloses and that is not part of a word; -1 where there is none. */
function lastEtc(text: string, from: number, to: number): number {
  let found = -1;
  for (let at = from; at < to; ) {
    const next = outside(text, '等', at, to);
    if (next < 0) break;
    const word = text.slice(next - 1, next + 2);
    if (!PART_OF_A_WORD.test(word)) found = next;
    at = next + 1;
  }
  return found;
}

/** Verbs behind a list that say what becomes of its members: 甲、乙等纳入国家规划. */
const noLists = plain(verbs.noLists);

const OF_FIRMS = shape`企业[^改治]{0,8}${works.projects}$`;

const COUNTED = shape`^${MONEY_OF_ALL}?(?:\d|${TEN}+${measures.ofProjects})`;

const CALLED_PROJECTS = shape`${works.projects}${works.carriedOut}?$`;

const SAID_TO_BE_PROJECTS = pattern(/项目(?:建设)?$/);

/** Takes a list apart. Null where what is listed are no projects: `…等工作`. */
export function listOf(text: string, from: number, to: number): List | null {
  const etc = lastEtc(text, from, to);
  let end = to;
  let projects = false;
  let counted = false;
  let places = false;
  let classed = false;
  if (etc > from) {
    const tail = MEASURE_BEHIND.without(text.slice(etc + 1, to).replaceAll(/[“”]/g, ''));
    if (OF_FIRMS.test(tail)) return null;
    if (TRADES.test(tail)) return null;
    const members = countedClass(tail);
    if (members !== null) {
      end = etc;
      projects = true;
      counted = true;
      classed = true;
      places =
        endsInSmall(members) ||
        (!spreadsFrom(members) && !split(text, from, end).some((item) => isThingOfItsOwn(text, item)));
    } else if (tail === '建设') end = etc;
    else if (CAMPAIGN.test(tail) || noLists.at(tail, 0) !== null) return null;
    else if (tail === '' || CLASS_TAIL.test(tail)) {
      end = etc;
      projects = true;
      places = endsInSmall(tail);
      counted = COUNTED.test(tail);
    } else if (
      NO_LIST.test(tail) ||
      counts(tail) ||
      isNoName(tail) ||
      verbBefore(tail, 0, tail.length) !== null
    )
      return null;
    else if (headOf(tail) === 'none' || isLooseAlone(tail)) end = etc;
    else if (headOf(tail) === 'facility' && !isLoose(tail)) {
      end = etc;
      projects = true;
      places = endsInSmall(tail);
    }
  } else {
    const words = text.slice(from, to);
    const told = toldCount(words, (stop) => split(text, from, from + stop).length);
    if (told !== null) {
      end = from + told;
      projects = true;
      counted = true;
      classed = !CALLED_PROJECTS.test(words);
    }
  }
  const members = split(text, from, end).flatMap((item, i, all) => cutAtAnd(text, item, i < all.length - 1));
  const last = members.at(-1);
  if (!projects && members.length > 1 && last !== undefined) {
    const words = text.slice(last.start, last.end);
    if (isEffort(words) || words.includes('创建')) return null;
  }
  const spread = !projects && spreadsBack(text, members);
  if (spread) projects = true;
  const items = joinTails(text, members, projects);
  // A list that ends in `项目` says of all its members that they are projects.
  const said = items.length > 1 && SAID_TO_BE_PROJECTS.testIn(text, from, to);
  return {
    items: items.flatMap((item) => splitAnd(text, item, projects)),
    projects: projects || said,
    counted,
    classed,
    spread,
    summed: etc > from,
    places,
  };
}

/** Whether a member is called by more than the place where it is. */
function isThingOfItsOwn(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return isCalled(name) || hasFirm(name) || headOf(name) === 'facility';
}
