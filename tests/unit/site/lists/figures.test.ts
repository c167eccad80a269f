import { expect, test } from 'vitest';
import { figureRows, firstFigures, quotes } from '../../../../src/site/queries/figures.ts';
import { dataset } from './made-up.ts';

test('figures stand as rows, headline ones first', () => {
  const rows = figureRows(dataset, 'zh');
  expect(rows.map(({ document, shown, nth, indicator }) => [document, shown, nth, indicator])).toEqual([
    ['jia-2030-report', '20亿元', 1, 'gdp'],
    ['jia-2030-report', '5%', 2, 'gdp'],
    ['jia-2030-report', '3座', 1, ''],
    ['', '20亿元', 1, 'gdp'],
  ]);
  expect(firstFigures(rows, dataset).map(({ shown }) => shown)).toEqual(['20亿元', '5%']);
  expect(quotes(dataset, 'jia-2030-report')).toEqual({ '3': '原 句', '9': '原 句' });
});
