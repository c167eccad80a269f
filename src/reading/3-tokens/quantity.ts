import { isDigit, isLatin } from '../1-normalise/characters.ts';
import { UNITS } from './lexicon.ts';
import { type NumberAt, numberAt } from './number.ts';
import type { NonFigure, Quantity } from './token.ts';

export interface QuantityAt {
  end: number;
  quantity: Quantity;
}

export interface NonFigureAt {
  end: number;
  label: NonFigure;
  value: number | null;
}

/** Measure words that a Chinese numeral may count; before any other word it is part of an idiom or a name. */
const IDIOM_AFTER =
  /^(?:级|线|定|致|律|样|般|直|些|起来|带|心|流|体|号|度上|切|旦|经|方面|大批|系列|揽子|手|窗|站式|张网|把手|把尺|刀切|盘棋|张蓝图|股绳|票否决|村一|县一|镇一|业一|企一|策|校一|园一|链一|品|人一|户一|事一|件事|码|网|卡|证|照|岗双责|季度一|老一小|小一|步到位|份子|代人|辈子|路|举|面|脉|次性|次产业|产业|产|会|全|中全会|届|大\W)/;

/**
 * The figure or numeral at a place of the normal text where a numeral begins.
 * @param limit end of the sentence
 */
export function quantityAt(text: string, at: number, limit: number): QuantityAt | NonFigureAt | null {
  const number = numberAt(text, at);
  if (number === null || number.end > limit) return null;
  const aside = namedAt(text, at, number);
  if (aside !== null) return aside;
  return number.chinese ? chineseAt(text, number, limit) : arabicAt(text, number, limit);
}

