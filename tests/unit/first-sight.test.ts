import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFirstSights, together } from '../../src/evaluation/index.ts';

describe('first readings that were written down', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'duixian-')), 'first-sight.json');
  const entry = {
    on: '2026-01-02',
    what: { zh: '某些', en: 'Some' },
    documents: 2,
    headline: { right: 9, missed: 1, extra: 0 },
    catalogue: { right: 40, missed: 10, extra: 10 },
  };

  it('are scored, and projects are null where nobody annotated them', () => {
    writeFileSync(file, JSON.stringify([entry]));
    const [first] = loadFirstSights(file);
    expect(first).toMatchObject({ headline: { precision: 1, recall: 0.9 }, projects: null });
    expect(first?.catalogue.f1).toBeCloseTo(0.8);
  });

  it('are counted as one, projects of those where they were annotated', () => {
    const projects = { right: 3, missed: 1, extra: 0 };
    writeFileSync(file, JSON.stringify([entry, { ...entry, documents: 3, projects }]));
    const sights = loadFirstSights(file);
    expect(together(sights)).toMatchObject({
      documents: 5,
      headline: { right: 18, missed: 2, extra: 0, recall: 0.9 },
      projects: { right: 3, recall: 0.75 },
    });
    expect(together(sights.slice(0, 1))?.projects).toBeNull();
    expect(together([])).toBeNull();
  });

  it('stop the build where one is malformed', () => {
    writeFileSync(file, JSON.stringify([{ ...entry, headline: { right: 'nine' } }]));
    expect(() => loadFirstSights(file)).toThrow();
  });

  it('are those of the project, in the order in which they were made', () => {
    const days = loadFirstSights('tests/gold/first-sight.json').map(({ on }) => on);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
  });
});
