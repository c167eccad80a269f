import { describe, expect, it } from 'vitest';
import { sourceOf, summarise } from '../../../src/importer/6-read.ts';
import type { Indicator } from '../../../src/model/index.ts';
import type { ReadFigure, Reading } from '../../../src/reading/types.ts';

const indicator = { id: 'grain-output', zh: '粮食总产量', headline: true } as Indicator;

const figure = (over: Partial<ReadFigure>): ReadFigure =>
  ({
    indicator: 'grain-output',
    kind: 'result',
    measure: 'level',
    period: { from: 2021, to: 2021 },
    value: 1.2,
    unit: '亿公斤',
    ...over,
  }) as ReadFigure;

const reading = (figures: ReadFigure[]): Reading => ({
  sections: [],
  figures,
  pledges: [],
  projects: [],
  terms: [],
  unnumbered: [],
  numerals: [],
});

describe('what is shown of a reading', () => {
  it('counts, and sets the headline figures of single years in columns', () => {
    const figures = [
      figure({}),
      figure({ value: 1.1, period: { from: 2020, to: 2020 } }),
      figure({ kind: 'target', measure: 'growth', value: 3, unit: '%', period: { from: 2022, to: 2022 } }),
      figure({ measure: 'growth', value: 9, unit: '%', period: { from: 2016, to: 2020 } }),
      figure({ indicator: null, uncertain: 'two could be meant' }),
    ];
    const lines = summarise(reading(figures), [indicator]).map((line) => line.replace(/ {2,}/g, ' | '));
    expect(lines).toEqual([
      'read: results 4 (3 of the catalogue) · targets 1 (1 of the catalogue) · pledges 0 · projects 0 · terms 0',
      'not bound with certainty: 1, see npm run audit',
      ' | reported | growth | promised | growth',
      '粮食总产量 | 1.2亿公斤 (2021) | – | – | 3% (2022)',
    ]);
  });

  it('says so when no headline figure was read', () => {
    expect(summarise(reading([]), [indicator])[1]).toContain('no headline figure was read');
  });

  it('takes a new document with the years that are usual where none are set', () => {
    const frontMatter = {
      region: 'yuxian',
      year: 2022,
      kind: 'report',
      title: 't',
      source: { name: 'n' },
    } as const;
    const place = { name: '蔚县', code: '130726', level: 'county', parents: [] } as const;
    expect(sourceOf('yuxian-2022-report', frontMatter, place, '文')).toMatchObject({
      reviews: 2021,
      plans: 2022,
    });
  });
});
