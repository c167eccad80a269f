/** Syllables of pinyin without tones, each with the characters that are read so. */
export type Sounds = Readonly<Record<string, string>>;

/** Finds the characters of a name that sound like what was written; null where none do. */
export type Ear = (name: string) => string | null;

/** Fewer letters say too little: `xian` is 县, 先, 线 and a hundred more. */
const FEWEST_LETTERS = 4;

/** The same letters, however they were typed: xi'an, lü. */
const plainLetters = (text: string) => text.toLowerCase().replace(/['’-]/g, '').replaceAll('ü', 'v');

/** Whether letters can be pinyin at all: at least two syllables, the last perhaps begun only. */
export function isPinyin(text: string, syllables: readonly string[]): boolean {
  const letters = plainLetters(text);
  if (!/^[a-z]+$/.test(letters)) return false;
  const known = new Set(syllables);
  const reached: boolean[] = [true];
  for (let at = 0; at < letters.length; at += 1) {
    if (!reached[at]) continue;
    const rest = letters.slice(at);
    if (at > 0 && syllables.some((syllable) => syllable.startsWith(rest))) return true;
    for (let length = 1; length <= 6; length += 1) {
      if (known.has(rest.slice(0, length))) reached[at + length] = true;
    }
  }
  return reached[letters.length] === true && !known.has(letters);
}

/**
 * An ear for pinyin, written whole (`gaobiaozhun`, the last syllable perhaps only begun) or by initials (`gbznt`).
 *
 * @param text what was written
 * @returns null where it cannot be pinyin
 */
export function earFor(text: string, sounds: Sounds): Ear | null {
  const letters = plainLetters(text);
  if (!/^[a-z]+$/.test(letters)) return null;
  const initials = letters.length > 1 && !/[aeiouv]/.test(letters.slice(1));
  const whole = letters.length >= FEWEST_LETTERS && isPinyin(letters, Object.keys(sounds));
  if (!whole && !initials) return null;
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(sounds)) {
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  const read = (name: string, at: number) => readings.get(name[at] ?? '') ?? [];

  /** Where the characters end that sound like the letters from a place on. */
  const endOf = (name: string, at: number, from: number, first: boolean): number | null => {
    if (from === letters.length) return at;
    for (const syllable of read(name, at)) {
      if (letters.startsWith(syllable, from)) {
        const end = endOf(name, at + 1, from + syllable.length, false);
        if (end !== null) return end;
      } else if (!first && syllable.startsWith(letters.slice(from))) return at + 1;
    }
    return null;
  };
  const initialsAt = (name: string, at: number) =>
    [...letters].every((letter, step) => read(name, at + step).some((syllable) => syllable[0] === letter));

  return (name) => {
    for (let at = 0; at < name.length; at += 1) {
      const end = whole ? endOf(name, at, 0, true) : null;
      if (end !== null && end - at > 1) return name.slice(at, end);
      const last = at + letters.length;
      // Three initials fit a piece of nearly any name; all of a short name, or of a part of it, they do mean.
      const apart = read(name, at - 1).length === 0 && read(name, last).length === 0;
      const enough = letters.length >= FEWEST_LETTERS || apart;
      if (initials && enough && last <= name.length && initialsAt(name, at)) return name.slice(at, last);
    }
    return null;
  };
}
