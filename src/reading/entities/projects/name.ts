import { COMMON } from '../lexicon/common.ts';
import { AMBITIONS, CLASSES, FACILITIES, KINDS, NO_HEADS, TRADES, WORKS } from '../lexicon/nouns.ts';
import { isHan } from '../text.ts';
import { plain } from './match.ts';

const common = plain(COMMON);
const facilities = plain(FACILITIES);
const works = plain(WORKS);
const noHeads = plain(NO_HEADS);
const classes = plain(CLASSES);
const trades = plain(TRADES);
const kinds = plain(KINDS);

/** What kind of head a name has: the word it ends in. */
export type Head = 'facility' | 'work' | 'none';

export function headOf(name: string): Head {
  const bare = name.replace(/[”）]+$/, '');
  const facility = facilities.endingAt(bare, bare.length)?.word.length ?? 0;
  const work = works.endingAt(bare, bare.length)?.word.length ?? 0;
  if (facility === 0 && work === 0) return 'none';
  return work >= facility ? 'work' : 'facility';
}

/** Whether a name holds the word for something built, anywhere. */
export const holdsFacility = (name: string): boolean => {
  for (let i = 0; i < name.length; i += 1) {
    const found = facilities.at(name, i);
    if (found !== null && found.word.length >= 2) return true;
  }
  return false;
};

/**
 * What is left of a name when the common words of the genre are taken out, its longest piece: that is what makes it
 * the name of one thing. 清河污水处理厂 leaves 清.
 */
export function proper(name: string): string {
  let longest = '';
  let run = '';
  for (let i = 0; i < name.length; ) {
    const character = name[i]!;
    const word = isHan(name.charCodeAt(i)) ? common.at(name, i)?.word : character;
    if (word === undefined) {
      run += character;
      i += 1;
      continue;
    }
    if (run.length > longest.length) longest = run;
    run = '';
    i += word.length;
  }
  return run.length > longest.length ? run : longest;
}

/** 某镇, 某村, 某街, 某河: a character that names nothing, then the word for a place. */
const PLACE =
  /[^\d，、的和及与](?:镇|乡|村|街|路|河|湖|山|桥|庄|屯|沟|峪|寺|庙|塬|岭|泉|川|湾|坡|洼|营|堡|寨|店|集)/;
const COUNTY =
  /^(?:新建?)?(?:县|市|区|省)(?:城|直|属|级)?(?:[^级，、]{1,}(?:院|馆|站|所|校|中学|小学|中心|园|楼|场|厂|公司|局))/;
const ROAD = /(?:[GSXY]\d{2,4}|[GSXY]?\d{2,4}(?:国道|省道|县道|线|入城)|(?:国|省|县|乡)道\d{2,4})/;
const PHASE = /[一二三四五六七八九十]期/;
const NUMBERED =
  /第[一二三四五六七八九十\d]+(?:实验|人民|中医|初级|高级|生活|污水|水|热|幼儿|小学|中学|中|热源|供)/;
const CAPACITY =
  /\d(?:\.\d+)?[万亿]?(?:吨|千瓦|兆瓦|MW|KV|kV|千伏|KW|kW|GW|只|羽|头|套|台|支|米|立方米|平方米|平米|t\/h|Nm)/i;

/** Whether a name is that of one thing rather than of a class of things. */
export function isParticular(name: string): boolean {
  const left = proper(name);
  if (left.length >= 2) return true;
  if (left.length === 1 && PLACE.test(name.slice(Math.max(0, name.indexOf(left))))) return true;
  return (
    PHASE.test(name) ||
    ROAD.test(name) ||
    NUMBERED.test(name) ||
    COUNTY.test(name) ||
    CAPACITY.test(name) ||
    hasFirm(name)
  );
}

/** Whether something in a name belongs to it alone. */
export const hasName = (name: string): boolean => proper(name).length >= 2;

/** Whether a name begins with that of a firm. */
export function hasFirm(name: string): boolean {
  return firmOf(name) !== null;
}

/** Whether a name states a capacity: 年产62万吨, 200MW. */
export const hasCapacity = (name: string): boolean => CAPACITY.test(name);

