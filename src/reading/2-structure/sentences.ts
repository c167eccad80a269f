import type { Sentence } from '../types.ts';

const ENDS = /[。！？\n]/g;

/**
 * No writer's sentence is longer (characters); what is has lost its stops, and is taken apart at its commas, so that
 * the cost of reading grows with the text and not with the square of a sentence.
 */
const LONGEST_SENTENCE = 3000;

/** Sentences between full stops and paragraph breaks, headings left out. */
export function sentencesOf(text: string, sections: readonly { body: number; end: number }[]): Sentence[] {
  const sentences: Sentence[] = [];
  sections.forEach((section, index) => {
    let start = section.body;
    ENDS.lastIndex = start;
    while (start < section.end) {
      const match = ENDS.exec(text);
      let end = match === null || match.index >= section.end ? section.end : match.index + 1;
      while (end < section.end && (text[end] === '”' || text[end] === '）')) end += 1;
      if (end - start > LONGEST_SENTENCE) end = cutAt(text, start);
      if (end - start > 1 || text[start] !== '\n') sentences.push({ start, end, section: index });
      start = end;
      ENDS.lastIndex = end;
    }
  });
  return sentences;
}

/** Where a stretch without stops is cut: behind its last comma that is near enough, else where it is too long. */
function cutAt(text: string, start: number): number {
  const limit = start + LONGEST_SENTENCE;
  for (const stop of '；，、') {
    const at = text.lastIndexOf(stop, limit - 1);
    if (at > start + LONGEST_SENTENCE / 2) return at + 1;
  }
  return limit;
}
