import { Sieve } from '../sieve.ts';
import { demandsOf } from './demands.ts';
import { parse } from './syntax.ts';

/**
 * A regular expression that is not run where one look at a character tells that it cannot match: at the first or the
 * last character of the words where it holds on to that side, else at all of them for one that no match does without.
 * Reading asks hundreds of patterns of every few words, and nearly all of them say no; which characters tell, each
 * finds out by itself.
 */
export class Pattern {
  private readonly regex: RegExp;
  private readonly first: Sieve | null;
  private readonly last: Sieve | null;
  private readonly needed: Sieve | null;

  constructor(regex: RegExp) {
    this.regex = regex;
    const { first, last, needed } = demandsOf(parse(regex));
    this.first = first === null ? null : new Sieve(first);
    this.last = last === null ? null : new Sieve(last);
    this.needed = first !== null || last !== null || needed === null ? null : new Sieve(needed);
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
    const { first, last, needed } = this;
    if (needed !== null) {
      for (let i = from; i < to; i += 1) if (needed.lets(text.charCodeAt(i))) return true;
      return false;
    }
    if (first !== null && (from >= to || !first.lets(text.charCodeAt(from)))) return false;
    return last === null || (from < to && last.lets(text.charCodeAt(to - 1)));
  }
}

/** Makes a pattern of a regular expression, which must neither be global nor sticky. */
export const pattern = (regex: RegExp): Pattern => new Pattern(regex);
