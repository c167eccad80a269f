import { describe, expect, test } from 'vitest';
import { drawLine } from '../../../src/components/lists/core/draw.ts';
import { html } from '../../../src/components/lists/core/html.ts';
import type { List } from '../../../src/components/lists/core/list.ts';
import { select } from '../../../src/components/lists/core/select.ts';
import { parse } from '../../../src/components/lists/core/state.ts';
import { pack, unpack } from '../../../src/components/lists/core/store.ts';
import { sayer } from '../../../src/components/lists/core/words.ts';
import { checks } from '../../../src/components/lists/kinds/checks.ts';
import { figures as figureList } from '../../../src/components/lists/kinds/figures.ts';
import { pledges } from '../../../src/components/lists/kinds/pledges.ts';
import { type ProjectRow, projects } from '../../../src/components/lists/kinds/projects.ts';
import { THEMES } from '../../../src/components/lists/kinds/shared.ts';
import { terms } from '../../../src/components/lists/kinds/terms.ts';
import type { Dataset } from '../../../src/dataset/index.ts';
import { LOCALES } from '../../../src/i18n/index.ts';
import {
  THEMES as ALL_THEMES,
  type Observation,
  type Pledge,
  type Project,
} from '../../../src/model/index.ts';
import { contextOf } from '../../../src/site/lists/context.ts';
import { LISTS } from '../../../src/site/lists/index.ts';
import { partsOf, shardsOf } from '../../../src/site/lists/shards.ts';
import { checkRows } from '../../../src/site/queries/checks.ts';
import { figureRows, firstFigures, quotes } from '../../../src/site/queries/figures.ts';
import { termRows } from '../../../src/site/queries/glossary.ts';
import { pledgeRows } from '../../../src/site/queries/pledges.ts';
import { projectLives, projectRows, sameName, yearsIn } from '../../../src/site/queries/projects.ts';
import { subjectsOf } from '../../../src/site/subjects.ts';

const evidence = { start: 3, end: 6, quote: '原\n句', section: [] };
const figure = (id: string, more: Partial<Observation>): Observation => ({
  id,
  region: 'jia',
  document: 'jia-2030-report',
  indicator: 'gdp',
  label: '生产\n总值',
  kind: 'result',
  measure: 'level',
  period: { from: 2029, to: 2029 },
  value: 20,
  unit: '亿元',
  canonical: null,
  bound: 'exact',
  scope: 'region',
  theme: 'economy',
  evidence,
  rule: 'plain',
  origin: 'read',
  ...more,
});
const project = (offset: number, more: Partial<Project>): Project => ({
  id: `jia-2030-report:${offset}`,
  region: 'jia',
  document: 'jia-2030-report',
  name: '天河水厂',
  owner: null,
  status: 'planned',
  investment: null,
  scale: null,
  year: 2030,
  theme: 'towns',
  evidence,
  ...more,
});
const pledge = (ordinal: number, document: string, year: number, observations: string[] = []): Pledge => ({
  id: `${document}:${ordinal}`,
  region: 'jia',
  document,
  year,
  ordinal,
  of: 2,
  text: '建公厕',
  observations,
  evidence,
});
const document = (year: number) => ({
  id: `jia-${year}-report`,
  region: 'jia',
  year,
  kind: 'report' as const,
  title: '',
  source: { name: '甲县' },
  reviews: year - 1,
  plans: year,
  characters: 9,
  sections: [],
  sha256: '0'.repeat(64),
});
const figures = [
  figure('jia-2030-report:3', {}),
  figure('jia-2030-report:3-2', { measure: 'growth', value: 5, unit: '%' }),
  figure('jia-2030-report:9', {
    indicator: null,
    kind: 'target',
    theme: 'livelihood',
    label: '公厕',
    value: 3,
    unit: '座',
  }),
  figure('entered-1', { document: null, origin: 'entered', evidence: null }),
];
const dataset: Dataset = {
  regions: ['jia', 'yi'].map((slug) => ({
    slug,
    name: slug,
    nameEn: slug,
    code: '000001',
    level: 'county',
    parents: [],
  })),
  indicators: [
    {
      id: 'gdp',
      zh: '地区生产总值',
      en: 'GDP',
      short: { zh: '生产总值', en: 'GDP' },
      theme: 'economy',
      unit: '亿元',
      direction: 'higher',
      headline: true,
      total: 'each',
      aliases: ['GDP'],
      not: [],
      definition: { zh: '…', en: '…', source: { name: '…' } },
    },
  ],
  documents: [document(2029), document(2030)],
  texts: new Map(),
  observations: figures,
  dropped: [],
  pledges: [
    pledge(1, 'jia-2029-report', 2029),
    pledge(1, 'jia-2030-report', 2030, ['jia-2030-report:9']),
    pledge(2, 'jia-2030-report', 2030),
  ],
  projects: [
    project(20, { investment: { value: 8000, unit: '万元' } }),
    project(30, { investment: { value: 2, unit: '亿元' }, year: 2031, name: '大桥' }),
    project(40, { investment: { value: 2, unit: '亿美元' }, name: '港口' }),
  ],
  unnumbered: [],
  terms: [
    {
      id: 'jia-2030-report:50',
      term: '标准地',
      definition: '…',
      document: 'jia-2030-report',
      ordinal: 1,
      evidence,
      mentions: [
        { document: 'jia-2030-report', start: 30, end: 33 },
        { document: 'jia-2029-report', start: 8, end: 11 },
        { document: 'jia-2030-report', start: 12, end: 15 },
      ],
    },
  ],
  comparisons: [],
  checks: [
    {
      id: 'c',
      kind: 'restated',
      region: 'jia',
      indicator: 'gdp',
      period: { from: 2029, to: 2029 },
      ends: ['jia-2030-report:3', 'entered-1'],
      expected: 20,
      stated: 21,
      unit: '亿元',
      difference: 1,
      tolerance: 0.1,
    },
  ],
  numerals: {},
};

