import verbs from '../../lexicon/projects/verbs.json' with { type: 'json' };
import { anyOf, shape, spelled } from '../../patterns/wordings.ts';
import { outside, type Span } from '../text.ts';
import { verbBefore } from './clause.ts';
import { countedClass, isCalled, NO_LIST, toldCount } from './counted.ts';
import { counts, endsInSmall, isLoose, isLooseAlone } from './kind.ts';
import { lists, MONEY_OF_ALL, measures, TEN, works } from './lexicon.ts';
import { split, spreadsFrom } from './members.ts';
import { hasFirm, headOf } from './name.ts';
import { isNoName } from './noname.ts';
import { Words } from './words.ts';

/** Where the members of a list end, and what the words behind them say they are. */
export interface Sum {
  end: number;
  /** `等16个重点项目`, `4个新能源项目`: the list says itself that its members are projects. */
  projects: boolean;
  /** Its members are counted or summed up, so money before it belongs to all of them. */
  counted: boolean;
  /** What sums it up is a class of which it has so many. */
  classed: boolean;
  /** What sums it up is a class of small things: a bare name in it is a place where they are. */
  places: boolean;
}

const nothingSaid = (end: number): Sum => ({
  end,
  projects: false,
  counted: false,
  classed: false,
  places: false,
});

const PART_OF_A_WORD = anyOf(lists.etcInWords);

/** Offset of the last 等 that no quote encloses and that is not part of a word; -1 where there is none. */
export function lastEtc(text: string, from: number, to: number): number {
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

/** How many they are: 一批, 16个, 多项. */
const SO_MANY = spelled`(?:一批|(?:\d+|${TEN}+|${measures.vagueInSum})余?${[...measures.ofMembers, ...measures.ofMembersToo, ...measures.ofBatches]}?)`;
/** What is done with them. */
const DONE = spelled`(?:(?:土地)?${works.clearing}|${works.behindSum})`;
const CLASS_TAIL = shape`^${MONEY_OF_ALL}?${SO_MANY}?(?:[^、，]{0,18}?|[^，]{0,24}的)${lists.sums}的?${DONE}?(?:工作)?$`;
/** How much of it there is: 等市政道路14.5公里. */
const MEASURE_BEHIND = shape`\d[\d.]*余?${measures.behindMembers}$`;
/** What is listed before such words belongs to a campaign: 等特色产业升级工程. */
const CAMPAIGN = shape`${lists.campaignsOf}[^、，]{0,4}${lists.campaigns}工程$`;
/** What is listed before such words are trades, whatever becomes of them: 等优势产业锻长补短. */
const TRADES = shape`^${lists.rankOfTrades}+${lists.trades}`;
const OF_FIRMS = shape`企业[^改治]{0,8}${works.projects}$`;
const COUNTED = shape`^${MONEY_OF_ALL}?(?:\d|${TEN}+${measures.ofProjects})`;
/** Verbs behind a list that say what becomes of its members: 甲、乙等纳入国家规划; 等在建项目 is none. */
const noLists = new Words<boolean>([
  ...verbs.noLists.map((word) => [word, true] as const),
  ...verbs.mayBeLists.map((word) => [word, false] as const),
]);

/** What the words behind 等 say of the members before it, up to an offset; null where these are no projects: `…等工作`. */
export function summedUp(text: string, from: number, etc: number, to: number): Sum | null {
  const tail = MEASURE_BEHIND.without(text.slice(etc + 1, to).replaceAll(/[“”]/g, ''));
  if (OF_FIRMS.test(tail) || TRADES.test(tail)) return null;
  const projects: Sum = { ...nothingSaid(etc), projects: true };
  const members = countedClass(tail);
  if (members !== null)
    return {
      ...projects,
      counted: true,
      classed: true,
      places: arePlaces(text, { start: from, end: etc }, members),
    };
  if (tail === '建设') return nothingSaid(etc);
  if (CAMPAIGN.test(tail) || noLists.at(tail, 0)?.value === true) return null;
  if (tail === '' || CLASS_TAIL.test(tail))
    return { ...projects, counted: COUNTED.test(tail), places: endsInSmall(tail) };
  if (NO_LIST.test(tail) || counts(tail) || isNoName(tail) || verbBefore(tail, 0, tail.length) !== null)
    return null;
  const head = headOf(tail);
  if (head === 'none' || isLooseAlone(tail)) return nothingSaid(etc);
  return head === 'facility' && !isLoose(tail) ? { ...projects, places: endsInSmall(tail) } : nothingSaid(to);
}

/** Whether the members of a class are told by where they are. */
const arePlaces = (text: string, { start, end }: Span, members: string): boolean =>
  endsInSmall(members) ||
  (!spreadsFrom(members) && !split(text, start, end).some((item) => isThingOfItsOwn(text, item)));

/** Whether a member is called by more than the place where it is. */
function isThingOfItsOwn(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return isCalled(name) || hasFirm(name) || headOf(name) === 'facility';
}

const CALLED_PROJECTS = shape`${works.projects}${works.carriedOut}?$`;

/** What the words say of the members before them that count these without 等: 甲、乙、丙三个项目. */
export function countedUp(text: string, from: number, to: number): Sum {
  const words = text.slice(from, to);
  const told = toldCount(words, (stop) => split(text, from, from + stop).length);
  if (told === null) return nothingSaid(to);
  return {
    end: from + told,
    projects: true,
    counted: true,
    classed: !CALLED_PROJECTS.test(words),
    places: false,
  };
}
