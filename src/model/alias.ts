/**
 * The little language of the catalogue's wordings (`aliases` and `not`).
 *
 * `(a|b)` stands for one of its alternatives, `[a|b]` for one of them or nothing; they may be nested. A backslash
 * makes the next character mean itself. Everything else is the wording's own text.
 */

/** A wording that stands for more than this is a mistake of whoever wrote it. */
const MOST_WORDINGS = 5000;

/** A wording of the catalogue that cannot be read. `at` is the offset in the wording (UTF-16 units). */
export class AliasError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.name = 'AliasError';
    this.at = at;
  }
}

/**
 * All wordings that an alias stands for, each once, in the order they are written.
 * Throws AliasError where brackets do not match, a wording would be empty, or there would be too many.
 */
export function expandAlias(alias: string): string[] {
  const reader = { alias, at: 0 };
  const wordings = alternatives(reader, null);
  const distinct = [...new Set(wordings)];
  if (distinct.includes('')) throw new AliasError('it can stand for nothing at all', 0);
  return distinct;
}

interface Cursor {
  readonly alias: string;
  at: number;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Reads alternatives up to the closing bracket (left standing), or to the end where none is awaited. */
function alternatives(cursor: Cursor, closing: string | null): string[] {
  const all: string[] = [];
  let current = [''];
  const opened = cursor.at;
  while (cursor.at < cursor.alias.length) {
    const character = cursor.alias[cursor.at]!;
    if (character === closing) return [...all, ...current];
    if (character === '|') {
      if (closing === null) throw new AliasError('“|” outside brackets', cursor.at);
      all.push(...current);
      current = [''];
      cursor.at += 1;
    } else if (character === ')' || character === ']') {
      throw new AliasError(`“${character}” closes nothing`, cursor.at);
    } else {
      current = product(current, part(cursor, character), cursor.at);
    }
  }
  if (closing !== null) throw new AliasError(`“${closing}” is missing`, opened);
  return current;
}

/** One bracket with all it holds, or one character; leaves the cursor behind it. */
function part(cursor: Cursor, character: string): string[] {
  const closing = CLOSING[character];
  if (closing !== undefined) {
    cursor.at += 1;
    const inner = alternatives(cursor, closing);
    cursor.at += 1;
    return character === '[' ? ['', ...inner] : inner;
  }
  const escaped = character === '\\';
  const own = cursor.alias[escaped ? cursor.at + 1 : cursor.at];
  if (own === undefined) throw new AliasError('“\\” at the end', cursor.at);
  cursor.at += escaped ? 2 : 1;
  return [own];
}

function product(heads: readonly string[], tails: readonly string[], at: number): string[] {
  if (heads.length * tails.length > MOST_WORDINGS) {
    throw new AliasError(`it stands for more than ${MOST_WORDINGS} wordings`, at);
  }
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}