/** The names of the rows that answer, in their order. */
function ask<Row extends object>(list: List<Row>, rows: readonly Row[], search: string): Row[] {
  const store = unpack<Row>([pack(rows)]);
  const found = select(list, store, parse(search, list.keys), contextOf(dataset, 'zh', true));
  return Array.from(found, (row) => rows[row]!);
}

describe('html', () => {
  test('escapes what is put in, and leaves out what is not there', () => {
    const title = '“1” <&> "2"';
    expect(html`<a title="${title}">${[1, null, html`<b>${'x<y'}</b>`, false, undefined]}</a>`.html).toBe(
      '<a title="“1” &lt;&amp;&gt; &quot;2&quot;">1<b>x&lt;y</b></a>',
    );
  });
  test('lines of the source are no part of it', () => {
    expect(
      html`<p>
      ${'a'}
    </p>`.html,
    ).toBe('<p>a</p>');
  });
});

test('words are filled in the browser as at build: by name, and by number', () => {
  const say = sayer({ 'lists.some': '{count} {count|row|rows}', 'lists.none': 'none' });
  expect([say('lists.some', { count: 1 }), say('lists.some', { count: 2 }), say('lists.none')]).toEqual([
    '1 row',
    '2 rows',
    'none',
  ]);
  expect(() => say('lists.some')).toThrow(/needs/);
  expect(() => say('lists.colon')).toThrow(/not handed/);
});

