import { describe, expect, it } from 'vitest';
import { createLinks, inLocale, query, sentence } from '../../../src/site/links.ts';

describe('addresses', () => {
  it('are those of the contract, and end in a slash', () => {
    const to = createLinks('zh', '/');
    expect(to.home()).toBe('/');
    expect(to.county('somewhere')).toBe('/counties/somewhere/');
    expect(to.report('somewhere-2023-report', 1532)).toBe('/reports/somewhere-2023-report/#1532');
    expect(to.compare({ regions: ['a', 'b'], indicator: 'gdp' })).toBe('/compare/?regions=a,b&indicator=gdp');
    expect(to.figures()).toBe('/figures/');
    expect(to.file('observations.csv')).toBe('/data/observations.csv');
  });
  it.each(['/x', 'x/', '/x/', 'x'])('hold under the base path %s, in both languages', (base) => {
    expect(createLinks('zh', base).indicator('gdp')).toBe('/x/indicators/gdp/');
    expect(createLinks('en', base).indicator('gdp')).toBe('/x/en/indicators/gdp/');
    expect(createLinks('en', base).file('schema/observation.json')).toBe('/x/data/schema/observation.json');
  });
  it('leave out what is not set and escape what needs it', () => {
    expect(query({ q: '', region: undefined, words: '高标准 农田' })).toBe(
      '?words=%E9%AB%98%E6%A0%87%E5%87%86%20%E5%86%9C%E7%94%B0',
    );
  });
  it('turn into the other language and back', () => {
    expect(inLocale('/x/checks/', 'en', '/x/')).toBe('/x/en/checks/');
    expect(inLocale('/x/en/checks/', 'zh', '/x')).toBe('/x/checks/');
    expect(inLocale('/', 'en', '/')).toBe('/en/');
    expect(inLocale('/en/', 'zh', '/')).toBe('/');
    expect(inLocale('/energy/', 'zh', '/')).toBe('/energy/');
  });
  it('lead a figure to its number, and an entered one nowhere', () => {
    const to = createLinks('zh', '/');
    expect(sentence(to, { id: 'a-2023-report:15-2', document: 'a-2023-report' })).toBe(
      '/reports/a-2023-report/#15',
    );
    expect(sentence(to, { id: 'entered:1', document: null })).toBeNull();
  });
});
