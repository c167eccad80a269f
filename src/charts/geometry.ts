import type { DotChart, Mark, Panel, Variant, YearChart } from './spec.ts';

/** Sizes in units of the drawing; on a page of the drawing's own width one unit is one pixel. */
export interface PanelBox {
  /** Distance of the panel's top from the top of the drawing. */
  top: number;
  width: number;
  height: number;
  /** Edges of the plot inside the panel. */
  left: number;
  right: number;
  plotTop: number;
  plotBottom: number;
  /** Room between the plot's edges and the first and last year. */
  inset: number;
}

export interface Box {
  width: number;
  height: number;
  panels: readonly PanelBox[];
}

const WIDTH: Record<Variant, number> = { wide: 940, mid: 640, narrow: 300 };
const LEVEL_PLOT: Record<Variant, number> = { wide: 250, mid: 240, narrow: 216 };
const STEM_PLOT: Record<Variant, number> = { wide: 128, mid: 120, narrow: 112 };
/** Room above a plot for the panel's title and the highest value; below it for the years; between two panels. */
const ABOVE = 50;
const BELOW = 28;
const BETWEEN = 14;

/** The width below which the next narrower drawing is shown; the style sheet has the same numbers. */
const BREAKS = { mid: 900, narrow: 560 } as const;

export function variantFor(width: number, drawn: readonly Variant[]): Variant {
  const wanted: Variant = width > BREAKS.mid ? 'wide' : width > BREAKS.narrow ? 'mid' : 'narrow';
  return drawn.includes(wanted) ? wanted : (drawn.at(-1) ?? 'narrow');
}

function axisRoom(tickText: readonly string[], variant: Variant): number {
  const longest = Math.max(1, ...tickText.map((text) => text.length));
  return Math.max(variant === 'narrow' ? 26 : 34, longest * 7 + 12);
}

/** Where the panels of a chart over years stand. */
export function yearBox(chart: YearChart, variant: Variant): Box {
  const width = WIDTH[variant];
  // Both panels share one left edge, so that the years stand under one another.
  const left = Math.max(...chart.panels.map((panel) => axisRoom(panel.tickText, variant)));
  let top = 0;
  const panels = chart.panels.map((panel) => {
    const plot = panel.form === 'line' ? LEVEL_PLOT[variant] : STEM_PLOT[variant];
    const box: PanelBox = {
      top,
      width,
      height: ABOVE + plot + BELOW,
      left,
      right: width - (variant === 'wide' ? 20 : 4),
      plotTop: ABOVE,
      plotBottom: ABOVE + plot,
      inset: 24,
    };
    top += box.height + BETWEEN;
    return box;
  });
  return { width, height: Math.max(0, top - BETWEEN), panels };
}

export interface DotBox {
  width: number;
  /** Where the verdicts stand. */
  verdicts: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  row: number;
  /** Whether names stand over their lines. */
  stacked: boolean;
}

/** Where the rows of a dot chart stand: names at the left, verdicts at the right. */
export function dotBox(chart: DotChart, variant: Variant): DotBox {
  const width = WIDTH[variant];
  const longest = Math.max(2, ...chart.rows.map((entry) => visualLength(entry.label)));
  const judged = chart.rows.some((entry) => entry.verdict !== null);
  // Long names and verdicts stand over their line where there is no room beside it.
  const stacked = variant === 'narrow' && (judged || longest > 8);
  // The year under a mark keeps clear of the name of the next row.
  const row = stacked ? (chart.rows.some((entry) => entry.asOf) ? 62 : 52) : 38;
  const verdict = Math.max(...chart.rows.map((entry) => visualLength(entry.verdictText)));
  const verdicts = judged ? Math.max(70, 28 + verdict * 7) : 0;
  const marks = chart.rows.flatMap((entry) => [entry.target, entry.result]).filter((mark) => mark !== null);
  const words = Math.max(
    2,
    ...marks.map((mark) => visualLength(mark.text) * 7.5 + visualLength(mark.boundText) * 6),
  );
  const top = 44;
  const bottom = top + chart.rows.length * row;
  return {
    width,
    height: bottom + 8,
    // Numbers may stand outside either mark, also at the ends of the axis.
    left: stacked ? 44 : Math.min(variant === 'narrow' ? 112 : 220, longest * 7.6 + 30),
    right: width - (stacked ? 0 : verdicts) - words - 26,
    verdicts: width - verdicts,
    top,
    bottom,
    row,
    stacked,
  };
}

