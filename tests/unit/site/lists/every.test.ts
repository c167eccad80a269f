import { expect, test } from 'vitest';
import { drawLine } from '../../../../src/components/lists/core/draw.ts';
import type { List } from '../../../../src/components/lists/core/list.ts';
import { select } from '../../../../src/components/lists/core/select.ts';
import { pack, unpack } from '../../../../src/components/lists/core/store.ts';
import { sayer } from '../../../../src/components/lists/core/words.ts';
import { checks } from '../../../../src/components/lists/kinds/checks.ts';
import { figures as figureList } from '../../../../src/components/lists/kinds/figures.ts';
import { pledges } from '../../../../src/components/lists/kinds/pledges.ts';
import { projects } from '../../../../src/components/lists/kinds/projects.ts';
import { THEMES } from '../../../../src/components/lists/kinds/shared.ts';
import { terms } from '../../../../src/components/lists/kinds/terms.ts';
import { LOCALES } from '../../../../src/i18n/index.ts';
import { THEMES as ALL_THEMES } from '../../../../src/model/index.ts';
import { contextOf } from '../../../../src/site/lists/context.ts';
import { checkRows } from '../../../../src/site/queries/checks.ts';
import { figureRows } from '../../../../src/site/queries/figures.ts';
import { termRows } from '../../../../src/site/queries/glossary.ts';
import { pledgeRows } from '../../../../src/site/queries/pledges.ts';
import { projectRows } from '../../../../src/site/queries/projects.ts';
import { dataset } from './made-up.ts';

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
