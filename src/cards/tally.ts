import { type Locale, translator } from '../i18n/index.ts';
import { VERDICTS } from '../model/index.ts';
import type { Tally } from '../site/queries/county.ts';
import { COLOURS } from './colours.ts';
import { square } from './frame.ts';
import { write } from './type/draw.ts';
import { widthOf } from './type/set.ts';

const SIDE = 20;
const PITCH = 25;

/** Room for a tally: its left end, its lower end, its width, and rows of squares at most. */
export interface TallyRoom {
  x: number;
  bottom: number;
  width: number;
  rows: number;
}

/**
 * 一诺一格: one square for each promise, and the words with their counts below. Where there are too many for the
 * room, the words alone say it.
 *
 * @returns the markup and the height it takes; nothing without promises
 */
export function tallyIn(tally: Tally, locale: Locale, room: TallyRoom): { markup: string; height: number } {
  const total = tally.squares.length;
  if (total === 0) return { markup: '', height: 0 };
  const _ = translator(locale);
  const perRow = Math.floor((room.width + PITCH - SIDE) / PITCH);
  const rows = Math.ceil(total / perRow);
  const shown = rows <= room.rows ? tally.squares : [];
  const height = (shown.length > 0 ? rows * PITCH + 10 : 0) + 20;
  const top = room.bottom - height;
  const strip = shown.map((verdict, index) =>
    square(verdict, room.x + (index % perRow) * PITCH, top + Math.floor(index / perRow) * PITCH, SIDE),
  );
  let at = room.x;
  let words = '';
  for (const verdict of VERDICTS) {
    if (tally.counts[verdict] === 0) continue;
    const style = { size: 20, fill: COLOURS[verdict], latin: locale === 'en' };
    const text = `${_(`verdict.${verdict}`)} ${tally.counts[verdict]}`;
    words += square(verdict, at, room.bottom - 18, 18) + write(text, at + 25, room.bottom - 2, style);
    at += 25 + widthOf(text, style) + 22;
  }
  return { markup: strip.join('') + words, height };
}
