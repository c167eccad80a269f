import { Sieve } from '../sieve.ts';
import { demandsOf } from './demands.ts';
import { parse } from './syntax.ts';

/**
 * A regular expression that is not run where one look at the first or the last character of the words tells that it
 * cannot match, and where those words are not even cut out of their text. Reading asks hundreds of patterns of every
 * few words, most of them at one side (`^` or `$`), and nearly all say no; which characters tell, each finds out by
 * itself. One that may match anywhere is simply run: looking for a character takes as long.
 */
export class Pattern {
  private readonly regex: RegExp;
  private readonly first: Sieve | null;
  private readonly last: Sieve | null;

  constructor(regex: RegExp) {
    this.regex = regex;
    const { first, last } = demandsOf(parse(regex));
    this.first = first === null ? null : new Sieve(first);
    this.last = last === null ? null : new Sieve(last);
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
    const { first, last } = this;
    if (first !== null && (from >= to || !first.lets(text.charCodeAt(from)))) return false;
    return last === null || (from < to && last.lets(text.charCodeAt(to - 1)));
  }
}

/** Makes a pattern of a regular expression, which must neither be global nor sticky. */
export const pattern = (regex: RegExp): Pattern => new Pattern(regex);
