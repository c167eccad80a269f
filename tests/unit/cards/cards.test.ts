import { describe, expect, it } from 'vitest';
import { hasEntered, outlined } from '../../../src/cards/chart.ts';
import { COLOURS } from '../../../src/cards/colours.ts';
import { CARD_KINDS, cardIds, cardOf } from '../../../src/cards/index.ts';
import { pngOf } from '../../../src/cards/png.ts';
import { siteCard } from '../../../src/cards/site.ts';
import { LOCALES } from '../../../src/i18n/index.ts';
import { cardAddress } from '../../../src/site/cards.ts';
import { createLinks } from '../../../src/site/links.ts';
import { countyCharts } from '../../../src/site/queries/charts.ts';
import { inventedDataset } from '../charts/invented.ts';
import { dataset, document, figure, region } from '../site/dataset.ts';

const TEXT = '一、回顾\n去年，全县总值完成183.5亿元，增长7.7%。今年总值增长7%左右。';

/** A county with one report of two results and a promise. */
function reported() {
  const at = (words: string) => TEXT.indexOf(words);
  const said = (words: string, more: Parameters<typeof figure>[1]) =>
    figure(2023, {
      id: `east-2023-report:${at(words)}`,
      evidence: { start: at(words), end: at(words) + words.length, quote: words, section: [] },
      ...more,
    });
  return dataset({
    documents: [document(2023)],
    texts: new Map([['east-2023-report', TEXT]]),
    observations: [
      said('183.5', { value: 183.5 }),
      said('7.7', { value: 7.7, unit: '%', measure: 'growth' }),
      said('7%左右', { value: 7, unit: '%', measure: 'growth', kind: 'target', bound: 'about' }),
    ],
  });
}

describe('every card', () => {
  const invented = inventedDataset();
  const all = CARD_KINDS.filter((kind) => kind !== 'reports').flatMap((kind) =>
    LOCALES.flatMap((locale) => cardIds(invented, kind).map((id) => ({ kind, id, locale }))),
  );
  it.each(all)(
    '$kind/$id in $locale is whole: outlines only, no gap in its numbers, the same again',
    async ({ kind, id, locale }) => {
      const svg = await cardOf(invented, kind, id, locale);
      expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
      expect(svg).not.toMatch(/<text|<tspan|class=|NaN|undefined|null|var\(/);
      expect(svg.split('<g').length).toBe(svg.split('</g>').length);
      expect(await cardOf(invented, kind, id, locale)).toBe(svg);
    },
  );

  it('is a picture of 1200 × 630 pixels', async () => {
    for (const svg of [siteCard(invented, 'zh'), await cardOf(invented, 'counties', 'jia', 'en')]) {
      const png = pngOf(svg);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(80_000);
    }
  });

  it('of nothing that is known is refused', async () => {
    await expect(cardOf(invented, 'counties', 'nowhere', 'zh')).rejects.toThrow('nowhere');
    await expect(cardOf(invented, 'indicators', 'nothing', 'zh')).rejects.toThrow('nothing');
    await expect(cardOf(invented, 'reports', 'none-2020-report', 'zh')).rejects.toThrow('none-2020-report');
  });
});

describe('the card of a report', () => {
  it('sets its words with dots below what is reported and rings below what is promised', async () => {
    const svg = await cardOf(reported(), 'reports', 'east-2023-report', 'zh');
    const small = [...svg.matchAll(/<circle [^>]*r="2\.5"[^>]*>/g)].map(([circle]) => circle);
    expect(small.some((circle) => circle.includes(`fill="${COLOURS.ink}"`))).toBe(true);
    expect(small.some((circle) => circle.includes(`stroke="${COLOURS.zhu}"`))).toBe(true);
  });

  it('stands without words where nothing was read', async () => {
    const bare = dataset({
      documents: [document(2023)],
      texts: new Map([['east-2023-report', '题目\n没有数字。']]),
    });
    expect(await cardOf(bare, 'reports', 'east-2023-report', 'en')).toContain('</svg>');
  });
});

describe('the card of a region', () => {
  it('without figures says so and draws no chart', async () => {
    const svg = await cardOf(dataset({ documents: [] }), 'counties', region.slug, 'zh');
    expect(svg).toContain('</svg>');
    expect(svg).not.toContain('stroke-dasharray');
  });
});

describe('a chart on a card', () => {
  const [first] = countyCharts(inventedDataset(), 'jia', 'zh', createLinks('zh', '/'));

  it('says whether a figure in it was entered by hand', () => {
    expect(hasEntered(first!.figure.chart)).toBe(false);
    const [other] = countyCharts(inventedDataset(), 'yi', 'zh', createLinks('zh', '/'));
    expect(hasEntered(other!.figure.chart)).toBe(true);
  });

  it('keeps the grammar: a promise is hollow and vermilion, a report solid ink', () => {
    const out = outlined(
      '<circle class="p" cx="1" cy="2" r="6.5"/><circle class="r" cx="3" cy="4" r="6"/>',
      false,
    );
    expect(out).toContain(`<circle cx="1" cy="2" r="6.5" fill="${COLOURS.paper}" stroke="${COLOURS.zhu}"`);
    expect(out).toContain(`<circle cx="3" cy="4" r="6" fill="${COLOURS.ink}"`);
  });

  it('colours verdicts, and sets a bound after its number', () => {
    const met = outlined(
      '<g class="vs met" transform="translate(1 2)"><path class="box" d="M1 1H13"/></g>',
      false,
    );
    expect(met).toContain(`fill="${COLOURS.met}"`);
    const bound = outlined(
      '<text class="val p" x="50" y="9" text-anchor="middle">7<tspan class="bd" dx="1">左右</tspan></text>',
      false,
    );
    const places = [...bound.matchAll(/matrix\(\S+ 0 0 \S+ (\S+) /g)].map(([, x]) => Number(x));
    // The number with its rim, then the bound.
    expect(places.filter((_, at) => at > 0 && places[at]! < places[at - 1]!)).toEqual([]);
    expect(bound).not.toContain(`fill="${COLOURS.ink}"`);
  });
});

it('a page finds its card by its own address, below any base path', () => {
  expect(cardAddress('/counties/east/', 'zh', '/')).toBe('/cards/counties/east.png');
  expect(cardAddress('/a/b/en/reports/east-2023-report/', 'en', '/a/b')).toBe(
    '/a/b/en/cards/reports/east-2023-report.png',
  );
  expect(cardAddress('/en/indicators/gdp/', 'en', '/')).toBe('/en/cards/indicators/gdp.png');
  for (const path of [
    '/',
    '/counties/',
    '/counties/140000/',
    '/reports/east/',
    '/compare/',
    '/figures/east/',
    '/404/',
  ]) {
    expect(cardAddress(path, 'zh', '/')).toBe('/cards/site.png');
  }
});
