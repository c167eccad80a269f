import { expect, test } from 'vitest';
import { checks } from '../../../../src/components/lists/kinds/checks.ts';
import { checkRows } from '../../../../src/site/queries/checks.ts';
import { ask, dataset } from './made-up.ts';

test('a check has both its ends and is found by their words', () => {
  const rows = checkRows(dataset, 'zh');
  expect(rows.map(({ kind, ends }) => [kind, ends.map(({ document }) => document)])).toEqual([
    ['restated', ['jia-2030-report', '']],
  ]);
  expect(ask(checks, rows, '?kind=restated&q=原句')).toHaveLength(1);
  expect(ask(checks, rows, '?kind=sum')).toHaveLength(0);
});
