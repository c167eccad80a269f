import { describe, expect, it } from 'vitest';
import { absence } from '../../../src/site/gap.ts';
import { document } from './dataset.ts';

const congress = document(2021, { kind: 'congress' });
const report = document(2023);

describe('why nothing is stated for a year', () => {
  it.each([
    ['result', 2022, { kind: 'not-stated', of: 'result' }],
    ['target', 2023, { kind: 'not-stated', of: 'target' }],
    // The report that would tell what was done in 2023 is given in 2024, and is not here; so for 2022's promises.
    ['result', 2023, { kind: 'no-report' }],
    ['target', 2022, { kind: 'no-report' }],
    // A congress owes no account of the year before it.
    ['result', 2020, { kind: 'no-report' }],
    ['result', null, { kind: 'no-report' }],
  ] as const)('%s of %s', (of, year, gap) => {
    expect(absence([congress, report], of, year)).toEqual(gap);
  });
});