/** The firm a name begins with: up to ten characters, the last of them a trade, the first of them its own. */
export function firmOf(name: string): string | null {
  for (let end = 3; end <= Math.min(10, name.length); end += 1) {
    if ('、，的“（'.includes(name[end - 1]!) || /\d/.test(name[end - 1]!)) return null;
    const trade = trades.endingAt(name, end)?.word;
    if (trade === undefined || trade.length >= end) continue;
    const own = name.slice(0, end - trade.length);
    const left = proper(own).length;
    if (trade === '集团' || trade === '公司' ? own.length >= 2 : left >= 2 && left >= own.length - 2)
      return name.slice(0, end);
  }
  return null;
}

const COUNT =
  /^(?:约|近|共|总计|第?一批)?(?:\d[\d.]*[余多]?|[一二两三四五六七八九十百千]+|一批|多|若干|部分|各|全部|所有|每)(?:万|余|多)?(?:个|座|处|家|所|条|项|户|栋|幢|件|批|台|辆|间|名|人|片|块|类|种|宗|对|口|套|眼|盏|部|大)/;
const SIZE_BEFORE = /^[\d.]+(?:万|余|多)*(?:亩|公里|平方米|平米|米|千米)的?/;
const COUNT_BEHIND =
  /(?:\d[\d.]*)(?:余|多)?(?:万|亿)?(?:个|座|处|家|所|条|项|户|栋|件|批|台|辆|间|名|人|片|块|公里|千米|米|亩|平方米|平米|立方米|千瓦|兆瓦|吨|套|部|眼|盏|盘|人次|㎡|%|场|次|以上|左右|任务|元)(?:以上|左右|任务)?$/;

/** Whether a name counts a class of things: 11个农村污水处理站, 改造厕所1000座. */
export const counts = (name: string): boolean =>
  COUNT.test(name) || COUNT.test(name.replace(SIZE_BEFORE, '')) || COUNT_BEHIND.test(name);

/** Whether a name is that of a class which a report counts by the dozen, with nothing that makes it one thing. */
export function isClass(name: string): boolean {
  const bare = name
    .replace(/^[\d.]+(?:万|余|多)*(?:亩|公里|平方米|平米|米|千米)(?:的)?/, '')
    .replace(
      /(?:新建|改扩建|建设|改造|提升|工程|项目|治理|整治|升级|配套|扩容|规划|畅通|规范化|巩固|安全|快速|全面)+$/,
      '',
    );
  if (bare === '') return true;
  const and = bare.lastIndexOf('和');
  if (and > 1 && headOf(bare.slice(0, and)) === 'none' && isClass(bare.slice(and + 1))) return true;
  const end = classes.endingAt(bare, bare.length)?.word;
  if (end === undefined) return false;
  let rest = bare.slice(0, bare.length - end.length);
  for (
    let kind = kinds.endingAt(rest, rest.length);
    kind !== null;
    kind = kinds.endingAt(rest, rest.length)
  ) {
    rest = rest.slice(0, rest.length - kind.word.length);
  }
  return rest === '';
}

/** Words for a project that name none: 重点项目, 专项债券项目. */
const PHASE_ONLY = /^[一二三四五]期(?:工程|项目|建设)*$/;

/** Words that end like something built and are none: 思路, 底线, 家园. */
const NOT_BUILT =
  /(?:思路|出路|新路|门路|之路|主线|底线|红线|防线|一线|热线|战线|生命线|起跑线|风景线|路线|线路|航线|文明城|森林城|[明丽福]县城|名城|网站|家园|校园|人才库|(?:消费|国内|国际|资本|现货|要素)市场|数据库|项目库|资源库|为中心|重心|一张网)(?:建设)?$/;

const NAMELESS =
  /^(?:优质|重点|重大|产业|投资|债券|专项|帮扶|招商|签约|储备|技改|转型|升级|民生|省级|市级|县级|国家|中央|预算内|一批|扶贫|这些|此类|有关|相关|续建|新建|在建|产业化|示范|前期|办理|大|好|新|基础设施|社会|工业|农业|文旅|好的|更多|引资|建设|拟建|意向|洽谈|落地|开工|各类|所有|标志性|牵引性|支撑性|政府|管好用好|管好|用好|的)+(?:项目|工程)$/;

/** Turns that stand in no name but in that of a member of a list of projects. */
const SAYS_MORE =
  /参与|共建|获评|融入|设立|收购|护航|互联互通|直连|用作|突破|增长|稳定在|得到|进入|建立|行动|创建|升级为|达到|成为|完成|晋级|连点成线|开发一批/;