const OPENS = /[“‘"]/;
const CLOSES = /^[^“”‘’，。；、]{0,9}[”’]/;
const ORDER_OF =
  /^(?:次(?:全体)?(?:会议|代表大会|党代会|全会|人代会|常务会|党代表|创业|供水|污染|分配)|轮(?:土地|承包|督察))/;
const SPAN_OF = /^年(?:来|行动|规划|计划|攻坚|大庆|任期|过渡期)/;
const ROAD_OF = /^(?:国道|省道|县道|乡道|线)/;
const RULE_OF = /^(?:项规定|项经费|个一百年|个百分|大战略|大攻坚战|大行动|条主线)/;

/** A numeral that is part of a name: “六条路径”, 二次会议, 108国道, 八项规定. */
function namedAt(text: string, at: number, number: NumberAt): NonFigureAt | null {
  const { end, value } = number;
  const after = text.slice(end, end + 12);
  const opening = text.slice(Math.max(0, at - 5), at);
  const inside = OPENS.test(text[at - 1] ?? '') || (number.chinese && /[“‘][^”’，。]*$/.test(opening));
  const slogan = inside && CLOSES.test(after) && (number.chinese || value < 100);
  if (!number.chinese && ROAD_OF.test(after)) return { end, label: 'code', value };
  if (slogan || (number.chinese && RULE_OF.test(after))) return { end, label: 'name', value };
  if ('次轮'.includes(after[0] ?? ' ') && ORDER_OF.test(after)) return { end, label: 'ordinal', value };
  if (!'年周'.includes(after[0] ?? ' ')) return null;
  if (SPAN_OF.test(after)) return { end: end + 1, label: 'date', value: null };
  // How long: 五年风雨兼程, 建党100周年. A year of the calendar is told before this is asked.
  const span = /^(?:周年|年)(?!级|产|均|人均|度)/.exec(after);
  if (span !== null) return { end: end + span[0].length, label: 'date', value };
  return null;
}

function plain(value: number, unit: string, digitsEnd: number): Quantity {
  return { value, unit, upTo: null, hint: null, place: null, digitsEnd, ratio: null };
}

function arabicAt(text: string, number: NumberAt, limit: number): QuantityAt | NonFigureAt {
  const before = text[number.start - 1] ?? '';
  const after = text[number.end] ?? '';
  if (isLatin(before.charCodeAt(0)) && !/[约达至]/.test(before)) return run(text, number, 'name');
  if (after === ':' && isDigit(text.charCodeAt(number.end + 1))) {
    const ratio = ratioAt(text, number);
    if (ratio !== null) return ratio;
  }
  const range = rangeAt(text, number, limit);
  if (range !== null) return range;
  const unit = unitAt(text, number.end, limit);
  if (unit !== null) {
    const quantity = { ...plain(number.value, unit.unit, number.end), hint: unit.hint };
    return { end: unit.end, quantity };
  }
  const shared = sharedUnit(text, number.end, limit);
  if (shared !== null) return { end: number.end, quantity: plain(number.value, shared, number.end) };
  if (isLatin(after.charCodeAt(0)) || after === '+' || after === '×' || before === '+' || before === '×') {
    return run(text, number, 'name');
  }
  if (
    /^(?:国道|省道|县道|乡道|高速|线|号线|环|路|次列车|型|系)/.test(text.slice(number.end, number.end + 3))
  ) {
    return { end: number.end, label: 'name', value: number.value };
  }
  const digits = number.end - number.start;
  const quoted = /[“‘"《【]/.test(before) || /[”’"》】]/.test(after);
  if (quoted) return { end: number.end, label: 'name', value: number.value };
  if (digits >= 5 && Number.isInteger(number.value))
    return { end: number.end, label: 'code', value: number.value };
  if (/[〔[（(]/.test(before) && /[〕\]）)]/.test(after))
    return { end: number.end, label: 'ordinal', value: number.value };
  if (/[.、]/.test(after) && Number.isInteger(number.value))
    return { end: number.end, label: 'ordinal', value: number.value };
  return { end: number.end, label: 'name', value: number.value };
}

/** 提高1.5和5个百分点: the unit of the last member is that of all. */
function sharedUnit(text: string, at: number, limit: number): string | null {
  if (!'和、与及'.includes(text[at] ?? ' ') || !isDigit(text.charCodeAt(at + 1))) return null;
  const next = numberAt(text, at + 1);
  if (next === null || next.end > limit) return null;
  return unitAt(text, next.end, limit)?.unit ?? sharedUnit(text, next.end, limit);
}

/** A name or code of digits and letters: 5G, PM2.5, 7×24, 4+5, 2-3. */
function run(text: string, number: NumberAt, label: NonFigure): NonFigureAt {
  let end = number.end;
  while (
    /[A-Za-z0-9+×./]/.test(text[end] ?? '') &&
    !(text[end] === '.' && !isDigit(text.charCodeAt(end + 1)))
  )
    end += 1;
  return { end, label, value: null };
}

function unitAt(
  text: string,
  at: number,
  limit: number,
): { end: number; unit: string; hint: Quantity['hint'] } | null {
  let from = at;
  let hint: Quantity['hint'] = null;
  if ('余多几来'.includes(text[from] ?? ' ')) {
    hint = 'at-least';
    from += 1;
  }
  // 2万余人, 3亿多元: the multiplier stands before 余, the unit behind it.
  const multiplier = '百千万亿'.includes(text[from] ?? ' ')
    ? /^(?:万亿|[百千]?[万亿千])(?=[余多])/.exec(text.slice(from, from + 4))
    : null;
  if (multiplier !== null && hint === null) {
    const rest = UNITS.longest(text, from + multiplier[0].length + 1, limit);
    const base = rest === null ? '' : rest.value;
    return {
      end: rest === null ? from + multiplier[0].length + 1 : rest.end,
      unit: multiplier[0] + base,
      hint: 'at-least',
    };
  }
  const unit = UNITS.longest(text, from, limit);
  if (unit === null || /[万亿]级$/.test(unit.value)) return null;
  // 5万亿台阶 has a step in it, and no machine.
  if (text[unit.end] === '阶' && unit.value.endsWith('台') && unit.value.length > 1) {
    return { end: unit.end - 1, unit: unit.value.slice(0, -1), hint };
  }
  if (/^[A-Za-z]+$/.test(unit.value) && isLatin(text.charCodeAt(unit.end))) return null;
  let end = unit.end;
  if (
    hint === null &&
    '余多'.includes(text[end] ?? ' ') &&
    !/^(?:多元|多种|多样|多方|多层|多点|多个|多式|多业|多能)/.test(text.slice(end, end + 2))
  ) {
    hint = 'at-least';
    end += 1;
  }
  return { end, unit: unit.value, hint };
}

const RANGE = /^(?:[-—~]{1,2}|至|到)/;

/** 8%-10%, 2至3个, 5—5.5%: the lower end, with the upper one beside it. */
function rangeAt(text: string, number: NumberAt, limit: number): QuantityAt | null {
  const first = unitAt(text, number.end, limit);
  const joinAt =
    text[number.end] !== undefined && RANGE.test(text.slice(number.end, number.end + 2))
      ? number.end
      : first?.end;
  if (joinAt === undefined) return null;
  const join = RANGE.exec(text.slice(joinAt, joinAt + 2));
  if (join === null) return null;
  const second = numberAt(text, joinAt + join[0].length);
  if (second === null || second.chinese || second.end > limit) return null;
  const unit = unitAt(text, second.end, limit);
  if (unit === null || second.value <= number.value) return null;
  if (first !== null && first.unit !== unit.unit && joinAt !== number.end) return null;
  if (unit.unit === '年' || unit.unit === '月' || unit.unit === '日' || unit.unit === '号') return null;
  const quantity = { ...plain(number.value, unit.unit, number.end), upTo: second.value };
  return { end: unit.end, quantity };
}

/** 12.3:40.1:47.6 */
function ratioAt(text: string, number: NumberAt): QuantityAt | NonFigureAt | null {
  const parts = [{ start: number.start, end: number.end, value: number.value }];
  let end = number.end;
  while (text[end] === ':' && isDigit(text.charCodeAt(end + 1))) {
    const next = numberAt(text, end + 1)!;
    parts.push({ start: next.start, end: next.end, value: next.value });
    end = next.end;
  }
  if (parts.length === 2 && parts.every((part) => Number.isInteger(part.value))) {
    return { end, label: 'name', value: null };
  }
  return { end, quantity: { ...plain(number.value, '', number.end), ratio: parts } };
}

function chineseAt(text: string, number: NumberAt, limit: number): QuantityAt | NonFigureAt | null {
  const after = text.slice(number.end, number.end + 6);
  const fraction = fractionAt(text, number, limit);
  if (fraction !== null) return fraction;
  const unit = unitAt(text, number.end, limit);
  if (unit === null || IDIOM_AFTER.test(after)) return null;
  if (!countable(text, number, unit.unit, unit.end)) return null;
  return { end: unit.end, quantity: { ...plain(number.value, unit.unit, number.end), hint: unit.hint } };
}

/** 百分之五, 三分之一 */
function fractionAt(text: string, number: NumberAt, limit: number): QuantityAt | null {
  if (!text.startsWith('分之', number.end)) return null;
  const over = numberAt(text, number.end + 2);
  if (over === null || over.end > limit || number.value === 0) return null;
  const percent = number.value === 100;
  const value = percent ? over.value : Math.round((over.value / number.value) * 1e6) / 1e6;
  return { end: over.end, quantity: plain(value, percent ? '%' : '分之', over.end) };
}

const SURE = new Set([
  '家',
  '户',
  '个',
  '座',
  '所',
  '处',
  '台',
  '辆',
  '宗',
  '亩',
  '公里',
  '元',
  '番',
  '成',
  '倍',
  '件',
  '项',
  '条',
  '人',
  '名',
  '吨',
  '公斤',
  '平方米',
  '平方公里',
  '万',
  '亿',
  '期',
  '批',
  '次',
  '场',
  '套',
  '部',
  '栋',
  '艘',
  '枚',
  '例',
  '对',
  '种',
  '类',
  '支',
  '年',
  '个月',
  '天',
  '小时',
  '届',
  '轮',
  '间',
  '幅',
  '篇',
  '首',
  '床',
  '岁',
  '米',
  '千米',
  '连冠',
  '连增',
  '国',
  '级',
  '大',
  '位',
]);
const NAMED_COUNT = /^(?:级|大|位)$/;

/**
 * Does a Chinese numeral with this unit count something? 两家企业 does; 一级, 四大, 一位 name something, and a
 * multiplier alone (万, 亿 in 亿级) is part of a word unless a unit or the end of the phrase follows.
 */
function countable(text: string, number: NumberAt, unit: string, end: number): boolean {
  const base = unit.replace(/^(?:万亿|千亿|百亿|十亿|千万|百万|十万|[亿万千百])(?=.)/, '');
  if (!SURE.has(base) && base === unit) return false;
  if (NAMED_COUNT.test(unit)) return false;
  const written = text.slice(number.start, number.end);
  const next = text[end] ?? '';
  if ((unit === '万' || unit === '亿') && /[级众户家方千]/.test(next)) return false;
  if (/^[百千十]$/.test(written) && unit.length === 1 && unit !== '亩' && unit !== '元') return false;
  if (written === '一' && !['番', '成', '倍'].includes(unit)) {
    return /^(?:家|座|所|处|台|宗)$/.test(unit) && !/^[一]/.test(text.slice(end, end + 1));
  }
  if (
    unit === '个' &&
    /^(?:维护|确立|意识|自信|毫不|务必|结合|一百|大局|规定|必须|文明|革命|转型|示范|高地|强|打造|高于|不|现代化|循环|阶段|善于|牢记|答卷|坚持)/.test(
      text.slice(end, end + 3),
    )
  )
    return false;
  if (['年', '届', '国', '级', '期'].includes(unit) && number.value < 3 && unit !== '年') return false;
  return true;
}
