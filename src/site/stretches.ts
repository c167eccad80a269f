/** Telling Chinese apart in English text; needs nothing, so that the browser can have it too. */

/** A stretch of a text, and whether it is Chinese. */
export interface Stretch {
  text: string;
  chinese: boolean;
}

const RUN = /\p{Script=Han}[\p{Script=Han}、，。；：（）“”·—／/]*\p{Script=Han}|\p{Script=Han}/gu;

/** A text in English with what is Chinese in it told apart, so that it can be marked: names, units, wordings. */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(RUN)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), chinese: false });
    found.push({ text: match[0], chinese: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at), chinese: false });
  return found;
}
