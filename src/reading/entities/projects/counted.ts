import { pattern } from '../../patterns/index.ts';
import { ordinalOf } from '../markers.ts';
import { counts, endsInSmall, isLoose } from './kind.ts';
import { headOf, isParticular } from './name.ts';

/** What is listed before such words is no project. */
export const NO_LIST = pattern(
  /(?:企业|产业|工作|行动|活动|领域|方面|措施|改革|任务|服务|产品|人员|群体|行业|高校|院校|地区|区域|问题|手段|方式|政策|制度|机制|资源|要素|功能|部门|单位|重点人群|品种|作物|内容|环节|指标|事项|业态|人才|平台公司|称号|荣誉)$/,
);

/** 等20个老旧小区改造: how many things of a class the list has members of. */
const COUNTED = pattern(/^(?:\d+|[一二两三四五六七八九十]+)余?(?:个|座|处|所|家|条)([^、，\d]{2,16})$/);

/** Those who are counted are no works. */
const WHO = pattern(/企业|公司|集团|高校|院校|商户|车企|药企/);

/** The class that a list is said to have so many members of; null where the words behind 等 are none such. */
export function countedClass(tail: string): string | null {
  if (WHO.test(tail)) return null;
  const members = COUNTED.exec(tail)?.[1];
  return members !== undefined && !NO_LIST.test(members) && isThing(members) ? members : null;
}

const WORK_BEHIND = pattern(/(?:新建|改扩建|建设|改造|提升|工程|项目|治理|整治|升级)+$/);

const RESEARCH = pattern(/实验室|研究院/);

/** Whether some words name a class of what gets built, whatever is done to it. */
function isThing(words: string): boolean {
  const bare = WORK_BEHIND.without(words);
  return endsInSmall(bare) || (headOf(bare) === 'facility' && !isLoose(bare) && !RESEARCH.test(bare));
}

/** Words behind a list that count its members: 甲、乙、丙三个项目. */
const COUNTED_TAIL = pattern(
  /(?:总投资[\d.]+[亿万]元的)?(\d+|[两二三四五六七八九十]+)(?:个|项|条|大|座|所|家|处)(?:[^、，\d与和]{0,10})(?:项目|工程|电站|公路|高速|铁路|机场|水库|大桥|医院|学校|园区|水厂|污水处理厂|道路)(?:的)?(?:建设|实施)?$/,
);

/** 甲路、乙街、丙大道三条示范街: things that are all named in full, then counted. */
const COUNTED_THINGS = pattern(/(\d+|[两三四五六七八九十])(?:条|所|座|家|处|个)[^、，\d与和]{2,10}$/);

const LISTED = pattern(/[、”]/);

const QUOTES = pattern(/[“”]/);

const BUILT = pattern(/建设$/);

const BODY = pattern(/(?:实验室|研究院|中心|平台|机构)$/);

function countedThings(words: string): RegExpExecArray | null {
  const tail = LISTED.test(words) ? COUNTED_THINGS.exec(words.slice(-16)) : null;
  if (tail === null) return null;
  tail.index += Math.max(0, words.length - 16);
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