/** A whole name in quotes is a slogan or a campaign: “一城”, “某某工程”. */
const QUOTED =
  /^“(?!(?:[一二两三四五六七八九十][馆所院校园站厂]){1,4}”)[^”]{1,10}”(?:工程|建设)*$|^“[^”]{1,3}”项目(?:建设)?$/;

/** Whether a name that stands alone tells of something else than a thing. */
export const saysMore = (name: string): boolean => SAYS_MORE.test(name) || QUOTED.test(name);

/** Facilities that a report names without meaning one: 平台, 基地, 示范区. */
const LOOSE =
  /(?:平台|系统|枢纽|合作区|基地|示范区|核心区|集聚区|先行区|试验区|小镇|街区|综合体|线|网|城|园区|冷链物流|道路|厂房|生产线|车间|街|路|民宿|遗址|矿|(?:物流|展示|配送|接待|创新|技术|产品|交易|研发|服务|消费|运营|产业|商务|分拣|集散)中心)$/;

export const isLoose = (name: string): boolean => LOOSE.test(name);

/** Verbs and turns that stand in no name. */
const NO_NAME =
  /《|.推进|协同打造|能级|内需|联动|锻造|强基|扩容增效|向[^，、]{2,6}延伸|退城|升格|补贴|落实到|党的|大平台|大通关|^.{0,4}大(?:通道|市场)(?:建设)?$|等市|联合攻关|关键技术|[两三四五六七八九十]大(?:平台|体系|系统|基地|品牌|中心)$|^(?:不仅|提升|规范|构建|做实|用好|建好|办好|与|和|同|及|启用|将(?!军)|把|使|让|对(?!岸)|向(?![阳东荣南西北])|以|为(?!民)|吸引|推动|推广|加强|完善|健全|提高|优化|强化|深化|支持|鼓励|引导|开展|落实|发挥|做好|抓好|创建|实现)|于一体|一体的|为(?:重要)?载体|为抓手|为一体|为支撑|对接|通过|拓市场|提品质|与[^，、]{2,8}(?:大学|学院|公司)|成龙配套|的梳理|一批|若干|以上的|以下的|范围内|问题|实事|^.{0,3}[推抓谋招引争]项目$|更多|\d(?:条|座|所|处)(?:小|背|农村|乡村|街|中小)|行业|制度性|双向|绿色通道|\d+所中小学|为“|走向|接入|蹚|出让|之城$|之都$|之乡$|家园$|\d万?户|\d个(?:乡镇|村|社区|行政村|街道)|[两三四五六七八九]个(?:乡镇|村)/;

export const isNoName = (name: string): boolean =>
  NAMELESS.test(name) ||
  PHASE_ONLY.test(name) ||
  NOT_BUILT.test(name) ||
  (NO_NAME.test(name) && !/^以.+为中心的/.test(name));

/** Whether a stage of it is named: 二期. */
export const hasPhase = (name: string): boolean => PHASE.test(name);

/** Whether the code of a road is named in it: G340, S519. */
export const hasRoad = (name: string): boolean => ROAD.test(name);

/** Whether a place is named in it: 某镇, 某村, 某街, 某河. */
export const hasPlace = (name: string): boolean => PLACE.test(name) && isParticular(name);

/** Whether the head of a name is an effort, an order or a state. */
export function isEffort(name: string): boolean {
  const bare = name.replace(/[”）]+$/, '');
  if (works.endingAt(bare, bare.length) !== null || facilities.endingAt(bare, bare.length) !== null) {
    return /专项(?:整治|治理)$|(?:平安|法治|健康|数字|美丽|幸福)[^、，]{1,4}建设$|(?:品牌|能力|队伍|制度|体系|学科|专科|廉政|作风|法治|文明|组织|阵地|党|乡村|县|县城|城市|网格|平安|社会|示范村|家园|后备力量)建设$|(?:行动|计划|改革|创建|攻坚|倍增|战略|制度|机制|体系)(?:建设|项目|工程|提升)?$/.test(
      bare,
    );
  }
  return noHeads.endingAt(bare, bare.length) !== null;
}

export const isAmbition = (name: string): boolean => AMBITIONS.test(name);