describe('projects', () => {
  test('have their money in 亿元, other currencies none', () => {
    const rows = projectRows(dataset, 'zh');
    expect(rows.map(({ amount, shown }) => [amount, shown])).toEqual([
      [0.8, '8,000万元'],
      [2, '2亿元'],
      [null, '2亿美元'],
    ]);
  });

  const told = (year: number, status: Project['status'], more: Partial<Project> = {}) =>
    project(year, {
      id: `jia-${year}-report:${year}`,
      document: `jia-${year}-report`,
      year,
      status,
      ...more,
    });
  const trails = (...all: Project[]) =>
    projectLives(all).map((life) => life.map(({ year, status }) => `${year} ${status}`));

  test.each([
    ['天河水厂', '天河水厂项目', true],
    ['“天河”水厂', '天河水厂 建设项目', true],
    ['天河水厂', '天河水厂二期', false],
    ['天河水厂一期工程', '天河水厂二期工程', false],
    ['项目', '工程', false],
  ])('%s and %s: the same name is %s', (a, b, same) => {
    expect(sameName(a) === sameName(b)).toBe(same);
  });

  test('what several reports tell of one is one row', () => {
    const rows = projectRows(
      {
        ...dataset,
        projects: [
          told(2031, 'completed'),
          told(2029, 'planned', { name: '天河水厂项目', investment: { value: 3, unit: '亿元' } }),
          told(2030, 'under-way', { scale: '日供2万吨' }),
        ],
      },
      'zh',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ year: 2031, status: 'completed', amount: 3, scale: '日供2万吨' });
    expect(rows[0]!.trail.map(([year, status]) => `${year} ${status}`)).toEqual([
      '2029 planned',
      '2030 under-way',
      '2031 completed',
    ]);
  });

  test('what is not certain stays apart', () => {
    expect(trails(told(2029, 'completed'), told(2030, 'planned')), 'goes back').toHaveLength(2);
    expect(trails(told(2029, 'planned'), told(2030, 'planned', { region: 'yi' })), 'elsewhere').toHaveLength(
      2,
    );
    expect(trails(told(2024, 'planned'), told(2030, 'completed')), 'long after').toHaveLength(2);
    expect(
      trails(told(2029, 'planned', { scale: '100MW' }), told(2030, 'completed', { scale: '200MW' })),
      'of another size',
    ).toHaveLength(2);
    expect(trails(told(2029, 'planned'), told(2029, 'planned')), 'twice in a year').toHaveLength(2);
  });

  const rows: ProjectRow[] = projectRows(
    {
      ...dataset,
      projects: [
        told(2029, 'planned', { investment: { value: 12, unit: '亿元' } }),
        told(2030, 'under-way'),
        told(2030, 'planned', {
          name: '小桥',
          investment: { value: 5000, unit: '万元' },
          theme: 'environment',
        }),
        told(2030, 'completed', { name: '广场', id: 'jia-2030-report:7' }),
      ],
    },
    'zh',
  );
  const names = (search: string) => ask(projects, rows, search).map(({ name }) => name);
  test.each([
    ['', ['天河水厂', '小桥', '广场']],
    ['?year=2029&status=planned', ['天河水厂']],
    ['?year=2029&status=under-way', []],
    ['?year=2030&status=planned', ['小桥']],
    ['?status=completed,planned', ['天河水厂', '小桥', '广场']],
    ['?amount=10', ['天河水厂']],
    ['?amount=0.1', ['天河水厂', '小桥']],
    ['?theme=environment', ['小桥']],
    ['?q=水厂 12亿', ['天河水厂']],
    ['?q=竣工', ['广场']],
    ['?sort=amount', ['小桥', '天河水厂', '广场']],
    ['?region=yi', []],
  ])('%s → %j', (search, expected) => expect(names(search)).toEqual(expected));

  test('their money is summed with what the sum is worth', () => {
    const store = unpack<ProjectRow>([pack(rows)]);
    const sum = projects.sum!(store, Int32Array.of(0, 1, 2), contextOf(dataset, 'zh', true));
    expect(sum).toMatch(/^竣工1个、在建1个、拟建1个。其中2个写明了总投资，相加为12\.5亿元（.*重复/);
    expect(projects.sum!(store, Int32Array.of(0, 1, 2), contextOf(dataset, 'en', true))).toContain(
      'CNY 1.25 billion',
    );
  });
});

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

describe('terms', () => {
  test('tell where they are used first and how often', () => {
    expect(termRows(dataset)[0]?.uses).toEqual([
      ['jia-2030-report', 'jia', 12, 2],
      ['jia-2029-report', 'jia', 8, 1],
    ]);
  });
  test('that are the word asked for come before those that hold it, and those whose meaning does', () => {
    const [one] = termRows(dataset);
    const rows = [
      { ...one!, term: '净地', definition: '标准地的一种' },
      { ...one!, term: '承诺制+标准地' },
      { ...one!, term: '标准地改革' },
      { ...one!, term: '“标准地”' },
    ];
    expect(ask(terms, rows, '?q=标准地').map(({ term }) => term)).toEqual([
      '“标准地”',
      '标准地改革',
      '承诺制+标准地',
      '净地',
    ]);
  });
});

