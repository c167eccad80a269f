import { sizeOf, yearBox } from '../charts/geometry.ts';
import { picture } from '../charts/picture/picture.ts';
import type { Chart } from '../charts/spec.ts';
import { COLOURS } from './colours.ts';
import { type Written, write } from './type/draw.ts';
import { widthOf } from './type/set.ts';

const { paper, ink, ink2, ink3, rule, rule2, zhu } = COLOURS;

/** Size and colour of the words in a chart, by their class, as in src/styles/chart.css. */
const WORDS: Record<string, { size: number; fill: string }> = {
  ax: { size: 12, fill: ink3 },
  yr: { size: 13, fill: ink2 },
  ttl: { size: 13, fill: ink },
  lab: { size: 12, fill: ink2 },
  vt: { size: 13, fill: ink },
  nm: { size: 15, fill: ink },
  val: { size: 18, fill: ink },
  bd: { size: 12, fill: ink },
};

/** Looks of lines and marks by their class; the first that fits. */
const SHAPES: readonly (readonly [name: string, looks: string])[] = [
  ['base', `fill="none" stroke="${ink}"`],
  ['none', `fill="none" stroke="${rule2}" stroke-dasharray="1 4"`],
  ['r', `fill="${ink}"`],
  ['p', `fill="${paper}" stroke="${zhu}" stroke-width="2"`],
  ['rl', `fill="none" stroke="${ink}" stroke-width="1.5"`],
  ['rs', `fill="none" stroke="${ink}" stroke-width="1.5"`],
  ['pl', `fill="none" stroke="${zhu}" stroke-width="1.5" stroke-dasharray="5 4"`],
  ['pt', `fill="none" stroke="${zhu}" stroke-width="1.5"`],
];

const VERDICTS = ['met', 'close', 'missed', 'open', 'unrated'] as const;
type Named = (typeof VERDICTS)[number];
const verdictIn = (classes: readonly string[]): Named | undefined =>
  VERDICTS.find((verdict) => classes.includes(verdict));

interface Open {
  tag: string;
  attributes: Record<string, string>;
  classes: string[];
}

const TOKEN = /<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/g;
const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
const plain = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

function wordsOf(classes: readonly string[], latin: boolean): Written {
  const name = classes.find((candidate) => candidate in WORDS) ?? 'lab';
  const base = WORDS[name] ?? { size: 12, fill: ink2 };
  const verdict = verdictIn(classes);
  const fill = classes.includes('p') ? zhu : verdict ? COLOURS[verdict] : base.fill;
  const size = name === 'val' && classes.includes('s') ? 14 : base.size;
  const rim = ['val', 'lab', 'nm'].includes(name) ? { rim: { stroke: paper, width: 5 } } : {};
  return { size, fill, latin, ...rim };
}

function looksOf({ tag, classes }: Open, verdict: Named | undefined): string {
  if (tag === 'line') return `stroke="${rule}"`;
  if (verdict) {
    const colour = COLOURS[verdict];
    const inside = classes.includes('in');
    if (inside && verdict === 'met') return `fill="none" stroke="${paper}" stroke-width="1.8"`;
    const solid = inside ? verdict === 'close' : verdict === 'met';
    return `fill="${solid ? colour : 'none'}" stroke="${colour}" stroke-width="1.5"`;
  }
  return SHAPES.find(([name]) => classes.includes(name))?.[1] ?? `fill="none" stroke="${rule}"`;
}

/** The words of one text element, tspans included, set from its place. */
interface Setting {
  x: number;
  y: number;
  anchor: NonNullable<Written['anchor']>;
  parts: { text: string; classes: string[]; dx: number }[];
}

function setText({ x, y, anchor, parts }: Setting, latin: boolean): string {
  const set = parts.map((part) => ({ ...part, style: wordsOf(part.classes, latin) }));
  // One part is the rule; with a bound beside the number, each is set after the other from the left end.
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

/**
 * A drawn chart with everything that the page's style sheet and fonts would add written into it: colours as
 * attributes, words as outlines.
 *
 * @param markup what stands inside the svg element of a picture
 */
export function resolved(markup: string, latin: boolean): string {
  const open: Open[] = [];
  let text: Setting | null = null;
  let out = '';
  for (const [, closing, tag = '', rest = '', alone, words] of markup.matchAll(TOKEN)) {
    if (words !== undefined) {
      const inside = open.at(-1);
      if (text && inside) {
        // A tspan keeps the colour of the number it belongs to.
        const own =
          inside.tag === 'tspan'
            ? [...inside.classes, ...(open.at(-2)?.classes.filter((name) => name === 'p') ?? [])]
            : inside.classes;
        text.parts.push({ text: plain(words), classes: own, dx: Number(inside.attributes.dx ?? 0) });
      }
      continue;
    }
    if (closing) {
      open.pop();
      if (tag === 'text' && text) {
        out += setText(text, latin);
        text = null;
      } else if (tag === 'g') out += '</g>';
      continue;
    }
    const attributes = attributesOf(rest);
    const element: Open = { tag, attributes, classes: attributes.class?.split(' ') ?? [] };
    if (tag === 'text') {
      const anchor = attributes['text-anchor'];
      text = {
        x: Number(attributes.x ?? 0),
        y: Number(attributes.y ?? 0),
        anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
        parts: [],
      };
    } else if (tag === 'g') {
      out += attributes.transform ? `<g transform="${attributes.transform}">` : '<g>';
    } else if (tag !== 'tspan') {
      const verdict = verdictIn(open.findLast(({ classes }) => classes.includes('vs'))?.classes ?? []);
      const shape = Object.entries(attributes)
        .filter(([name]) => name !== 'class')
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      out += `<${tag}${shape} ${looksOf(element, verdict)}/>`;
    }
    if (!alone) open.push(element);
    else if (tag === 'text') text = null;
    else if (tag === 'g') out += '</g>';
  }
  return out;
}

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
    markup: `<g transform="${place}">${resolved(untitled, latin)}</g>`,
    x,
    height: height * scale,
    title: chart.type === 'years' ? (chart.panels[0]?.title ?? '') : chart.title,
  };
}
