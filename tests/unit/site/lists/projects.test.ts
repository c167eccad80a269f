import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../../src/components/lists/core/store.ts';
import { type ProjectRow, projects } from '../../../../src/components/lists/kinds/projects.ts';
import type { Project } from '../../../../src/model/index.ts';
import { contextOf } from '../../../../src/site/lists/context.ts';
import { projectLives, projectRows, sameName, yearsIn } from '../../../../src/site/queries/projects.ts';
import { ask, dataset, project } from './made-up.ts';

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

test('years, the latest first', () => expect(yearsIn(dataset.projects)).toEqual([2031, 2030]));
