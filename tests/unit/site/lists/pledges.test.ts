import { describe, expect, test } from 'vitest';
import { pledges } from '../../../../src/components/lists/kinds/pledges.ts';
import { pledgeRows } from '../../../../src/site/queries/pledges.ts';
import { subjectsOf } from '../../../../src/site/subjects.ts';
import { ask, dataset } from './made-up.ts';

describe('pledges', () => {
  test('stand list by list, the latest first, with the themes of their figures', () => {
    const rows = ask(pledges, pledgeRows(dataset, 'zh'), '');
    expect(rows.map(({ year, nth, themes }) => [year, nth, themes])).toEqual([
      [2030, '一', ['livelihood']],
      [2030, '二', []],
      [2029, '一', []],
    ]);
  });
  test('are asked by what they are about', () => {
    expect(subjectsOf('新建2所农村公办幼儿园')).toEqual(['schools', 'villages']);
    expect(subjectsOf('给群众办好事')).toEqual([]);
    expect(ask(pledges, pledgeRows(dataset, 'zh'), '?subject=environment')).toHaveLength(3);
    expect(ask(pledges, pledgeRows(dataset, 'zh'), '?subject=schools')).toHaveLength(0);
    expect(ask(pledges, pledgeRows(dataset, 'zh'), '?theme=livelihood')).toHaveLength(1);
  });
});
