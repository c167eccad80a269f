import { type NumberAt, numberAt } from './number.ts';
import { type QuantityAt, quantityOf } from './token.ts';
import { unitAt } from './unit.ts';

/** Measure words that a Chinese numeral may count; before any other word it is part of an idiom or a name. */
const IDIOM_AFTER =
  /^(?:级|线|定|致|律|样|般|直|些|起来|带|心|流|体|号|度上|切|旦|经|方面|大批|系列|揽子|手|窗|站式|张网|把手|把尺|刀切|盘棋|张蓝图|股绳|票否决|村一|县一|镇一|业一|企一|策|校一|园一|链一|品|人一|户一|事一|件事|码|网|卡|证|照|岗双责|季度一|老一小|小一|步到位|份子|代人|辈子|路|举|面|脉|次性|次产业|产业|产|会|全|中全会|届|大\W)/;

/** What a number in Chinese numerals counts: 两家, 三分之一; null in an idiom or a name. */
export function chineseAt(text: string, number: NumberAt, limit: number): QuantityAt | null {
  const fraction = fractionAt(text, number, limit);
  if (fraction !== null) return fraction;
  const unit = unitAt(text, number.end, limit);
  if (unit === null || IDIOM_AFTER.test(text.slice(number.end, number.end + 6))) return null;
  if (!countable(text, number, unit.unit, unit.end)) return null;
  return {
    end: unit.end,
    quantity: quantityOf(number.value, unit.unit, number.end, { hint: unit.hint }),
  };
}

/** 百分之五, 三分之一 */
function fractionAt(text: string, number: NumberAt, limit: number): QuantityAt | null {
  if (!text.startsWith('分之', number.end)) return null;
  const over = numberAt(text, number.end + 2);
  if (over === null || over.end > limit || number.value === 0) return null;
  const percent = number.value === 100;
  const value = percent ? over.value : Math.round((over.value / number.value) * 1e6) / 1e6;
  return { end: over.end, quantity: quantityOf(value, percent ? '%' : '分之', over.end) };
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
