import { describe, expect, it } from 'vitest';
import { expandAlias } from '../../../src/model/alias.ts';

describe('expandAlias', () => {
  it.each([
    ['外贸', ['外贸']],
    ['(甲|乙)丙', ['甲丙', '乙丙']],
    ['[甲]丙', ['丙', '甲丙']],
    ['[甲|乙]丙', ['丙', '甲丙', '乙丙']],
    ['(甲[丁]|乙)丙', ['甲丙', '甲丁丙', '乙丙']],
    ['甲[|乙]', ['甲', '甲乙']],
    ['“甲”（乙）', ['“甲”（乙）']],
    ['甲\\(乙\\)', ['甲(乙)']],
  ])('%s', (alias, wordings) => {
    expect(expandAlias(alias)).toEqual(wordings);
  });

  it.each([
    ['(甲', /“\)” is missing/],
    ['甲]', /closes nothing/],
    ['(甲]', /closes nothing/],
    ['甲|乙', /outside brackets/],
    ['[甲]', /nothing at all/],
    ['甲\\', /at the end/],
    ['[甲|乙|丙|丁|戊|己|庚|辛|壬]'.repeat(5), /more than/],
  ])('refuses %s', (alias, message) => {
    expect(() => expandAlias(alias)).toThrow(message);
  });
});
