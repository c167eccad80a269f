import markerLists from '../lexicon/markers.json' with { type: 'json' };
import { listsOf } from '../lists.ts';
import { spelled } from '../patterns/wordings.ts';

/** A number that opens an entry of a list. */
export interface Marker {
  start: number;
  /** Offset after the marker. */
  end: number;
  ordinal: number;
  /** Which way of writing it is: entries of one list are all written the same way. */
  style: string;
}

interface Style {
  name: string;
  /** Matches the marker at the beginning of what is left; the first group is its number. */
  pattern: RegExp;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿';
const CHINESE = '一二三四五六七八九十百';

const markers = listsOf(markerLists);
const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** The ways of numbering, `which` of them by name. Numbers and marks are those of the normal text. */
export const STYLES: readonly Style[] = [
  { name: '1.', pattern: sticky(spelled`(\d{1,3})[.、](?!${markers.amounts})`) },
  { name: '1:', pattern: /注(\d{1,3})[:.、]?/y },
  { name: '[1]', pattern: /[[【〔](\d{1,3})[\]】〕]/y },
  { name: '（1）', pattern: /（(\d{1,3})）/y },
  { name: '1）', pattern: /(\d{1,3})）/y },
  { name: '1 ', pattern: sticky(spelled`(\d{1,3}) ?(?=[“\u4e00-\u9fff])(?!${markers.counts})`) },
  { name: '①', pattern: sticky(`([${CIRCLED}])[.、]?`) },
  { name: '（一）', pattern: sticky(`（([${CHINESE}]{1,4})）`) },
  { name: '一、', pattern: sticky(`([${CHINESE}]{1,4})、`) },
  { name: '一是', pattern: sticky(`([${CHINESE}]{1,4})是`) },
  {
    name: '第一件',
    pattern: sticky(
      spelled`第(\d{1,2}|[${CHINESE}]{1,4})${markers.behindOrdinals}${markers.things}?[:，是]?`,
    ),
  },
  { name: '一要', pattern: sticky(`([${CHINESE}]{1,4})要`) },
];

/** The number that a Chinese numeral up to 999 stands for; NaN where it is none. */
export function chineseOrdinal(word: string): number {
  let total = 0;
  let digit = 0;
  for (const character of word) {
    const place = CHINESE.indexOf(character) + 1;
    if (place === 0) return Number.NaN;
    if (place < 10) digit = place;
    else {
      total += (digit === 0 ? 1 : digit) * (place === 10 ? 10 : 100);
      digit = 0;
    }
  }
  return total + digit;
}

/** The number a marker shows, whatever its digits. */
export function ordinalOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const circled = CIRCLED.indexOf(word);
  return circled >= 0 ? circled + 1 : chineseOrdinal(word);
}

/** The marker of one of these styles that stands at an offset; null where none does. */
export function markerAt(text: string, at: number, styles: readonly string[]): Marker | null {
  for (const { name, pattern } of STYLES) {
    if (!styles.includes(name)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const ordinal = ordinalOf(match[1]!);
    if (Number.isNaN(ordinal) || ordinal === 0) continue;
    return { start: at, end: at + match[0].length, ordinal, style: name };
  }
  return null;
}

/**
 * The entries of one list: markers of one style that count up from 1, each where an entry may begin. One number may
 * be missing (a misprint), none may come twice.
 * @param opens whether an entry may begin at an offset
 */
export function runOf(
  text: string,
  from: number,
  to: number,
  styles: readonly string[],
  opens: (offset: number) => boolean,
): Marker[] {
  const run: Marker[] = [];
  for (let i = from; i < to; i += 1) {
    if (!opens(i)) continue;
    const style = run[0]?.style;
    const marker = markerAt(text, i, style === undefined ? styles : [style]);
    if (marker === null) continue;
    const last = run.at(-1)?.ordinal ?? 0;
    const step = marker.ordinal - last;
    if (step !== 1 && !(step === 2 && run.length > 0)) continue;
    run.push(marker);
    i = marker.end - 1;
  }
  return run;
}
