/** Words without white space and with one shape of quotes, commas, brackets and colons. */
export function bare(words: string): string {
  return words
    .replace(/\s/g, '')
    .replace(/[“”"＂「」]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/，/g, ',')
    .replace(/；/g, ';')
    .replace(/：/g, ':')
    .replace(/（/g, '(')
    .replace(/）/g, ')');
}

/** The share of characters that two wordings have in common, 0 to 1 (Dice over multisets of characters). */
export function alike(a: string, b: string): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const character of a) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of b) {
    const left = counts.get(character) ?? 0;
    if (left === 0) continue;
    counts.set(character, left - 1);
    common += 1;
  }
  return (2 * common) / ([...a].length + [...b].length);
}
