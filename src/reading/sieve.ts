/** So many places for each number that is let through: one of sixteen others slips through as well. */
const ROOM = 16;
const LEAST = 32;

/**
 * Lets some numbers through, and keeps nearly all others back. It is asked at every character of a text, on behalf of
 * hundreds of lists of words, so what counts is that all of these lie close to the processor together: a sieve is as
 * small as its numbers allow, and whoever asks looks closer at what it lets through.
 */
export class Sieve {
  private readonly bits: Int32Array;
  private readonly last: number;

  constructor(numbers: Iterable<number>) {
    const all = new Set(numbers);
    const room = all.size === 0 ? LEAST : Math.max(LEAST, 2 ** Math.ceil(Math.log2(all.size * ROOM)));
    this.bits = new Int32Array(room / 32);
    this.last = room - 1;
    for (const number of all) this.bits[(number & this.last) >>> 5]! |= 1 << (number & 31);
  }

  lets(number: number): boolean {
    return (this.bits[(number & this.last) >>> 5]! & (1 << (number & 31))) !== 0;
  }
}
