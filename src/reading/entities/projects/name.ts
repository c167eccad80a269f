import { isDigit, isOneOf } from '../../1-normalise/characters.ts';
import commonWords from '../../lexicon/projects/common.json' with { type: 'json' };
import generalWords from '../../lexicon/projects/general.json' with { type: 'json' };
import names from '../../lexicon/projects/names.json' with { type: 'json' };
import nouns from '../../lexicon/projects/nouns.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
import { anyOf, shape, spelled } from '../../patterns/wordings.ts';
import { isHan } from '../text.ts';
import { measures, places, TEN, things, works } from './lexicon.ts';
import { plain, remembered, type Words } from './words.ts';

/**
 * Words of the genre that name nothing in particular. What is left of a name when they are taken out is what makes
 * it the name of one thing: a place, a firm, a person.
 */
const common = plain(commonWords);
/** The same with the words that reports of many places use for whatever they speak of: 能力, 有效, 家门口. */
const general = plain([...commonWords, ...generalWords]);
/** What gets built: a name that ends so names a thing that stands somewhere. */
const facilities = plain(nouns.facilities);
/** What is done to a thing: a name that ends so names a piece of work. */
const workHeads = plain(nouns.works);
/** Bodies and zones that a province is granted, as many others are: national parks, 高等研究院. */
const soft = plain(names.softEnds);
/** Trades of firms: what stands before such a word is the name of one. */
const trades = plain(nouns.trades);

const CLOSING = pattern(/(?:（[^（）]{1,12}）|[”）])+$/);

/** A name without the quotes that close it and what a bracket behind it adds: 某某公园（东段）. */
const bareOf = (name: string): string =>
  isOneOf(name.charCodeAt(name.length - 1), '”）') ? CLOSING.without(name) : name;

/** 绿电送东, 蒙电入京: power lines are called by where they take it. */
const POWER = shape`^“?[^、，的]{1,2}${works.carried}${works.carries}[^、，的]{1,2}$`;
const QUOTE_END = pattern(/”$/);

export const isPower = (name: string): boolean => POWER.test(QUOTE_END.without(name));
/** 二十八小, 县三中. */
const SCHOOL = shape`${TEN}{1,3}${things.schoolsInShort}$`;

/** What kind of head a name has: the word it ends in. */
export type Head = 'facility' | 'work' | 'none';

export const headOf = remembered(kindOfHead);

function kindOfHead(name: string): Head {
  const bare = bareOf(name);
  const facility = facilities.endingAt(bare, bare.length)?.word.length ?? 0;
  const work = workHeads.endingAt(bare, bare.length)?.word.length ?? 0;
  if (facility === 0 && work === 0)
    return (bare.length <= 7 && isPower(bare)) || SCHOOL.test(bare) ? 'facility' : 'none';
  return work >= facility ? 'work' : 'facility';
}

/** Whether a name holds the word for something built, anywhere. */
export const holdsFacility = remembered((name: string): boolean => {
  for (let i = 0; i < name.length; i += 1) {
    const found = facilities.at(name, i);
    if (found !== null && found.word.length >= 2) return true;
  }
  return false;
});

/**
 * What is left of a name when the common words of the genre are taken out, its longest piece: that is what makes it
 * the name of one thing. 清河污水处理厂 leaves 清.
 */
export const proper = remembered((name: string) => longestOwn(name, common));
/** What is left of a name when the general words are taken out as well. */
const ownest = remembered((name: string) => longestOwn(name, general));

function longestOwn(name: string, words: Words<string>): string {
  let longest = 0;
  let longestFrom = 0;
  let from = 0;
  for (let i = 0; i <= name.length; ) {
    const taken = i === name.length || !isHan(name.charCodeAt(i)) ? 1 : (words.at(name, i)?.word.length ?? 0);
    if (taken === 0) {
      i += 1;
      continue;
    }
    if (i - from > longest) {
      longest = i - from;
      longestFrom = from;
    }
    i += taken;
    from = i;
  }
  return name.slice(longestFrom, longestFrom + longest);
}

