import { describe, expect, it } from 'vitest';
import { ContentError, type CorrectionEntry } from '../../../src/content/index.ts';
import { assemble } from '../../../src/dataset/build.ts';
import { contentOf, correction, fakeReader, reportOf } from './fixture.ts';

const DOCUMENT = 'demo-2023-report';
const text =
  '示例县2022年地区生产总值183.5亿元。\n技能培训5000人。第12条。地区生产总值180.1亿元。另有36个村通了路。';

function run(...corrections: CorrectionEntry[]) {
  return assemble(
    contentOf([reportOf(2023, text)], { corrections: new Map([[DOCUMENT, corrections]]) }),
    fakeReader,
  );
}

function problems(...corrections: CorrectionEntry[]) {
  try {
    run(...corrections);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

describe('drop', () => {
  it('takes the figure out and accounts for its numeral', () => {
    const { observations, numerals } = run(correction({ match: { quote: '技能培训5000人' } }));
    expect(observations.map(({ value }) => value)).toEqual([183.5, 180.1]);
    const offset = text.indexOf('5000');
    expect(numerals[DOCUMENT]?.find(([start]) => start === offset)).toEqual([
      offset,
      offset + 4,
      'name',
      null,
    ]);
  });

  it('keeps what was read, with who took it out and why', () => {
    const { dropped } = run(correction({ match: { quote: '技能培训5000人' } }));
    expect(dropped).toHaveLength(1);
    expect(dropped[0]).toMatchObject({ value: 5000, origin: 'read', correction: { by: expect.any(String) } });
    expect(run().dropped).toEqual([]);
  });

  it('finds the quote whatever its breaks and spaces', () => {
    expect(run(correction({ match: { quote: '亿元。 技能\n培训5000人' } })).observations).toHaveLength(2);
  });
});

describe('override', () => {
  it('keeps what had been read, and converts anew', () => {
    const { observations } = run(
      correction({
        action: 'override',
        match: {
          quote: '地区生产总值183.5亿元',
          indicator: 'gdp',
          kind: 'result',
          measure: 'level',
          value: 183.5,
        },
        set: { value: 1935, unit: '千万元', bound: 'about' },
      }),
    );
    expect(observations[0]).toMatchObject({
      id: `${DOCUMENT}:${text.indexOf('183.5')}`,
      value: 1935,
      unit: '千万元',
      canonical: { value: 193.5, unit: '亿元' },
      bound: 'about',
      origin: 'corrected',
      correction: {
        reason: '读错了',
        by: '某人',
        on: '2026-01-01',
        was: { value: 183.5, unit: '亿元', bound: 'exact' },
      },
    });
  });

  it('merges what turns out to be one figure', () => {
    const { observations, numerals } = run(
      correction({ action: 'override', match: { quote: '地区生产总值180.1亿元' }, set: { value: 183.5 } }),
    );
    expect(observations.filter(({ indicator }) => indicator === 'gdp')).toHaveLength(1);
    const refs = numerals[DOCUMENT]?.filter(([, , kind]) => kind === 'observation').map(([, , , ref]) => ref);
    expect(new Set(refs).size).toBe(2);
    expect(refs?.every((ref) => observations.some(({ id }) => id === ref))).toBe(true);
  });

  it('takes a figure from the catalogue', () => {
    const { observations } = run(
      correction({
        action: 'override',
        match: { quote: '技能培训5000人' },
        set: { indicator: null, label: '某培训' },
      }),
    );
    expect(observations[1]).toMatchObject({
      indicator: null,
      label: '某培训',
      canonical: null,
      origin: 'corrected',
    });
  });
});

describe('add', () => {
  const addition = correction({
    action: 'add',
    match: { quote: '另有36个村通了路' },
    set: {
      label: '通路的村',
      kind: 'result',
      measure: 'level',
      period: { from: 2022, to: 2022 },
      value: 36,
      unit: '个',
      theme: 'towns',
    },
  });

  it('puts the figure where its number stands', () => {
    const { observations } = run(addition);
    const added = observations.at(-1);
    expect(added).toMatchObject({
      label: '通路的村',
      origin: 'corrected',
      scope: 'region',
      bound: 'exact',
      evidence: { quote: '另有36个村通了路', section: ['一、回顾'] },
    });
    const evidence = added?.evidence;
    expect(evidence && !Array.isArray(evidence) && text.slice(evidence.start, evidence.end)).toBe(
      '另有36个村通了路',
    );
  });

  it('turns the account of a numeral that was left alone', () => {
    const { numerals, observations } = run(
      correction({
        action: 'add',
        match: { quote: '第12条' },
        set: { ...addition.set, value: 12, unit: '条' },
      }),
    );
    const offset = text.indexOf('12条');
    expect(observations.map(({ id }) => id)).toContain(`${DOCUMENT}:${offset}`);
    expect(numerals[DOCUMENT]?.find(([start]) => start === offset)).toEqual([
      offset,
      offset + 2,
      'observation',
      `${DOCUMENT}:${offset}`,
    ]);
  });

  it('asks for every field it needs', () => {
    const [problem] = problems({ ...addition, set: { value: 36, kind: 'result' } });
    expect(problem?.what).toBe('the figure to add lacks measure, period, unit, label, theme');
  });
});

describe('a stale correction stops the build', () => {
  it.each([
    [
      'a quote that is gone',
      correction({ match: { quote: '地区生产总值999亿元' } }),
      /does not stand in demo-2023-report/,
    ],
    [
      'a value that is read otherwise by now',
      correction({ match: { quote: '技能培训5000人', value: 500 } }),
      /matches no figure/,
    ],
    ['a number that is no figure', correction({ match: { quote: '第12条' } }), /matches no figure/],
    [
      'several figures',
      correction({ match: { quote: '地区生产总值183.5亿元。技能培训5000人' } }),
      /matches 2 figures/,
    ],
    [
      'what is already so',
      correction({ action: 'override', match: { quote: '技能培训5000人' }, set: { value: 5000 } }),
      /already so/,
    ],
    [
      'an addition that is read by now',
      correction({
        action: 'add',
        match: { quote: '技能培训5000人' },
        set: {
          indicator: 'skills-training',
          kind: 'result',
          measure: 'level',
          period: { from: 2022, to: 2022 },
          value: 5000,
          unit: '人',
        },
      }),
      /already read/,
    ],
    [
      'an addition whose quote stands twice',
      correction({ action: 'add', match: { quote: '地区生产总值' }, set: { value: 1 } }),
      /stands 2 times/,
    ],
  ])('%s', (_, stale, message) => {
    const [problem, ...others] = problems(stale);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'content/corrections/demo-2023-report.yaml', line: 3 });
    expect(problem?.what).toMatch(message);
    expect(problem?.mend).toBeTruthy();
  });

  it('tells all of them, not only the first', () => {
    const stale = correction({ match: { quote: '没有的话' } });
    expect(problems(stale, { ...stale, line: 9 }).map(({ line }) => line)).toEqual([3, 9]);
  });
});
