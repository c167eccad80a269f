/** Chinese digits of a date written out: 二〇二三年二月二十一日. */
const DIGITS = '〇一二三四五六七八九';

const NUMERIC = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;
const WRITTEN =
  /([二一][〇○零Ｏ0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;

/** The first full date in a text without white space, as 2023-02-21; null when there is none. */
export function fullDate(words: string): string | null {
  return datesIn(words)[0] ?? null;
}

/** The date of the congress a report was given to: the last one before its name; else the first. */
export function meetingDate(head: string): string | null {
  const before = /([^。]{0,40})第?.{1,5}届(?:.{0,8}代表大会|人大)/.exec(head);
  return (before === null ? null : datesIn(before[1]!).at(-1)) ?? fullDate(head);
}

/** The day, without its year, on which a text says a congress met: [4, 24]. */
export function meetingDay(words: string): readonly [month: number, day: number] | null {
  const match = /(?<!\d)(\d{1,2})月(\d{1,2})日[^。]{0,24}?代表大会/.exec(words);
  return match === null ? null : [Number(match[1]), Number(match[2])];
}

function datesIn(words: string): string[] {
  return [...dates(words)].sort((a, b) => a.at - b.at).map(({ date }) => date);
}

function* dates(words: string): Generator<{ at: number; date: string }> {
  for (const match of words.matchAll(NUMERIC)) {
    const date = dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date !== null) yield { at: match.index, date };
  }
  for (const match of words.matchAll(WRITTEN)) {
    const year = Number(
      [...match[1]!.replace(/[○零Ｏ0]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''),
    );
    const date = dateOf(year, small(match[2]!), small(match[3]!));
    if (date !== null) yield { at: match.index, date };
  }
}

/** 1 to 99 written in characters. */
function small(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? (tens === '' ? 10 : DIGITS.indexOf(tens!) * 10) : 0;
  return ten + (ones === '' ? 0 : DIGITS.indexOf(ones!));
}

/** A date in ISO form; null when there is no such day. */
export function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
