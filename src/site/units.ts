/** How the written units of Chinese reports are said in English. Factors are powers of ten, as exponents. */

/** Chinese multipliers before a counter: 万户, 亿公斤. */
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

export interface UnitWords {
  /** Stands before the number: `CNY `. */
  before: string;
  /** Stands after it, its space included: ` km`. The second form is for anything but one. */
  after: readonly [one: string, other: string];
}

const suffix = (one: string, other = one): UnitWords => ({ before: '', after: [one, other] });
const money = (before: string): UnitWords => ({ before, after: ['', ''] });

/** Counters that English leaves out: 3 companies are said by the label that stands beside the number. */
const SILENT =
  '个 家 户 件 项 座 所 处 条 台 套 部 辆 只 头 株 棵 场 次 批 期 期次 间 栋 幢 宗 支 名 位 对 片 本 张 份 例 起 眼 盏 口'.split(
    ' ',
  );

const WORDS: Readonly<Record<string, UnitWords>> = {
  ...Object.fromEntries(SILENT.map((unit) => [unit, suffix('')])),
  元: money('CNY '),
  人民币: money('CNY '),
  美元: money('USD '),
  港元: money('HKD '),
  欧元: money('EUR '),
  '%': suffix('%'),
  '‰': suffix('‰'),
  百分点: suffix(' point', ' points'),
  个百分点: suffix(' point', ' points'),
  倍: suffix(' times'),
  番: suffix(' doubling', ' doublings'),
  人: suffix(' person', ' people'),
  人次: suffix(' participation', ' participations'),
  天: suffix(' day', ' days'),
  年: suffix(' year', ' years'),
  月: suffix(' month', ' months'),
  个月: suffix(' month', ' months'),
  小时: suffix(' hour', ' hours'),
  公里: suffix(' km'),
  千米: suffix(' km'),
  里: suffix(' li'),
  米: suffix(' m'),
  平方公里: suffix(' km²'),
  平方千米: suffix(' km²'),
  平方米: suffix(' m²'),
  立方米: suffix(' m³'),
  方: suffix(' m³'),
  公顷: suffix(' ha'),
  亩: suffix(' mu'),
  吨: suffix(' t'),
  公斤: suffix(' kg'),
  斤: suffix(' jin'),
  千瓦: suffix(' kW'),
  兆瓦: suffix(' MW'),
  千瓦时: suffix(' kWh'),
  度: suffix(' kWh'),
  千伏: suffix(' kV'),
  床: suffix(' bed', ' beds'),
  张床位: suffix(' bed', ' beds'),
  亿千瓦时: suffix(' kWh'),
  微克每立方米: suffix(' μg/m³'),
  '微克/立方米': suffix(' μg/m³'),
  吨标准煤: suffix(' tce'),
  '吨标准煤/万元': suffix(' tce per CNY 10,000'),
  '人/平方公里': suffix(' people/km²'),
  '元/人': { before: 'CNY ', after: [' per person', ' per person'] },
};

/**
 * The English of a written unit and the power of ten in its multiplier: 万人 → people, 4.
 * Null for a unit that has no English here; it is then shown as written.
 */
export function englishUnit(unit: string): { exponent: number; base: string; words: UnitWords } | null {
  const own = WORDS[unit];
  if (own) return { exponent: 0, base: unit, words: own };
  for (const [multiplier, exponent] of MULTIPLIERS) {
    if (!unit.startsWith(multiplier)) continue;
    const base = unit.slice(multiplier.length);
    const words = base === '' ? suffix('') : WORDS[base];
    if (words) return { exponent, base, words };
  }
  return null;
}
