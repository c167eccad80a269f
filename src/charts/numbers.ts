const MINUS = '−';

/** Takes out the noise of binary arithmetic: 183.5 − 158 is 25.5, not 25.499999999999996. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number as it is printed: thousands separated, a real minus, at most `decimals` places and no trailing noughts. */
export function printed(value: number, decimals = 4): string {
  const [whole = '0', fraction] = String(Number(Math.abs(clean(value)).toFixed(decimals))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? MINUS : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** A computed number to about four digits, whole digits kept. */
export function rough(value: number): number {
  const whole = Math.max(1, Math.floor(Math.log10(Math.abs(value) || 1)) + 1);
  return Number(clean(value).toFixed(Math.max(0, 4 - whole)));
}

const HAN = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** How many, before a measure word: 两, 三; figures above ten. */
export function hanCount(value: number): string {
  return HAN[value] ?? String(value);
}
