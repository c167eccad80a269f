import { demandsOf } from './demands.ts';
import { type Chars, parse } from './syntax.ts';

/** So many demands share one table: what stands beside one another is asked of the same character in a row. */
const A_TABLE = 32;

/** By UTF-16 unit, which demands it meets, one bit each. */
const tables: Uint32Array[] = [];
let demands = 0;

/**
 * A regular expression that is not run where one look at a character tells that it cannot match: at the first or the
 * last character of the words where it holds on to that side, else at all of them for one that no match does without.
 * Reading asks hundreds of patterns of every few words, and nearly all of them say no; which characters tell, each
 * finds out by itself.
 */
export class Pattern {
  private readonly regex: RegExp;
  private readonly table: Uint32Array;
  private readonly first: number;
  private readonly last: number;
  private readonly needed: number;

  constructor(regex: RegExp) {
    this.regex = regex;
    const { first, last, needed } = demandsOf(parse(regex));
    // All of a pattern's demands stand in one table.
    if (A_TABLE - (demands % A_TABLE) < 3) demands += A_TABLE - (demands % A_TABLE);
    if (demands % A_TABLE === 0) tables.push(new Uint32Array(0x10000));
    this.table = tables.at(-1)!;
    this.first = this.note(first);
    this.last = this.note(last);
    this.needed = first === null && last === null ? this.note(needed) : 0;
  }

  test(words: string): boolean {
    return this.may(words, 0, words.length) && this.regex.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.may(words, 0, words.length) ? this.regex.exec(words) : null;
  }

  /** As `test`, of a stretch of a text, which is only cut out where it may match. */
  testIn(text: string, from: number, to: number): boolean {
    const end = Math.min(to, text.length);
    return this.may(text, from, end) && this.regex.test(text.slice(from, end));
  }

  /** As `exec`, of a stretch of a text. Offsets of the match count from where the stretch begins. */
  execIn(text: string, from: number, to: number): RegExpExecArray | null {
    const end = Math.min(to, text.length);
    return this.may(text, from, end) ? this.regex.exec(text.slice(from, end)) : null;
  }

  /** How many characters the first match in a stretch of a text has; 0 where there is none. */
  lengthIn(text: string, from: number, to: number): number {
    return this.execIn(text, from, to)?.[0].length ?? 0;
  }

  /** The words without the first match. */
  without(words: string): string {
    return this.may(words, 0, words.length) ? words.replace(this.regex, '') : words;
  }

  /** Whether the characters of [from, to), which lies in the text, allow for a match. */
  private may(text: string, from: number, to: number): boolean {
    const { table, first, last, needed } = this;
    if ((first | last | needed) === 0) return true;
    if (from >= to) return false;
    if (needed !== 0) {
      for (let i = from; i < to; i += 1) if ((table[text.charCodeAt(i)]! & needed) !== 0) return true;
      return false;
    }
    if (first !== 0 && (table[text.charCodeAt(from)]! & first) === 0) return false;
    return last === 0 || (table[text.charCodeAt(to - 1)]! & last) !== 0;
  }

  private note(chars: Chars): number {
    if (chars === null) return 0;
    const bit = 1 << (demands % A_TABLE);
    demands += 1;
    for (const code of chars) this.table[code]! |= bit;
    return bit;
  }
}

/** Makes a pattern of a regular expression, which must neither be global nor sticky. */
export const pattern = (regex: RegExp): Pattern => new Pattern(regex);
