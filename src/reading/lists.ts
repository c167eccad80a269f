/** A list of wordings as a lexicon holds it: what it is for, with an example, and the wordings themselves. */
interface Listed {
  why: string;
  words: readonly string[];
}

/** The lists of a lexicon by name, without what it says of them. */
export function listsOf<Name extends string>(
  lexicon: Readonly<Record<Name, Listed>>,
): Readonly<Record<Name, readonly string[]>> {
  const lists = Object.entries<Listed>(lexicon).map(([name, { words }]) => [name, words]);
  return Object.fromEntries(lists) as Record<Name, readonly string[]>;
}
