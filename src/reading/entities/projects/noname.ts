import { isOneOf } from '../../1-normalise/characters.ts';
import names from '../../lexicon/projects/names.json' with { type: 'json' };
import nouns from '../../lexicon/projects/nouns.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
import { anyOf, closing, opening, shape } from '../../patterns/wordings.ts';
import { COUNTING, efforts, things, works } from './lexicon.ts';
import { hasFirm, headOf, holdsFacility, isPower } from './name.ts';
import { plain, Words } from './words.ts';

/** Ambitions, not things: what a report says it will make of the whole place. */
const ambitions = plain(names.ambitions);
/** Zones by what they are to be: 示范区, 先行区, 经济带. */
const zones = plain(names.zones);
/** Turns that stand in no name but in that of a member of a list of projects. */
const says = plain(names.says);
/** Words that end like something built and are none: 思路, 底线, 家园. */
const notBuilt = plain(names.notBuilt);
/** What says of a project everything but its name: 重点项目, 专项债券项目. */
const nameless = plain(names.nameless);
/** Verbs and turns that stand in no name, with what they begin, hold and end it; 将军 is no 将. */
const held = plain(names.holds);
const begun = new Words<boolean>([
  ...names.begins.map((word) => [word, true] as const),
  ...names.mayBegin.map((word) => [word, false] as const),
]);
const ended = plain(names.ends);
/** What a name never ends in: efforts, orders, people and states are no projects. */
const noHeads = plain(nouns.noHeads);

const endsIn = (words: Words<string>, name: string): boolean => words.endingAt(name, name.length) !== null;

const withoutBuilding = (name: string): string => (name.endsWith('建设') ? name.slice(0, -2) : name);

const PHASE_ONLY = shape`^[一二三四五]期${works.called}*$`;

/** Turns with a gap in them that stand in no name. */
const NO_NAME = anyOf(efforts.noNames);

/** A whole name in quotes is a slogan or a campaign: “一城”, “某某工程”. */
const QUOTED = shape`^“(?!(?:${COUNTING}${things.bySign}){1,4}”)[^”]{1,10}”(?:工程|建设)*$|^“[^”]{1,3}”项目(?:建设)?$`;

/** 某市建设某某中心: somebody is to do something, which is no name. */
const BY_SOMEBODY = shape`^[^“，、]{2,8}${efforts.bySomebody}[^项工]`;

/** 某食品建成省级技术中心: a title that somebody is to win, a firm too. */
const WINS = shape`^[^“，、]{2,8}${efforts.wins}${efforts.ranks}`;

/** Work of a kind, not one work: 某某重大项目, 某某试点项目, …的项目, “某某”工程. */
const GENERAL = shape`(?:${efforts.ofAKind}${works.projects}|${efforts.online})$`;
/** A platform is a title that is won, but for one that a county builds for its data. */
const PLATFORM = closing(efforts.granted);
const DATA_PLATFORM = shape`^(?!.*${efforts.notOfData}).*${efforts.ofData}.*${efforts.granted}$`;
/** A campaign behind what it is of: 乡村人才“百千万”工程; where something built is named it may be work on it. */
const CAMPAIGN = shape`[^”]”${efforts.slogans}$`;

/** Whether a name is that of a platform which is not said to be built. */
export const isTitle = (name: string, built: boolean): boolean =>
  PLATFORM.test(name) && !(built && DATA_PLATFORM.test(name));

/** Whether a name that stands alone tells of something else than a thing. */
export const saysMore = (name: string): boolean =>
  says.within(name) ||
  (QUOTED.test(name) && !isPower(name)) ||
  (BY_SOMEBODY.test(name) && !hasFirm(name)) ||
  WINS.test(name) ||
  GENERAL.test(name) ||
  (CAMPAIGN.test(name) && !holdsFacility(name));

const AROUND_A_CENTRE = pattern(/^以.+为中心的/);

export const isNoName = (name: string): boolean =>
  isNameless(name) ||
  PHASE_ONLY.test(name) ||
  endsIn(notBuilt, withoutBuilding(name)) ||
  (standsInNoName(name) && !AROUND_A_CENTRE.test(name));

const CALLED = closing(works.projects);

function isNameless(name: string): boolean {
  const bare = CALLED.without(name);
  return bare !== '' && bare.length < name.length && nameless.fill(bare);
}

const standsInNoName = (name: string): boolean =>
  begun.at(name, 0)?.value === true || endsIn(ended, name) || held.within(name) || NO_NAME.test(name);

/** Things built and works that are efforts all the same: 专项整治, 品牌建设, 创建工程. */
const EFFORT = shape`(?:${efforts.special}|${efforts.values}[^、，]{1,4}建设|${efforts.builtUp}建设|${efforts.orders}${efforts.behindOrders}?)$`;

const CLOSING = pattern(/[”）]+$/);

const WITH_WHOM = efforts.withWhom.join('');

/** Whether words open with somebody with whom, or to whom, something is done: 推进与某大学合作. */
export const opensWithWhom = (words: string): boolean =>
  isOneOf(words.charCodeAt(0), WITH_WHOM) && begun.at(words, 0)?.value === true;

/** Whether the head of a name is an effort, an order or a state. */
export function isEffort(name: string): boolean {
  const closed = isOneOf(name.charCodeAt(name.length - 1), '”）');
  const bare = closed ? CLOSING.without(name) : name;
  return headOf(bare) === 'none' ? endsIn(noHeads, bare) : EFFORT.test(bare);
}

/** Whether a name is that of a zone which a government wants to be or to make, not of a thing it builds. */
export const isZone = (name: string): boolean => endsIn(zones, withoutBuilding(name));

const AMBITIOUS = opening(efforts.ambitious);

export const isAmbition = (name: string): boolean => ambitions.within(name) || AMBITIOUS.test(name);
