import { expect, it } from 'vitest';
import { leanStyles } from '../../../src/lean/styles.ts';

const has =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);

it.each([
  ['keeps a rule whose class is there', '.a{color:red}', '.a{color:red}'],
  ['drops a rule whose class is not', '.a{color:red}.b{color:red;top:0}', '.a{color:red}'],
  ['keeps rules without classes', 'p{top:0}[hidden]{top:1px}', 'p{top:0}[hidden]{top:1px}'],
  ['wants every class of a selector', '.a .b{top:0}.a>p.c{top:0}.a p{top:0}', '.a p{top:0}'],
  ['keeps a rule of which one selector can match', '.a,.b{top:0}', '.a,.b{top:0}'],
  ['does not ask for what is not to be there', '.a:not(.b){top:0}', '.a:not(.b){top:0}'],
  ['does not ask for one of several', '.a:is(.b,.c){top:0}', '.a:is(.b,.c){top:0}'],
  ['drops what stands in a dropped rule', '.b{& .a{top:0}}', ''],
  ['drops a nested rule alone', '.a{top:0;& .b{top:1px}& p{top:2px}}', '.a{top:0;& p{top:2px}}'],
  ['drops a query that is left empty', '@media print{.b{top:0}}.a{top:0}', '.a{top:0}'],
  ['keeps custom properties', ':root{--x:1px}.a{top:var(--x)}', ':root{--x:1px}.a{top:var(--x)}'],
])('%s', (_, css, rest) => {
  expect(leanStyles(css, has('a'))).toBe(rest);
});
