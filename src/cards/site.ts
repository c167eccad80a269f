import { type Locale, translator } from '../i18n/index.ts';
import type { Dataset } from '../site/dataset.ts';
import { formatNumber } from '../site/format.ts';
import { tallyOf } from '../site/queries/county.ts';
import { COLOURS } from './colours.ts';
import { CARD, frame } from './frame.ts';
import { tallyIn } from './tally.ts';
import { writeLines } from './type/draw.ts';
import { setLines } from './type/set.ts';

const { ink, ink2, zhu } = COLOURS;
const { edge, top, bottom, width } = CARD;

/** The card of every page that has none of its own: what the site is, and a square for each promise it knows. */
export function siteCard(dataset: Dataset, locale: Locale): string {
  const latin = locale === 'en';
  const _ = translator(locale);
  const room = width - 2 * edge;
  const title = { size: latin ? 48 : 54, fill: ink, weight: 700, latin } as const;
  const lead = { size: 28, fill: ink2, latin };
  const count = (kind: 'result' | 'target') =>
    dataset.observations.filter((figure) => figure.kind === kind).length;
  const said = _('home.readText', {
    documents: dataset.documents.length,
    figures: formatNumber(dataset.observations.length),
    results: formatNumber(count('result')),
    targets: formatNumber(count('target')),
  });
  const lines = [_('site.motto1'), _('site.motto2')].flatMap((text) => setLines([{ text }], title, room, 2));
  const leading = title.size * 1.3;
  const y = top + 62;
  const below = y + (lines.length - 1) * leading;
  const tally = tallyOf(dataset.comparisons.map(({ verdict }) => verdict));
  return frame(
    locale,
    'Duixian',
    [
      writeLines(lines, title, { x: edge - 3, y, leading }, zhu),
      writeLines(
        setLines([{ text: said }], lead, room, 3),
        lead,
        { x: edge, y: below + 58, leading: 42 },
        zhu,
      ),
      tallyIn(tally, locale, { x: edge, bottom: bottom - 4, width: room, rows: 5 }).markup,
    ].join(''),
  );
}
