import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { leanPage } from '../../../src/lean/page.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}">${rest}`;
const policy = (scripts: string[], styles: string[]) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts.map(hash)].join(' '),
    ["style-src-elem 'self'", ...styles.map(hash)].join(' '),
  ].join(';');

it('makes the styles leaner and admits what they have become', () => {
  const html = page(policy(['x'], ['.a{}', '.b{}']), '<style>.a{}</style><script>x</script>');
  const wanted = page(policy(['x'], ['lean']), '<style>lean</style><script>x</script>');
  expect(leanPage(html, () => 'lean')).toBe(wanted);
});

it('names no hash that the page has no script or style for', () => {
  const html = page(policy(['x', 'y'], ['.a{}']), '<script src="y.js"></script><script>x</script>');
  expect(leanPage(html, (css) => css)).toBe(
    page(policy(['x'], []), '<script src="y.js"></script><script>x</script>'),
  );
});

it('lets no script in that was not let in before', () => {
  const html = page(policy(['x'], []), '<script>z</script>');
  expect(leanPage(html, (css) => css)).toBe(page(policy([], []), '<script>z</script>'));
});

it('leaves a page without a policy without one', () => {
  expect(leanPage('<style>.a{}</style>', () => '$&')).toBe('<style>$&</style>');
});