/** Words that can be set above one another, on one line: Chinese ones touch. */
export const onOneLine = (words: readonly string[]): string =>
  words.join(words.some((word) => /[a-z]/.test(word)) ? ' ' : '');

/** Length of a text in half-widths: a Chinese character counts two. */
export function visualLength(text: string): number {
  let length = 0;
  for (const character of text) length += character > '\u2e7f' ? 2 : 1;
  return length;
}

/** The years at the ends of the axis; a single year stands in its middle. */
export function yearDomain(years: readonly number[]): [number, number] {
  const first = years[0]!;
  const last = years.at(-1)!;
  return first === last ? [first - 1, last + 1] : [first, last];
}

export function yearX(year: number, years: readonly number[], box: PanelBox): number {
  const [first, last] = yearDomain(years);
  return box.left + box.inset + ((year - first) / (last - first)) * (box.right - box.left - 2 * box.inset);
}

export function valueY(value: number, panel: Panel, box: PanelBox): number {
  const low = panel.ticks[0]!;
  const high = panel.ticks.at(-1)!;
  const share = (value - low) / (high - low || 1);
  return panel.inverted
    ? box.plotTop + share * (box.plotBottom - box.plotTop)
    : box.plotBottom - share * (box.plotBottom - box.plotTop);
}

/** A promise and a report of one year stand side by side when one would cover the other. */
export function dodge(mark: Mark, panel: Panel, box: PanelBox): number {
  const other = panel.marks.find((candidate) => candidate.year === mark.year && candidate.kind !== mark.kind);
  if (!other) return 0;
  const apart = Math.abs(valueY(mark.value, panel, box) - valueY(other.value, panel, box));
  if (panel.form === 'line' && apart > 16) return 0;
  return mark.kind === 'target' ? -8 : 8;
}

/** Width and height of a drawing, in its own units. */
export function sizeOf(chart: YearChart | DotChart, variant: Variant): { width: number; height: number } {
  return chart.type === 'years' ? yearBox(chart, variant) : dotBox(chart, variant);
}

export interface Placed {
  mark: Mark;
  panel: number;
  /** In units of the drawing, from its top left. */
  x: number;
  y: number;
}

/** All marks of a chart with their places, in reading order: by panel, then by year. */
export function placeMarks(
  chart: YearChart | DotChart,
  variant: Variant,
): { box: { width: number; height: number }; placed: Placed[] } {
  if (chart.type === 'years') {
    const box = yearBox(chart, variant);
    const placed = chart.panels.flatMap((panel, index) => {
      const inside = box.panels[index]!;
      return [...panel.marks]
        .sort((a, b) => a.year - b.year || a.kind.localeCompare(b.kind) * -1)
        .map((mark) => ({
          mark,
          panel: index,
          x: yearX(mark.year, chart.years, inside) + dodge(mark, panel, inside),
          y: inside.top + valueY(mark.value, panel, inside),
        }));
    });
    return { box, placed };
  }
  const box = dotBox(chart, variant);
  const placed = chart.rows.flatMap((row, index) =>
    [row.target, row.result]
      .filter((mark) => mark !== null)
      .map((mark) => ({ mark, panel: index, x: dotX(mark.value, chart, box), y: rowY(index, box) })),
  );
  return { box, placed };
}

export function dotX(value: number, chart: DotChart, box: DotBox): number {
  const low = chart.ticks[0]!;
  const high = chart.ticks.at(-1)!;
  return box.left + ((value - low) / (high - low || 1)) * (box.right - box.left);
}

export function rowY(index: number, box: DotBox): number {
  return box.top + (index + 0.5) * box.row + (box.stacked ? 10 : 0);
}
