import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { buildDataset } from '../../../src/dataset/index.ts';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import { isKey, type Key, missingKeys, pieces, t } from '../../../src/i18n/index.ts';
import { localePaths } from '../../../src/i18n/paths.ts';
import zh from '../../../src/i18n/zh.json' with { type: 'json' };
import { PART_KINDS, THEMES, Theme, VERDICTS } from '../../../src/model/index.ts';
import type { Doubt } from '../../../src/reading/4-bind/subject.ts';
import rules from '../../../src/reading/lexicon/rules.json' with { type: 'json' };

/** Placeholders of a string; a plural's number may be of one language only. */
const slots = (locale: 'zh' | 'en', key: Key) =>
  (({ zh, en })[locale][key].match(/\{[^{}|]*\}/g) ?? []).map((slot) => slot.slice(1, -1));

describe('strings', () => {
  it('are all in both languages', () => {
    expect(missingKeys()).toEqual([]);
    expect(missingKeys({ a: '甲', b: '乙' }, { b: 'B', c: 'C' })).toEqual(['a', 'c']);
  });
  it('ask for the same things in both languages', () => {
    const differing = (Object.keys(zh) as Key[]).filter((key) => {
      // A number that Chinese writes in characters is given twice: years, yearsHan.
      const wanted = new Set(slots('zh', key));
      return slots('en', key).some((slot) => !wanted.has(slot) && !wanted.has(`${slot}Han`));
    });
    expect(differing).toEqual([]);
  });
  it('are English in English, where a Chinese word may only be named', () => {
    const chinese = Object.entries(en).filter(
      ([, text]) => /[一-鿿]/.test(text) && !/[A-Za-z]{3}/.test(text),
    );
    expect(chinese.map(([key]) => key)).toEqual(['site.otherLanguage']);
  });
  it('stop where something is missing', () => {
    expect(() => t('zh', 'lead.reports')).toThrow('lead.reports');
    expect(() => t('en', 'county.counts', { from: 1, to: 2 })).toThrow('needs');
  });
  it('choose a plural by number', () => {
    expect(t('en', 'counties.count', { n: 1 })).toBe('1 region');
    expect(t('en', 'counties.count', { n: 2 })).toBe('2 regions');
  });
  it('come apart at their slots', () => {
    expect(pieces('zh', 'lead.level')).toEqual([
      { slot: 'year' },
      { text: '年' },
      { slot: 'indicator' },
      { slot: 'level' },
    ]);
  });
  it('name every code of the data set', () => {
    expect(Theme.options).toEqual([...THEMES]);
    for (const theme of THEMES) expect(isKey(`theme.${theme}`)).toBe(true);
    for (const verdict of VERDICTS) expect(isKey(`verdict.${verdict}`)).toBe(true);
  });
  it('name every reading rule, every step of a derivation and every doubt, so that none shows as a code', () => {
    const { observations } = buildDataset(loadContent('content'));
    const read = observations.flatMap(({ rule, derivation }) => [
      rule,
      ...(derivation ?? []).map((step) => step.rule),
    ]);
    const parts = PART_KINDS.filter((kind) => kind === 'review' || kind === 'plan').map(
      (kind) => `part-${kind}`,
    );
    for (const rule of new Set([
      ...rules.map(({ name }) => name),
      ...read,
      ...parts,
      'correction',
      'entered',
    ]))
      expect(isKey(`rule.${rule}`), rule).toBe(true);
    const doubts: Record<Doubt, true> = {
      modifier: true,
      joint: true,
      unit: true,
      list: true,
      range: true,
      measure: true,
      outcome: true,
      'part-year': true,
      years: true,
      aim: true,
    };
    const doubted = observations.flatMap(({ uncertain }) => uncertain ?? []);
    for (const doubt of new Set([...Object.keys(doubts), ...doubted]))
      expect(isKey(`doubt.${doubt}`), doubt).toBe(true);
  });
  it('say why a promise is open by when this was collected, never by the clock', () => {
    for (const key of ['reason.no-report-yet', 'chart.why.no-report-yet'] as const) {
      expect(zh[key]).toContain('收录时');
      expect(en[key]).toContain('when this was collected');
    }
  });
});

describe('pages', () => {
  it('are made in both languages', () => {
    expect(localePaths([{ params: { slug: 'a' }, props: { one: 1 } }])).toEqual([
      { params: { slug: 'a', locale: undefined }, props: { one: 1, locale: 'zh' } },
      { params: { slug: 'a', locale: 'en' }, props: { one: 1, locale: 'en' } },
    ]);
  });
  it('of the base hold no Chinese outside the strings, but for marks of punctuation', () => {
    const root = join(import.meta.dirname, '../../../src/components');
    const files = ['.', 'county', 'home'].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.astro'))
        .map((name) => join(root, folder, name)),
    );
    const offending = files.filter((file) => {
      const markup = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /[一-鿿]/.test(markup.replaceAll('个百分点', '').replace(/市\$/, ''));
    });
    expect(offending.map((file) => file.slice(root.length + 1))).toEqual(['Seal.astro']);
  });
});
