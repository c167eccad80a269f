import { type Locale, translator } from '../i18n/index.ts';
import type { Verdict } from '../model/index.ts';
import { COLOURS } from './colours.ts';
import { write } from './type/draw.ts';
import { fitted, widthOf } from './type/set.ts';

/** What other sites show of a link: 1.91 to 1. */
export const CARD = { width: 1200, height: 630, edge: 64, top: 132, bottom: 556 } as const;

const { paper, ink, ink2, rule, zhu } = COLOURS;

/** The seal: 兑 in relief, 现 in intaglio, in a box of twice the side. */
export function seal(x: number, y: number, side: number): string {
  const line = side / 17;
  const half = line / 2;
  const size = side * 0.64;
  const base = y + side / 2 + size * 0.36;
  const style = { size, weight: 700, anchor: 'middle' } as const;
  return [
    `<rect x="${x + half}" y="${y + half}" width="${side - line}" height="${side - line}" fill="${paper}" stroke="${zhu}" stroke-width="${line}"/>`,
    `<rect x="${x + side - half}" y="${y}" width="${side + half}" height="${side}" fill="${zhu}"/>`,
    write('兑', x + side / 2, base, { ...style, fill: zhu }),
    write('现', x + side * 1.5, base, { ...style, fill: paper }),
  ].join('');
}

/** 文武线: a thick rule and a thin one. */
function wenwu(y: number): string {
  return `<path d="M0 ${y}H${CARD.width}V${y + 5}H0zM0 ${y + 8}H${CARD.width}V${y + 10}H0z" fill="${ink}"/>`;
}

/** The key of the grammar: hollow is promised, solid is reported. */
function key(locale: Locale, entered: boolean, y: number): string {
  const _ = translator(locale);
  const style = { size: 20, fill: ink2, latin: locale === 'en' };
  let x: number = CARD.edge;
  let out = '';
  for (const kind of ['target', 'result'] as const) {
    const mark = kind === 'target' ? `fill="${paper}" stroke="${zhu}" stroke-width="2.4"` : `fill="${ink}"`;
    out += `<circle cx="${x + 8}" cy="${y - 7}" r="7" ${mark}/>${write(_(`mark.${kind}`), x + 24, y, style)}`;
    x += 24 + widthOf(_(`mark.${kind}`), style) + 28;
  }
  if (entered) {
    out += `<path d="M${x} ${y - 7}l8 -8l8 8l-8 8z" fill="${ink}"/>${write(_('mark.entered'), x + 24, y, style)}`;
  }
  return out;
}

/**
 * A card: the seal, what the site is, the rules of an account book, and what the page shows between them.
 *
 * @param where the words at the top right: the province and the city, the theme
 * @param entered whether it shows figures that were entered by hand
 */
export function frame(locale: Locale, where: string, body: string, entered = false): string {
  const _ = translator(locale);
  const latin = locale === 'en';
  const { width, height, edge, bottom } = CARD;
  const place = { size: 22, fill: ink2, latin, anchor: 'end' } as const;
  const small = { size: 19, fill: ink2, latin };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    seal(edge, 27, 48),
    write(_('site.motto1'), edge + 114, 46, small),
    write(_('site.motto2'), edge + 114, 72, small),
    write(fitted(where, place, width - 2 * edge - 500), width - edge, 60, place),
    wenwu(100),
    body,
    `<path d="M${edge} ${bottom + 18}H${width - edge}" stroke="${rule}"/>`,
    key(locale, entered, bottom + 52),
    entered
      ? ''
      : write(_('card.claim'), width - edge, bottom + 52, { size: 20, fill: ink2, latin, anchor: 'end' }),
    '</svg>',
  ].join('');
}

const INSIDE: Record<Verdict, string> = {
  met: `<path d="M3.4 7.2 6 9.9 10.7 4.4" fill="none" stroke="${paper}" stroke-width="1.8"/>`,
  close: '<path d="M1 1V13H13Z" fill="currentColor"/>',
  missed: '<path d="M3.6 3.6 10.4 10.4M10.4 3.6 3.6 10.4" stroke="currentColor" stroke-width="1.6"/>',
  open: '',
  unrated: '<path d="M4 7H10" stroke="currentColor" stroke-width="1.6"/>',
};

/** The square of a verdict. */
export function square(verdict: Verdict, x: number, y: number, side: number): string {
  const colour = COLOURS[verdict];
  const fill = verdict === 'met' ? colour : 'none';
  const inside = `<rect x="1" y="1" width="12" height="12" fill="${fill}" stroke="${colour}" stroke-width="1.5"/>${INSIDE[verdict]}`;
  return `<g transform="translate(${x} ${y}) scale(${side / 14})">${inside.replaceAll('currentColor', colour)}</g>`;
}
