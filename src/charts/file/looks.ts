import { COLOURS } from '../../cards/colours.ts';

const { paper, ink, ink2, ink3, rule, rule2, zhu } = COLOURS;

/** Size and colour of the words in a chart, by their class, as in src/styles/chart.css. */
const WORDS: Record<string, { size: number; fill: string; song?: true }> = {
  ax: { size: 12, fill: ink3 },
  yr: { size: 13, fill: ink2 },
  ttl: { size: 13, fill: ink },
  lab: { size: 12, fill: ink2 },
  vt: { size: 13, fill: ink },
  nm: { size: 15, fill: ink, song: true },
  val: { size: 18, fill: ink, song: true },
  bd: { size: 12, fill: ink },
};

/** Looks of lines and marks by their class; the first that fits. */
const SHAPES: readonly (readonly [name: string, looks: string])[] = [
  ['base', `fill="none" stroke="${ink}"`],
  ['none', `fill="none" stroke="${rule2}" stroke-dasharray="1 4"`],
  ['r', `fill="${ink}"`],
  ['p', `fill="${paper}" stroke="${zhu}" stroke-width="2"`],
  ['pe', `fill="${paper}" stroke="${zhu}" stroke-width="1.5" stroke-dasharray="3 2"`],
  ['rl', `fill="none" stroke="${ink}" stroke-width="1.5"`],
  ['rs', `fill="none" stroke="${ink}" stroke-width="1.5"`],
  ['pl', `fill="none" stroke="${zhu}" stroke-width="1.5" stroke-dasharray="5 4"`],
  ['pt', `fill="none" stroke="${zhu}" stroke-width="1.5"`],
];

const VERDICTS = ['met', 'close', 'missed', 'open', 'unrated'] as const;
type Verdict = (typeof VERDICTS)[number];
export const verdictIn = (classes: readonly string[]): Verdict | undefined =>
  VERDICTS.find((verdict) => classes.includes(verdict));

/** How words in a chart are set. */
export interface WordLooks {
  size: number;
  fill: string;
  /** In Song, as names and numbers are, not in Hei. */
  song: boolean;
  /** A rim of paper keeps lines away from the words. */
  rim: { stroke: string; width: number } | null;
}

/** The looks of words by the classes of their element. */
export function wordLooks(classes: readonly string[]): WordLooks {
  const name = classes.find((candidate) => candidate in WORDS) ?? 'lab';
  const base = WORDS[name] ?? { size: 12, fill: ink2 };
  const verdict = verdictIn(classes);
  return {
    size: name === 'val' && classes.includes('s') ? 14 : base.size,
    fill: classes.includes('p') ? zhu : verdict ? COLOURS[verdict] : base.fill,
    song: base.song ?? false,
    rim: ['val', 'lab', 'nm'].includes(name) ? { stroke: paper, width: 5 } : null,
  };
}

/** The looks of a line or a mark, as attributes. */
export function shapeLooks(tag: string, classes: readonly string[], verdict: Verdict | undefined): string {
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
