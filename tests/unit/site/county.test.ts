import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/index.ts';
import type { Dataset } from '../../../src/site/dataset.ts';
import { clauseOf } from '../../../src/site/evidence.ts';
import { countyView } from '../../../src/site/queries/county.ts';
import { comparison, dataset, document, figure, indicator, region, year } from './dataset.ts';

const sentence = (data: Dataset, locale: Locale) =>
  countyView(data, 'east', locale)
    .lead.parts.map((part) => ('figure' in part ? `[${part.words}]` : part.text))
    .join('');

const level = figure(2023, { value: 183.5 });
const growth = figure(2023, { value: 7.7, unit: '%', measure: 'growth' });
const rank = figure(2023, {
  value: 1,
  unit: '位',
  measure: 'rank',
  rank: { basis: 'unspecified', within: 'city' },
});
const promise = figure(2023, {
  kind: 'target',
  value: 7,
  unit: '%',
  measure: 'growth',
  bound: 'about',
  period: year(2023),
});
const base = figure(2022, { value: 122.9, period: year(2020) });
const goal = figure(2022, { kind: 'target', value: 230, period: year(2025) });

describe('the sentence at the head', () => {
  const full = dataset({
    observations: [level, growth, rank, promise, base, goal],
    comparisons: [comparison(promise), comparison(goal)],
  });

  it('says what is reported, promised, missing, and left to the goal', () => {
    expect(sentence(full, 'zh')).toBe(
      '东县报告，2022年output甲[183.5亿元]，增长[7.7%]，排[全市第1]；2023年承诺增长[7%左右]，结果这里还没有报告可查；离2025年[230亿元]的目标，还差46.5亿元，三年里每年须增长约7.8%。',
    );
    expect(sentence(full, 'en')).toBe(
      'East County reports name of output of [CNY 18.35 billion] in 2022, up [7.7%], [1st in the city]; for 2023 it promised growth of [about 7%], and no report of the result is here yet; it is CNY\u00a04.65 billion short of its goal of [CNY 23 billion] for 2025, which takes growth of about 7.8% a year for three years.',
    );
  });
  it('says what was computed here', () => {
    expect(countyView(full, 'east', 'zh').lead.computed).toEqual(['46.5亿元', '7.8%']);
  });
  it('says a fall as a fall', () => {
    const fell = dataset({ observations: [level, { ...growth, value: -0.9 }] });
    expect(sentence(fell, 'zh')).toBe(
      '东县报告，2022年output甲[183.5亿元]，下降[0.9%]；2023年要增长多少，报告没有写。',
    );
  });
  it('says who says it when the figure was entered from elsewhere', () => {
    const entered = {
      ...level,
      document: null,
      evidence: null,
      origin: 'entered' as const,
      source: { title: '某公报', publisher: '某局' },
    };
    expect(sentence(dataset({ observations: [entered] }), 'zh')).toBe(
      '据《某公报》，东县2022年output甲[183.5亿元]；2023年要增长多少，报告没有写。',
    );
  });
  it.each([
    ['met', null, '，按报告的结果，达到了'],
    ['missed', null, '，按报告的结果，没有达到'],
    ['unrated', 'not-stated', '，后来的报告没有写结果'],
    ['open', 'no-report-yet', '，收录时还不会有结果的报告'],
  ] as const)('gives the verdict %s (%s)', (verdict, reason, words) => {
    const data = dataset({
      observations: [level, promise],
      comparisons: [comparison(promise, { verdict, reason })],
    });
    expect(sentence(data, 'zh')).toContain(`2023年承诺增长[7%左右]${words}`);
  });
  it('still speaks where nothing was read', () => {
    expect(sentence(dataset(), 'zh')).toBe('东县的报告里，这里还没有读出主要指标。');
  });
});