test('a check has both its ends and is found by their words', () => {
  const rows = checkRows(dataset, 'zh');
  expect(rows.map(({ kind, ends }) => [kind, ends.map(({ document }) => document)])).toEqual([
    ['restated', ['jia-2030-report', '']],
  ]);
  expect(ask(checks, rows, '?kind=restated&q=原句')).toHaveLength(1);
  expect(ask(checks, rows, '?kind=sum')).toHaveLength(0);
});

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

test.each(LOCALES)('every list finds its words and draws its rows and heads (%s)', (locale) => {
  const all: [List<never>, object[]][] = [
    [figureList as never, figureRows(dataset, locale)],
    [projects as never, projectRows(dataset, locale)],
    [pledges as never, pledgeRows(dataset, locale)],
    [terms as never, termRows(dataset)],
    [checks as never, checkRows(dataset, locale)],
  ];
  for (const [list, rows] of all) {
    // Only the words that the page hands to its script.
    const whole = contextOf(dataset, locale, true);
    const handed = Object.fromEntries(list.words.map((key) => [key, key]));
    const say = sayer(Object.fromEntries(Object.keys(handed).map((key) => [key, key])));
    const store = unpack<never>([pack(rows as never[])]);
    for (const group of ['', ...Object.keys(list.groups)]) {
      const found = select(list, store, { group }, { ...whole, say });
      expect(found).toHaveLength(rows.length);
      for (const row of found) {
        expect(drawLine(list, store, { row }, { ...whole, say }).html).toMatch(/^<tr[ >].*<\/tr>$/);
        list.groups[group]?.head(rows[row] as never, { ...whole, say });
      }
      list.sum?.(store, found, { ...whole, say });
    }
    for (const sort of Object.values(list.sorts)) expect(sort(store, 1, whole)(0, 0)).toBe(0);
  }
});

test('themes are those of the model', () => expect(THEMES).toEqual(ALL_THEMES));

describe('files and pages', () => {
  const rows = [...'aaabbcccc'].map((region, year) => ({ region, year }));
  test('a region is in one file, small ones share', () => {
    expect(shardsOf(rows, 5).map((own) => own.map(({ region }) => region).join(''))).toEqual([
      'aaabb',
      'cccc',
    ]);
    expect(shardsOf(rows, 2).map((own) => own.length)).toEqual([3, 2, 4]);
  });
  test('a region with very many rows has the latest years on its page, each earlier one on its own', () => {
    const many = [2028, 2028, 2029, 2030, 2031, 2031].map((year) => ({ year }));
    expect(partsOf(many, ({ year }) => year, 3).map(({ year, rows }) => [year, rows.length])).toEqual([
      [null, 3],
      [2029, 1],
      [2028, 2],
    ]);
    expect(partsOf(many, ({ year }) => year, 9)).toHaveLength(1);
    expect(partsOf(many, ({ year }) => year, 1).map(({ year }) => year)).toEqual([null, 2030, 2029, 2028]);
  });
  test('all rows of a list are on its static pages and in its files', () => {
    for (const list of Object.values(LISTS)) {
      const { total, shown } = list.page(dataset, 'zh');
      expect(shown).toBeLessThanOrEqual(total);
      const pages = list.addresses(dataset).map(({ region, year }) => list.part(dataset, 'zh', region, year));
      expect(pages.reduce((sum, page) => sum + page.shown, 0)).toBe(total);
      const files = list.files(dataset).filter((name) => name !== 'index');
      const packed = files.map((name) => list.file(dataset, 'zh', name) as { rows: number });
      expect(packed.reduce((sum, file) => sum + file.rows, 0)).toBe(total);
    }
  });
});

test('years, the latest first', () => expect(yearsIn(dataset.projects)).toEqual([2031, 2030]));
