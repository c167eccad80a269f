import { isOneOf } from '../../1-normalise/characters.ts';
import names from '../../lexicon/projects/names.json' with { type: 'json' };
import nouns from '../../lexicon/projects/nouns.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
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

const PHASE_ONLY = pattern(/^[一二三四五]期(?:工程|项目|建设)*$/);

/** Turns with a gap in them that stand in no name. */
const NO_NAME = pattern(
  /全产业链(?!.{0,5}(?:项目|园|园区|基地)$)|、[^、]*全产业链|.推进|向[^，、]{2,6}延伸|^.{0,4}大(?:通道|市场)(?:建设)?$|[两三四五六七八九十]大(?:平台|体系|系统|基地|品牌|中心)$|与[^，、]{2,8}(?:大学|学院|公司)|^.{0,3}[推抓谋招引争]项目$|\d(?:条|座|所|处)(?:小|背|农村|乡村|街|中小)|\d+所中小学|\d万?户|\d个(?:乡镇|建制镇|镇|村|社区|行政村|街道)|[两三四五六七八九]个(?:乡镇|村)|[\d两三四五六七八九]个[^个]{0,6}(?:实验室|研究院|平台|机构)$/,
);

/** A whole name in quotes is a slogan or a campaign: “一城”, “某某工程”. */
const QUOTED = pattern(
  /^“(?!(?:[一二两三四五六七八九十][馆所院校园站厂]){1,4}”)[^”]{1,10}”(?:工程|建设)*$|^“[^”]{1,3}”项目(?:建设)?$/,
);

/** 某市建设某某中心: somebody is to do something, which is no name. */
const BY_SOMEBODY = pattern(/^[^“，、]{2,8}(?:建设|打造|建好|建成|争创)[^项工]/);

/** 某食品建成省级技术中心: a title that somebody is to win, a firm too. */
const WINS = pattern(/^[^“，、]{2,8}(?:建成|争创)(?:国家级|省级|市级)/);

/** Work of a kind, not one work: 某某重大项目, 某某试点项目, …的项目, “某某”工程. */
const GENERAL = pattern(/(?:重大|重点|的|合作)(?:项目|工程)$|(?:网站|小程序|上线)$/);
/** A platform is a title that is won, but for one that a county builds for its data. */
const PLATFORM = pattern(/平台$/);
const DATA_PLATFORM = pattern(/^(?!.*(?:以及|就业|招聘)).*(?:智慧|智能|数字|大数据|云|信息).*平台$/);
/** A campaign behind what it is of: 乡村人才“百千万”工程; where something built is named it may be work on it. */
const CAMPAIGN = pattern(/[^”]”(?:工程|行动|计划)$/);

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

function isNameless(name: string): boolean {
  const called = name.endsWith('项目') || name.endsWith('工程');
  return called && name.length > 2 && nameless.fill(name.slice(0, -2));
}

const standsInNoName = (name: string): boolean =>
  begun.at(name, 0)?.value === true || endsIn(ended, name) || held.within(name) || NO_NAME.test(name);

/** Things built and works that are efforts all the same: 专项整治, 品牌建设, 创建工程. */
const EFFORT = pattern(
  /专项(?:整治|治理)$|(?:平安|法治|健康|数字|美丽|幸福|清廉)[^、，]{1,4}建设$|(?:品牌|能力|队伍|制度|体系|学科|专科|廉政|作风|法治|文明|组织|阵地|党|乡村|县|县城|城市|网格|平安|社会|示范村|家园|后备力量)建设$|(?:行动|计划|改革|创建|攻坚|倍增|战略|制度|机制|体系)(?:建设|项目|工程|提升)?$/,
);

const CLOSING = pattern(/[”）]+$/);

/** Whether words open with somebody with whom, or to whom, something is done: 推进与某大学合作. */
export const opensWithWhom = (words: string): boolean =>
  isOneOf(words.charCodeAt(0), '与向把使让') && begun.at(words, 0)?.value === true;

/** Whether the head of a name is an effort, an order or a state. */
export function isEffort(name: string): boolean {
  const closed = isOneOf(name.charCodeAt(name.length - 1), '”）');
  const bare = closed ? CLOSING.without(name) : name;
  return headOf(bare) === 'none' ? endsIn(noHeads, bare) : EFFORT.test(bare);
}

/** Whether a name is that of a zone which a government wants to be or to make, not of a thing it builds. */
export const isZone = (name: string): boolean => endsIn(zones, withoutBuilding(name));

export const isAmbition = (name: string): boolean => ambitions.within(name) || name.startsWith('高水平');