describe('absence', () => {
  it('is a word: not stated by the report, not promised, no report', () => {
    const row = countyView(dataset({ observations: [growth] }), 'east', 'zh').ledger.rows[0];
    expect(row?.level).toEqual({ gap: { kind: 'not-stated', of: 'result' } });
    expect(row?.promise).toEqual({ gap: { kind: 'not-stated', of: 'target' } });
  });
  it('quotes a promise without a number', () => {
    const text = '二、安排\n乙收入增速高于output甲增速，output甲增速与\n经济增长同步，其他。';
    const planned = document(2023, {
      sections: [{ heading: '', level: 0, kind: 'plan', period: year(2023), start: 0, end: text.length }],
    });
    const data = dataset({
      documents: [document(2022), planned],
      texts: new Map([[planned.id, text]]),
      observations: [level],
      unnumbered: [
        {
          id: `${planned.id}:22:output`,
          region: 'east',
          document: planned.id,
          indicator: 'output',
          period: year(2023),
          text: 'output甲增速与经济增长同步',
          evidence: { start: 22, end: 40, quote: text.slice(22, 40), section: [] },
        },
      ],
    });
    expect(countyView(data, 'east', 'zh').ledger.rows[0]?.promise).toEqual({
      gap: {
        kind: 'no-number',
        quote: 'output甲增速与经济增长同步',
        document: planned.id,
        offset: text.indexOf('乙收入'),
      },
    });
  });
  it('names the years without a report, and the promises they leave open', () => {
    const data = dataset({
      documents: [document(2021), document(2024, { id: 'west-2024-report', region: 'west' })],
      observations: [figure(2021, { kind: 'target', period: year(2021) })],
    });
    const { absences } = countyView(data, 'east', 'zh');
    expect(absences.years).toEqual([2022, 2023, 2024]);
    expect(absences.unanswered).toEqual([2021]);
  });
  it('counts what could not be read with certainty', () => {
    const doubtful = figure(2023, { indicator: null, uncertain: 'subject unclear' });
    const { absences } = countyView(dataset({ observations: [doubtful] }), 'east', 'zh');
    expect(absences.doubtCount).toBe(1);
    expect(absences.doubts[0]?.figure).toBe(doubtful);
  });
});

describe('goals', () => {
  const view = (observations: Dataset['observations']) =>
    countyView(dataset({ observations, comparisons: [comparison(goal)] }), 'east', 'zh').goals;

  it('say how far, what pace is needed and where the present one ends', () => {
    const path = view([base, level, goal])[0]?.path;
    expect(path).toMatchObject({
      missing: 46.5,
      reached: false,
      time: 0.4,
      pace: { value: 7.8, unit: '%' },
      base: { year: 2020, value: 122.9 },
      now: { year: 2022, value: 183.5 },
    });
    expect(path?.share).toBeCloseTo(0.566, 3);
    expect(path?.projected).toBeCloseTo(183.5 * (183.5 / 122.9) ** 1.5, 0);
  });
  it('invent no start that nobody reported', () => {
    const path = view([level, goal])[0]?.path;
    expect(path).toMatchObject({ base: null, gone: 2, projected: null, missing: 46.5 });
    expect(path?.share).toBeCloseTo(183.5 / 230, 6);
  });
  it('add up what is counted over the years', () => {
    const sum = figure(2021, { kind: 'target', value: 10, unit: '万亩', period: { from: 2021, to: 2025 } });
    const parts = [figure(2022, { value: 4.7, unit: '万亩' }), figure(2023, { value: 3.5, unit: '万亩' })];
    expect(view([...parts, sum])[0]?.path).toMatchObject({
      missing: 1.8,
      share: 0.82,
      now: { from: 2021, year: 2022, value: 8.2 },
    });
  });
  it('have no ruler where they are to stay low, only the last report', () => {
    const low = [
      figure(2023, { indicator: 'idle', value: 3.1, unit: '%' }),
      figure(2021, {
        indicator: 'idle',
        kind: 'target',
        value: 5.5,
        unit: '%',
        bound: 'at-most',
        period: year(2025),
      }),
    ];
    const data = dataset({
      indicators: [indicator('idle', { direction: 'lower', unit: '%' })],
      observations: low,
    });
    expect(countyView(data, 'east', 'zh').goals[0]).toMatchObject({ path: null, yearly: [low[0]] });
  });
  it('are passed when passed, and open when nothing is reported', () => {
    expect(view([figure(2023, { value: 240 }), goal])[0]?.path).toMatchObject({
      reached: true,
      missing: 0,
      pace: null,
    });
    expect(view([goal])[0]?.path).toBeNull();
  });
});

