import { dotBox } from '../charts/geometry.ts';
import type { Chart } from '../charts/spec.ts';
import { keyOf, type Locale, t, translator } from '../i18n/index.ts';
import type { Dataset } from '../site/dataset.ts';
import { createLinks } from '../site/links.ts';
import { indicatorPage } from '../site/queries/indicators.ts';
import { chartIn, hasEntered } from './chart.ts';
import { COLOURS } from './colours.ts';
import { CARD, frame } from './frame.ts';
import { write, writeLines } from './type/draw.ts';
import { fitted, setLines, widthOf } from './type/set.ts';

const { ink, ink2, ink3, zhu } = COLOURS;
const { edge, top, bottom, width } = CARD;
const COLUMN = 530;
const CHART = { x: 650, width: width - edge - 650, y: top + 44 };
/** Rows of a ranking that can still be read on a card. */
const MOST_ROWS = 6;
/** The same where names stand over their lines. */
const MOST_STACKED = 4;

/** The first rows of a ranking, and how many of all are left out; names no longer than the drawing has room for. */
function shortened(chart: Chart, all: number, latin: boolean): { chart: Chart; left: number } {
  if (chart.type !== 'dots') return { chart, left: 0 };
  const first = { ...chart, rows: chart.rows.slice(0, MOST_ROWS) };
  const box = dotBox(first, 'narrow');
  const room = !box.stacked ? box.left : box.verdicts < box.width ? box.verdicts - 8 : box.width;
  const rows = first.rows
    .slice(0, box.stacked ? MOST_STACKED : MOST_ROWS)
    .map((row) => ({ ...row, label: fitted(row.label, { size: 15, latin }, room) }));
  return { chart: { ...chart, rows }, left: all - rows.length };
}

/** The sentences that fit into the lines; the first one shortened where even that does not. */
function sentencesIn(text: string, fits: (text: string) => boolean): string {
  const sentences = text.match(/.+?(?:[。！？]|[.!?](?=\s|$)\s*|$)/g) ?? [text];
  for (let count = sentences.length; count > 1; count -= 1) {
    const some = sentences.slice(0, count).join('').trim();
    if (fits(some)) return some;
  }
  return sentences[0] ?? text;
}

/** The card of an indicator: its name, what was reported of it, the ranking of the regions or the fullest chart. */
export async function indicatorCard(dataset: Dataset, id: string, locale: Locale): Promise<string> {
  const indicator = dataset.indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`no indicator "${id}"`);
  const latin = locale === 'en';
  const _ = translator(locale);
  const page = indicatorPage(dataset, indicator, locale, createLinks(locale, '/'));
  const [ranking] = page.rankings;
  const [multiple] = page.multiples;
  const figure = ranking ?? multiple?.figure;
  const room = figure ? COLUMN : width - 2 * edge;
  const title = { fill: ink, weight: 700, latin } as const;
  const size = [60, 52, 46, 40].find((each) => widthOf(page.name, { ...title, size: each }) <= room) ?? 36;
  const names = setLines([{ text: page.name }], { ...title, size }, room, 3);
  const named = top + 64 + (names.length - 1) * size * 1.25;
  const heading = multiple && !ranking ? `${multiple.series.region.name}${latin ? ': ' : '：'}` : '';
  // Where nothing was read, what it means is all there is to say.
  const definition = { size: figure ? 22 : 28, fill: ink2, latin };
  const sentence = { size: 28, fill: ink, latin };
  const said = setLines(
    [{ text: figure ? heading + figure.title : _('indicator.nothing') }],
    sentence,
    room,
    5,
  );
  const define = (text: string) => setLines([{ text }], definition, room);
  const short = sentencesIn(indicator.definition[locale], (text) => define(text).length <= 3);
  const defined = setLines([{ text: short }], definition, room, 3);
  const { chart, left } = figure
    ? shortened(figure.chart, ranking?.count ?? 0, latin)
    : { chart: null, left: 0 };
  const body = [
    writeLines(names, { ...title, size }, { x: edge - 2, y: top + 64, leading: size * 1.25 }, zhu),
    writeLines(said, sentence, { x: edge, y: named + 58, leading: 42 }, zhu),
    writeLines(
      defined,
      definition,
      { x: edge, y: bottom - 12 - (defined.length - 1) * 33, leading: 33 },
      zhu,
    ),
  ];
  if (chart) {
    const height = bottom + 4 - CHART.y - (left > 0 ? 30 : 0);
    const drawn = await chartIn(chart, { ...CHART, height }, latin);
    const measured = heading + drawn.title;
    const unit = { size: 22, fill: ink, latin };
    const at = Math.min(drawn.x, width - edge - widthOf(measured, unit));
    body.push(write(measured, at, top + 34, unit), drawn.markup);
    if (left > 0) {
      body.push(
        write(t(locale, 'card.more', { n: left }), drawn.x, bottom, {
          size: 19,
          fill: ink3,
          latin,
        }),
      );
    }
  }
  return frame(
    locale,
    _(keyOf('theme', indicator.theme)),
    body.join(''),
    chart !== null && hasEntered(chart),
  );
}
