import { wordLooks } from '../charts/file/looks.ts';
import type { Pen } from '../charts/file/pen.ts';
import { resolved, type Setting } from '../charts/file/resolve.ts';
import { sizeOf, yearBox } from '../charts/geometry.ts';
import { picture } from '../charts/picture/picture.ts';
import type { Chart } from '../charts/spec.ts';
import { type Written, write } from './type/draw.ts';
import { widthOf } from './type/set.ts';

/** Words as outlines: one part is the rule; with a bound beside the number, each is set after the other. */
function setText({ x, y, anchor, parts }: Setting, latin: boolean): string {
  const set = parts.map((part) => {
    const { size, fill, rim } = wordLooks(part.classes);
    const style: Written = { size, fill, latin, ...(rim ? { rim } : {}) };
    return { ...part, style };
  });
  const widths = set.map(({ text, style, dx }) => widthOf(text, style) + dx);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let at = x - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
  return set
    .map(({ text, style, dx }, index) => {
      const words = write(text, at + dx, y, style);
      at += widths[index] ?? 0;
      return words;
    })
    .join('');
}

/** Writes words as outlines, in the one face there is. */
export const outlinePen = (latin: boolean): Pen => ({
  line: (text, x, y, { size, fill }) => write(text, x, y, { size, fill, latin }),
  words: (text) => setText(text, latin),
});

/** A drawn chart that needs neither style sheet nor fonts. */
export const outlined = (markup: string, latin: boolean): string =>
  resolved(markup, (text) => setText(text, latin));

/** Height above the plot that the title of a panel takes, in units of the drawing. */
const TITLE = 20;

export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Placed {
  markup: string;
  /** Where it stands. */
  x: number;
  height: number;
  /** What is drawn and its unit; stands over it, and is left to the card to write. */
  title: string;
}

/** Whether a figure in it was entered by hand: then the card's key says what a diamond is. */
export function hasEntered(chart: Chart): boolean {
  const marks =
    chart.type === 'years'
      ? (chart.panels[0]?.marks ?? [])
      : chart.rows.flatMap((row) => [row.target, row.result]);
  return marks.some((mark) => mark?.entered);
}

/**
 * A chart at the right of a place on a card, as large as fits: the narrow drawing, whose words are the largest. Of a
 * chart over years with two panels the first stands for the whole: two would be too small to read.
 */
export async function chartIn(chart: Chart, room: Room, latin: boolean): Promise<Placed> {
  const { inside } = await picture(chart, 'narrow');
  const size = sizeOf(chart, 'narrow');
  const box = chart.type === 'years' ? yearBox(chart, 'narrow') : null;
  const height = (box?.panels[0]?.height ?? size.height) - TITLE;
  const second = box?.panels[1];
  const cut = second ? inside.indexOf(`<g transform="translate(0 ${second.top})">`) : -1;
  const shown = cut < 0 ? inside : inside.slice(0, cut);
  const scale = Math.min(room.width / size.width, room.height / height);
  const x = Math.round(room.x + room.width - size.width * scale);
  const untitled = shown.replace(/<text class="ttl"[^>]*>[^<]*<\/text>/, '');
  const place = `translate(${x} ${Math.round(room.y - TITLE * scale)}) scale(${Math.round(scale * 1000) / 1000})`;
  return {
    markup: `<g transform="${place}">${outlined(untitled, latin)}</g>`,
    x,
    height: height * scale,
    title: chart.type === 'years' ? (chart.panels[0]?.title ?? '') : chart.title,
  };
}
