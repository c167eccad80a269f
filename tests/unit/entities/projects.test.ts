import { describe, expect, it } from 'vitest';
import { readProjects } from '../../../src/reading/entities/projects/index.ts';
import { PROJECT_RULES } from '../../../src/reading/entities/projects/rules.ts';
import { inPart, structured } from './structured.ts';

for (const rule of PROJECT_RULES) {
  describe(`${rule.name}: ${rule.says.en}`, () => {
    const of = rule.wide ? { names: { own: '云麓省', parents: [] } } : {};
    for (const { text, part, projects } of rule.reads) {
      it(`reads ${text}`, () => {
        const read = readProjects(inPart(part ?? 'plan', text, of));
        expect(read.map((project) => project.name)).toEqual(projects.map((project) => project.name));
        expect(read).toMatchObject(projects);
      });
    }
    if (rule.reads.length > 0 && !rule.wide) {
      it('is named by a project of its examples', () => {
        const read = rule.reads.flatMap(({ text, part }) => readProjects(inPart(part ?? 'plan', text, of)));
        expect(read.map((project) => project.rule)).toContain(rule.name);
      });
    }
    for (const text of rule.leaves) {
      it(`leaves ${text}`, () => {
        expect(readProjects(inPart('plan', text, of)).map((project) => project.name)).toEqual([]);
      });
    }
  });
}

describe('projects', () => {
  it('quote the text exactly, across page breaks', () => {
    const text =
      '一、2022年工作回顾\n\n这一年我们抓好项目建设，力度前所未有，青禾钢铁年产20万吨精品镀\n\n锌板带、河湾 80 MW 光伏等一批重点项目建成投产。';
    const structure = structured(text);
    const projects = readProjects(structure);
    expect(projects.map((project) => project.name)).toEqual([
      '青禾钢铁年产20万吨精品镀锌板带',
      '河湾 80 MW 光伏',
    ]);
    for (const { id, evidence } of projects) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.section).toEqual(['一、2022年工作回顾']);
      expect(Number(id.split(':')[1])).toBeGreaterThanOrEqual(evidence.start);
    }
  });

  it('told twice in one year are one, with the surer status', () => {
    const read = readProjects(
      inPart(
        'plan',
        '加快河湾储能电站、柳岸风电场等项目建设。推动河湾储能电站、青禾湖大桥等项目，力争三季度全面开工。',
      ),
    );
    expect(read.map(({ name, status }) => [name, status])).toEqual([
      ['河湾储能电站', 'planned'],
      ['柳岸风电场', 'under-way'],
      ['青禾湖大桥', 'planned'],
    ]);
  });

  it('take the theme of their name, then of the heading', () => {
    const read = readProjects(
      structured(
        '二、2023年工作安排\n\n（一）加快工业转型\n\n新建河湾第二小学。推进青禾科技、柳岸云仓等5个重点项目建设。',
      ),
    );
    expect(read.map(({ name, theme }) => [name, theme])).toEqual([
      ['河湾第二小学', 'livelihood'],
      ['青禾科技', 'industry'],
      ['柳岸云仓', 'industry'],
    ]);
  });
});