/** 某镇, 某村, 某街, 某河: a character that names nothing, then the word for a place. */
const PLACE = shape`[^\d，、的和及与]${places.signs}`;
const COUNTY = shape`^(?:新建?)?${places.levels}(?!${places.goOn})${places.ofLevel}?[^级，、]+${places.ofPublic}`;
const ROAD = shape`[GSXY]\d{2,4}|[GSXY]?\d{2,4}${places.roadsByNumber}|${places.roads}\d{2,4}`;
/** Streets that are called by common words: 人民路, 解放大街. What stands behind tells it from 建设路灯 and 文化街区. */
const STREET = shape`^${names.streets}[东南西北中]?${places.streetKinds}(?!${places.noStreets})`;
/** Lines and engines are told by their number: 8号线, 一号机组. */
const LINE = shape`\d号|${TEN}号${places.byNumber}`;
/** Great works are called by a place of which one character may be left: 某州机场, 某某高速. */
const GREAT = anyOf(names.great);
/** One character tells a place before a great work or a quarter of the wind: 某州机场, 某北. */
const AT_GREAT = shape`^[^、](?:[东南西北](?!${places.quarters})|.{0,2}${places.great})`;
const PHASE = shape`${TEN}期|[Ⅰ-Ⅹ]`;
const NUMBERED = shape`第[一二三四五六七八九十\d]+${places.ordinals}`;
const CAPACITY = pattern(new RegExp(spelled`\d(?:\.\d+)?[万亿]?${measures.capacities}`, 'i'));

/** Whether a name is that of one thing rather than of a class of things. */
export function isParticular(name: string): boolean {
  const left = proper(name);
  if (left.length >= 2) return true;
  if (left.length === 1) {
    const from = Math.max(0, name.indexOf(left));
    if (PLACE.test(name.slice(from)) || AT_GREAT.test(name.slice(from))) return true;
  }
  return (
    PHASE.test(name) ||
    LINE.test(name) ||
    STREET.test(name) ||
    ROAD.test(name) ||
    NUMBERED.test(name) ||
    COUNTY.test(name) ||
    CAPACITY.test(name) ||
    hasFirm(name)
  );
}

/** Whether something in a name is said of nothing else, so that even a report on a whole province means one thing. */
export function isOneOfAll(name: string): boolean {
  if (soft.endingAt(name, name.length) !== null) return false;
  const left = ownest(name);
  if (left.length >= 2 || ROAD.test(name) || LINE.test(name) || COUNTY.test(name)) return true;
  if (PHASE.test(name) && (left !== '' || holdsFacility(name))) return true;
  if (left.length === 0) return false;
  const from = name.slice(Math.max(0, name.indexOf(left)));
  return PLACE.test(from.slice(0, 3)) || GREAT.test(from.slice(1, 8));
}

/** Whether something in a name belongs to it alone. */
export const hasName = (name: string): boolean => proper(name).length >= 2;

/** Whether a name begins with that of a firm. */
export function hasFirm(name: string): boolean {
  return firmOf(name) !== null;
}

/** Whether a name states a capacity: 年产62万吨, 200MW. */
export const hasCapacity = (name: string): boolean => CAPACITY.test(name);

/** Characters of a firm's name with its trade. */
const SHORTEST_FIRM = 3;
const LONGEST_FIRM = 10;

/** The firm a name begins with: up to ten characters, the last of them a trade, the first of them its own. */
export const firmOf = remembered(firmAtHead);

function firmAtHead(name: string): string | null {
  if (name.startsWith('“')) return null;
  for (let end = SHORTEST_FIRM; end <= Math.min(LONGEST_FIRM, name.length); end += 1) {
    const code = name.charCodeAt(end - 1);
    if (isDigit(code) || isOneOf(code, '、，的“（')) return null;
    const trade = trades.endingAt(name, end)?.word;
    if (trade === undefined || trade.length >= end) continue;
    const own = name.slice(0, end - trade.length);
    if (nouns.firms.includes(trade) ? own.length >= 2 : isFirmName(own)) return name.slice(0, end);
  }
  return null;
}

/** Whether most of what stands before a trade is a firm's own. Not asked of `proper`, which keeps the name at hand. */
function isFirmName(own: string): boolean {
  const left = longestOwn(own, common).length;
  return left >= 2 && left >= own.length - 2;
}

/** Whether a stage of it is named: 二期. */
export const hasPhase = (name: string): boolean => PHASE.test(name);

/** Whether the code of a road is named in it: G340, S519. */
export const hasRoad = (name: string): boolean => ROAD.test(name);

/** Whether a place is named in it: 某镇, 某村, 某街, 某河. */
export const hasPlace = (name: string): boolean => PLACE.test(name) && isParticular(name);
