/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds quotes in one text whatever the line breaks and spaces inside either: a person who writes a correction copies
 * words, not the breaks of a scan.
 */
export function quoteFinder(text: string): (quote: string) => Stretch[] {
  const places: number[] = [];
  let compact = '';
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset] ?? '';
    if (/\s/.test(character)) continue;
    compact += character;
    places.push(offset);
  }
  return (quote) => {
    const wanted = quote.replace(/\s+/g, '');
    const found: Stretch[] = [];
    if (wanted === '') return found;
    for (let at = compact.indexOf(wanted); at !== -1; at = compact.indexOf(wanted, at + 1)) {
      const start = places[at];
      const last = places[at + wanted.length - 1];
      if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 });
    }
    return found;
  };
}
