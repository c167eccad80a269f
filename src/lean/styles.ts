import { type Selector, transform } from 'lightningcss';

/**
 * A style sheet without the rules that nothing on a page can match.
 *
 * @param has whether an element of the page has, or can come to have, a class
 * @returns the rest, in its order
 */
export function leanStyles(css: string, has: (name: string) => boolean): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.some((selector) => possible(selector, has)) ? undefined : []),
      },
    },
  });
  return withoutEmpty(code.toString());
}

/** The parser's own clearing up comes before rules are dropped; queries left empty are dropped here. */
function withoutEmpty(css: string): string {
  const rest = css.replace(/@(?:media|container|supports)[^{}]*\{\}/g, '');
  return rest === css ? css : withoutEmpty(rest);
}

/**
 * Every class a selector asks for outright must be there. What stands inside :not(), :has() and their like asks for
 * nothing, or for one of several, and is not looked at: a rule too many costs some bytes, one too few the looks.
 */
function possible(selector: Selector, has: (name: string) => boolean): boolean {
  return selector.every((part) => part.type !== 'class' || has(part.name));
}
