import { hasFigures } from '../charts/series.ts';
import type { ChartFigure } from '../charts/spec.ts';
import { yearFigure } from '../charts/years.ts';
import { type Locale, translator } from '../i18n/index.ts';
import type { Region } from '../model/index.ts';
import type { Dataset } from '../site/dataset.ts';
import { createLinks } from '../site/links.ts';
import { regionName } from '../site/names.ts';
import { seriesOf, usualYears } from '../site/queries/charts.ts';
import type { LeadPart } from '../site/queries/county/lead.ts';
import { countyView } from '../site/queries/county.ts';
import { chartIn, hasEntered } from './chart.ts';
import { COLOURS } from './colours.ts';
import { CARD, frame } from './frame.ts';
import { tallyIn } from './tally.ts';
import { write, writeLines } from './type/draw.ts';
import { type Run, setLines, widthOf } from './type/set.ts';

const { ink, ink2, zhu } = COLOURS;
const { edge, top, bottom, width } = CARD;
const CHART = { width: 440, y: top + 44 };
const GAP = 56;

/** A promised figure is printed in vermilion, as everywhere. */
function runOf(part: LeadPart): Run {
  if ('text' in part) return { text: part.text };
  return part.figure.kind === 'target'
    ? { text: part.words, fill: zhu, whole: true }
    : { text: part.words, whole: true };
}

/** The chart that stands first on the region's page. */
function firstChart(
  dataset: Dataset,
  region: Region,
  locale: Locale,
): { name: string; figure: ChartFigure } | null {
  const to = createLinks(locale, '/');
  for (const indicator of dataset.indicators) {
    if (!indicator.headline) continue;
    const series = seriesOf(dataset, region, indicator, locale, to);
    if (!hasFigures(series)) continue;
    const options = { years: usualYears(dataset), measures: ['level', 'growth'] } as const;
    const figure = yearFigure(series, options, translator(locale));
    if (figure.chart.type === 'years' && figure.chart.panels.length > 0) {
      return { name: series.indicator.short, figure };
    }
  }
  return null;
}

/** The card of a region: its name, the sentence that says where it stands, its first chart, a square a promise. */
export async function countyCard(dataset: Dataset, slug: string, locale: Locale): Promise<string> {
  const latin = locale === 'en';
  const { region, lead, tally } = countyView(dataset, slug, locale);
  const first = firstChart(dataset, region, locale);
  const chart = first?.figure.chart;
  const place = {
    x: width - edge - CHART.width,
    y: CHART.y,
    width: CHART.width,
    height: bottom + 4 - CHART.y,
  };
  const drawn = chart ? await chartIn(chart, place, latin) : null;
  const room = (drawn ? drawn.x - GAP : width - edge) - edge;
  const name = regionName(region, locale);
  const title = { fill: ink, weight: 700, latin } as const;
  const second = { size: 26, fill: ink2 };
  const beside = latin ? widthOf(region.name, second) + 16 : 0;
  const size = [68, 60, 54, 48, 42, 36].find(
    (each) => widthOf(name, { ...title, size: each }) + beside <= room,
  );
  // A name that is too long even small stands in two lines, and its Chinese form above with the city.
  const named = { ...title, size: size ?? 38 };
  const names = setLines([{ text: name }], named, room, 2);
  const down = (names.length - 1) * named.size * 1.2;
  const squares = tallyIn(tally, locale, { x: edge, bottom: bottom - 2, width: room, rows: 3 });
  // The sentence is set as large as the room above the squares allows.
  const runs = lead.parts.map(runOf);
  const height = bottom - (squares.height > 0 ? squares.height + 26 : 0) - (top + 92 + down);
  const linesAt = (each: number) => setLines(runs, { size: each, fill: ink, latin }, room);
  const type = [32, 30, 28, 26, 24, 22].find((each) => linesAt(each).length * each * 1.5 <= height) ?? 21;
  const style = { size: type, fill: ink, latin };
  const leading = type * 1.5;
  const lines = setLines(runs, style, room, Math.floor(height / leading));
  const body = [
    writeLines(names, named, { x: edge - 2, y: top + (down > 0 ? 44 : 66), leading: named.size * 1.2 }, zhu),
    latin && size !== undefined ? write(region.name, edge + widthOf(name, named) + 16, top + 66, second) : '',
    writeLines(lines, style, { x: edge, y: top + 92 + down * 0.6 + leading * 0.9, leading }, zhu),
    squares.markup,
  ];
  if (first && drawn) {
    const heading = { size: 24, fill: ink, weight: 700, latin } as const;
    body.push(write(first.name, drawn.x, top + 34, heading));
    const at = drawn.x + widthOf(first.name, heading) + 14;
    body.push(write(drawn.title, at, top + 34, { size: 20, fill: ink2, latin }), drawn.markup);
  }
  const above = region.parents.map((parent) => regionName(parent, locale));
  const where = latin && size === undefined ? [region.name, ...above.slice(-1)] : above;
  return frame(locale, where.join(latin ? ', ' : ' '), body.join(''), chart ? hasEntered(chart) : false);
}
