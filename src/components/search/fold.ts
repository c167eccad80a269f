/**
 * A text as it is searched: full-width forms narrowed, letters small, one character for each of the text's. White
 * space must have been taken out before.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    folded += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : text[at];
  }
  return folded.toLowerCase();
}

/** What a query is looked up by: its single characters when it has but one, else each two that follow one another. */
export function grams(folded: string): string[] {
  if (folded.length <= 1) return folded === '' ? [] : [folded];
  const found = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) found.add(folded.slice(at, at + 2));
  return [...found];
}

/** Which of the index's parts holds a gram: the same in the build and in the browser. */
export function shardOf(gram: string, shards: number): number {
  let hash = 0;
  for (let at = 0; at < gram.length; at += 1) hash = (hash * 31 + gram.charCodeAt(at)) % 1_000_003;
  return hash % shards;
}
