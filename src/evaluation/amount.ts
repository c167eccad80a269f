const MULTIPLES: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Bases that are multiples of another one, and spellings that mean the same. */
const BASES: Record<string, readonly [string, number]> = {
  斤: ['公斤', 0.5],
  千克: ['公斤', 1],
  吨: ['公斤', 1000],
  千米: ['公里', 1],
  里: ['公里', 0.5],
  米: ['公里', 0.001],
  人次: ['人', 1],
  名: ['人', 1],
  '％': ['%', 1],
  成: ['%', 10],
  倍: ['%', 100],
  百分点: ['个百分点', 1],
  // Counting words: a person writes 家 or 户 or 个 of the same enterprises.
  户: ['个', 1],
  家: ['个', 1],
  项: ['个', 1],
  座: ['个', 1],
};

/** Units whose first character looks like a multiple but is none. */
const WHOLE = new Set(['千米', '千克', '千瓦', '千瓦时', '百分点', '个百分点']);

/**
 * What an amount comes to, so that 8374万元 and 0.8374亿元 are the same thing said.
 * @param value the number as written
 * @param unit the unit as written
 */
export function amountsTo(value: number, unit: string): { value: number; base: string } {
  let rest = unit.replace(/\s/g, '');
  let factor = 1;
  while (rest.length > 0 && !WHOLE.has(rest)) {
    const multiple = MULTIPLES[rest[0] as string];
    if (multiple === undefined) break;
    factor *= multiple;
    rest = rest.slice(1);
  }
  // 亿 alone is money in these reports.
  const [base, times] = BASES[rest] ?? [rest === '' && factor >= 1e4 ? '元' : rest, 1];
  return { value: value * factor * times, base };
}

/** The amount in a form that can be compared as text: six significant digits. */
export function amountKey(value: number, unit: string): string {
  const amount = amountsTo(value, unit);
  return `${Number(amount.value.toPrecision(9))}${amount.base}`;
}
