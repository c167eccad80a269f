import { describe, expect, test } from 'vitest';
import { html } from '../../../../src/components/lists/core/html.ts';
import { sayer } from '../../../../src/components/lists/core/words.ts';

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
