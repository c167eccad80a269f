/** A text without its white space: captures break lines and put spaces anywhere, inside words too. */
export interface Squeezed {
  text: string;
  /** Offset in the source of each character; `at[text.length]` is the source's length (UTF-16 units). */
  at: readonly number[];
}

/** White space and what stands for it in misprinted captures. */
const SPACE = /[\s\u200b\ufeff]/;

export function squeeze(source: string): Squeezed {
  const at: number[] = [];
  let text = '';
  for (let offset = 0; offset < source.length; offset += 1) {
    const character = source.charAt(offset);
    if (SPACE.test(character)) continue;
    text += character;
    at.push(offset);
  }
  at.push(source.length);
  return { text, at };
}

/** The first so many characters of a text for a message, on one line. */
export function excerpt(text: string, length = 40): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, length)}…`;
}
