import { describe, expect, it } from 'vitest';
import type { DocumentOutcome } from '../../../src/evaluation/index.ts';
import { accuracyOf, GOLD_FOLDERS, summary } from '../../../src/site/queries/method.ts';

const item = (indicator: string, measure: 'level' | 'growth', quote = '某句') => ({
  key: `${indicator} ${measure}`,
  indicator,
  measure,
  quote,
});
const outcome = (document: string, parts: Partial<DocumentOutcome['outcome']>): DocumentOutcome => ({
  document,
  kind: 'observations',
  outcome: { right: [], missed: [], extra: [], asides: {}, ...parts },
});

describe('the accuracy that the method page shows', () => {
  const found = summary([
    outcome('a', { right: [item('gdp', 'level'), item('gdp', 'growth')], missed: [item('jobs', 'level')] }),
    outcome('b', { right: [item('gdp', 'level')], extra: [item('gdp', 'level', '多读的一句')] }),
  ]);

  it('is counted by indicator and measure, with the documents it stands in', () => {
    expect(found.measures[0]).toMatchObject({
      indicator: 'gdp',
      measure: 'level',
      documents: 2,
      score: { right: 2, missed: 0, extra: 1 },
    });
    expect(found.measures.map(({ indicator, measure }) => `${indicator} ${measure}`)).toEqual([
      'gdp level',
      'gdp growth',
      'jobs level',
    ]);
  });
  it('keeps what went wrong as examples', () => {
    expect(found.mistakes).toEqual([
      { document: 'a', of: 'observations', how: 'missed', quote: '某句' },
      { document: 'b', of: 'observations', how: 'extra', quote: '多读的一句' },
    ]);
  });
  it('is measured on documents in view and on others that were not, no document on both sides', () => {
    const [inView, blind] = [accuracyOf(GOLD_FOLDERS.inView), accuracyOf(GOLD_FOLDERS.blind)];
    const ids = [inView, blind].map((side) => side?.documents.map(({ id }) => id) ?? []);
    for (const own of ids) expect(own.length).toBeGreaterThan(0);
    expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
  });
  it('is nothing where no annotations are at hand', () => {
    expect(accuracyOf('tests/no-such-folder')).toBeNull();
  });
});
