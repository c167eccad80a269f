const LONGEST_LABEL = 28;
const LEADING = /^(?:[“”‘’、，的和及与]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]+件[:，]?)+/;
const TRAILING = /(?:[“‘、，]|全面|分别|主体|[由和及与在等为])+$/;

/** The words that name a thing, without marks at their ends; long ones keep their end, where the noun stands. */
export function label(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  const bare = words.replace(LEADING, '').replace(TRAILING, '');
  const kept = bare === '' ? words : bare;
  return kept.length > LONGEST_LABEL ? kept.slice(-LONGEST_LABEL) : kept;
}