describe('the dashboard', () => {
  it('shows one square for each promise, in the order of the verdicts', () => {
    const data = dataset({
      comparisons: [comparison(goal), comparison(promise, { verdict: 'met' })],
    });
    expect(countyView(data, 'east', 'zh').tally.squares).toEqual(['met', 'open']);
  });
  it('takes what a report says before what was entered', () => {
    const entered = {
      ...figure(2023, { value: 200 }),
      document: null,
      evidence: null,
      origin: 'entered' as const,
    };
    const row = countyView(dataset({ observations: [entered, level] }), 'east', 'zh').ledger.rows[0];
    expect(row?.level).toEqual({ figure: level });
  });
  it('sorts what the ledger does not show by theme, with its years', () => {
    const jobs = figure(2023, { indicator: 'jobs', value: 4012, unit: '人' });
    const { themes } = countyView(dataset({ observations: [jobs] }), 'east', 'zh');
    expect(themes.groups.map((group) => group.theme)).toEqual(['livelihood']);
    expect(themes.resultYear).toBe(2022);
    expect(themes.groups[0]?.rows[0]?.result).toEqual({ figures: [jobs] });
  });
  it('shows all that a report counts in parts, but not what it only rounds or bounds', () => {
    const jobs = (value: number, label: string, more = {}) =>
      figure(2023, { indicator: 'jobs', unit: '人', label, value, ...more });
    const shown = (...observations: Dataset['observations']) => {
      const { result } = countyView(dataset({ observations }), 'east', 'zh').themes.groups[0]!.rows[0]!;
      return 'figures' in result ? result.figures.map(({ value }) => value) : result;
    };
    expect(shown(jobs(540, '甲类'), jobs(13597, '乙类'))).toEqual([540, 13597]);
    expect(shown(jobs(8000, '甲类', { bound: 'at-least' }), jobs(18000, '乙类'))).toEqual([8000, 18000]);
    expect(shown(jobs(4000, '甲类', { bound: 'at-least' }), jobs(4012, '甲类'))).toEqual([4012]);
    expect(shown(jobs(4012, '甲类'), jobs(4012, '乙类'))).toEqual([4012]);
    // What an earlier report said of the same year is superseded, not added.
    const earlier = { ...jobs(90, '甲类'), ...figure(2022, { value: 90 }), indicator: 'jobs' };
    expect(shown({ ...earlier, period: year(2022) }, jobs(95, '甲类'))).toEqual([95]);
  });
  it('heads its columns by the newest year that a report speaks of, not by what was entered', () => {
    const more = [
      indicator('output', { headline: true }),
      indicator('jobs', { unit: '人' }),
      indicator('area'),
    ];
    const census = {
      ...figure(2021, { indicator: 'area', value: 5, period: year(2020) }),
      document: null,
      evidence: null,
      origin: 'entered' as const,
    };
    const target = figure(2023, { indicator: 'jobs', kind: 'target', unit: '人', period: year(2023) });
    const { themes } = countyView(
      dataset({ indicators: more, observations: [census, level, target] }),
      'east',
      'zh',
    );
    expect([themes.resultYear, themes.targetYear]).toEqual([2022, 2023]);
    const [jobsRow, areaRow] = themes.groups.flatMap(({ rows }) => rows);
    expect(jobsRow?.result).toEqual({ gap: { kind: 'not-stated', of: 'result' } });
    expect(areaRow).toMatchObject({ resultYear: 2020, result: { figures: [census] } });
  });
  it('finds neighbours of the same city only', () => {
    const near = { ...region, slug: 'west', code: '990102' };
    const far = { ...region, slug: 'far', parents: [{ name: '别市', code: '990200' }] };
    expect(countyView(dataset({ regions: [region, near, far] }), 'east', 'zh').neighbours).toEqual([near]);
  });
  it('does not know a region that is not there', () => {
    expect(() => countyView(dataset(), 'nowhere', 'zh')).toThrow('nowhere');
  });
  it('leaves out what nothing at all is known of', () => {
    const data = dataset({ indicators: [indicator('output', { headline: true })] });
    expect(countyView(data, 'east', 'zh').ledger.rows).toEqual([]);
  });
});

describe('a clause', () => {
  it('is cut at marks, but not inside a number', () => {
    const text = '全年甲增长8%，乙完成1,234.5亿元，增长\n7%。';
    const at = text.indexOf('1,234.5');
    const observation = {
      ...level,
      id: `east-2023-report:${at}`,
      evidence: { start: 0, end: text.length, quote: text, section: [] },
    };
    expect(clauseOf(observation, text)).toBe('乙完成1,234.5亿元');
  });
});
