import type { Numeral } from '../model/index.ts';

/** No numeral is longer than this (characters of the source, with the breaks in it). */
const LONGEST = 24;

/**
 * Numerals by the offset they begin at: of two that begin together the first stands. One number a character of the
 * text, so that looking around and putting in order cost nothing.
 */
export class Claims {
  private readonly at: Int32Array;
  private readonly numerals: Numeral[] = [];

  /** @param length of the text */
  constructor(length: number) {
    this.at = new Int32Array(length + 1);
  }

  has(start: number): boolean {
    return this.at[start] !== 0;
  }

  /** Sets down a numeral at a place where none begins. */
  add(numeral: Numeral): void {
    this.at[numeral[0]] = this.numerals.push(numeral);
  }

  /** How far what is claimed reaches over a place: the place itself where nothing does. */
  reachOver(place: number): number {
    for (let start = place; start > place - LONGEST && start >= 0; start -= 1) {
      const nth = this.at[start]!;
      if (nth !== 0) return Math.max(place, this.numerals[nth - 1]![1]);
    }
    return place;
  }

  inOrder(): Numeral[] {
    const ordered: Numeral[] = [];
    const { at } = this;
    for (let start = 0; start < at.length; start += 1)
      if (at[start] !== 0) ordered.push(this.numerals[at[start]! - 1]!);
    return ordered;
  }
}
