import verbs from '../../lexicon/projects/verbs.json' with { type: 'json' };
import { pattern } from '../../patterns/index.ts';
import { outside, type Span } from '../text.ts';
import { cutAtAnd, splitAnd } from './and.ts';
import { verbBefore } from './clause.ts';
import { countedClass, isCalled, NO_LIST, toldCount } from './counted.ts';
import { counts, endsInSmall, isLoose, isLooseAlone } from './kind.ts';
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

const CLASS_TAIL = pattern(
  /^(?:总投资[\d.]+[亿万]元的)?(?:一批|(?:\d+|[一二三四五六七八九十]+|多|若干)余?(?:个|项|条|处|家|座|所|大|批)?)?(?:[^、，]{0,18}?|[^，]{0,24}的)(?:项目|工程|路网|道路|断头路|公路|铁路|高铁|高速|航道|通道|泊位|码头|港口|枢纽|水库|灌区|机场|大桥|电站|电厂|机组|新线|大国重器|风电场|水厂|桥梁|街道|文物(?:古建)?(?:保护)?修缮|场馆|场所|设施(?:配套)?|管廊|学校|校区|医院|院区|景区|园区|住宅小区|综合体)(?:的)?(?:(?:土地)?(?:征迁|征拆|征地拆迁|征地|拆迁)|建设|规划建设|实施|改造|建设改造|前期|主体)?(?:工作)?$/,
);
/** How much of it there is: 等市政道路14.5公里. */
const MEASURE_BEHIND = pattern(/\d[\d.]*余?(?:公里|千米|条|个|项|座|所|处|家)$/);
/** What is listed before such words belongs to a campaign: 等特色产业升级工程. */
const CAMPAIGN = pattern(
  /(?:产业(?!园|基地)|素质|能力|技能|人才|品牌|文化|文明|服务|质量|体系|惠民)[^、，]{0,4}(?:升级|提升|培育|振兴|倍增|建设|创建|保护|传承)工程$/,
);

/** What is listed before such words are trades, whatever becomes of them: 等优势产业锻长补短. */
const TRADES = pattern(/^(?:优势|特色|新兴|传统|支柱|主导|重点|未来)+产业(?![园基集项链])/);

const PART_OF_A_WORD = pattern(
  /平等[的地对互竞自]|高等[教学院研]|中等[职收专]|等级|等次|均等化|优等|对等|上等|特等/,
);

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

const OF_FIRMS = pattern(/企业[^改治]{0,8}(?:项目|工程)$/);

const COUNTED = pattern(/^(?:总投资[\d.]+[亿万]元的)?(?:\d|[一二三四五六七八九十]+(?:个|项|条|处))/);

const CALLED_PROJECTS = pattern(/(?:项目|工程)(?:建设|实施)?$/);

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
